package org.khabar.extract.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds comments of readers by their shape, whatever they are called: over each stands its writer with day and time, {@code jane [2026-01-04 14:39]},
 * always in an element of the same name.
 */
final class CommentMarker {
    private static final int MIN_COMMENTS = 3;
    private static final int MAX_HEADER = 60;

    /** A writer's name, then a full date and a time at the end. */
    private static final Pattern HEADER = Pattern.compile(
            "(.*?\\p{L}.*?)[\\s,|(\\[·-]*(?:[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{4})[\\s,|(T]{1,3}[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?[)\\]\\s]*");

    private CommentMarker() {}

    static void mark(Outline outline) {
        Map<String, List<Passage>> rows = new LinkedHashMap<>();
        Map<String, Set<String>> writers = new LinkedHashMap<>();
        for (Passage passage : outline.passages()) {
            String writer = passage.weight() > MAX_HEADER || passage.role.isFurniture() ? null : writer(passage.text);
            if (writer != null) {
                String name = name(passage.box);
                rows.computeIfAbsent(name, row -> new ArrayList<>()).add(passage);
                writers.computeIfAbsent(name, row -> new HashSet<>()).add(writer);
            }
        }
        rows.forEach((name, headers) -> {
            if (writers.getOrDefault(name, Set.of()).size() >= MIN_COMMENTS) {
                markAll(outline, headers);
            }
        });
    }

    private static @Nullable String writer(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        if (!Character.isDigit(last) && last != ')' && last != ']') {
            return null;
        }
        Matcher header = HEADER.matcher(text);
        return header.matches() ? header.group(1) : null;
    }

    private static String name(Box box) {
        Box parent = box.parent;
        return box.tag() + " " + box.element.className()
                + (parent == null ? "" : " in " + parent.tag() + " " + parent.element.className());
    }

    /** From the first comment to the end of the box that holds them all. */
    private static void markAll(Outline outline, List<Passage> headers) {
        int first = headers.getFirst().index;
        int last = headers.getLast().index;
        Box all = headers.getFirst().box;
        while (all.parent != null && all.end <= last) {
            all = all.parent;
        }
        for (Passage passage : outline.passages().subList(first, all.end)) {
            if (!passage.role.isFurniture()) {
                passage.role = Role.COMMENTS;
            }
        }
    }
}
