package org.khabar.benchmarks.faults;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.khabar.benchmarks.quality.LabelledPage;

/**
 * A real page in which edits can be planted. Where is told by the label, not by our reader: in paragraphs that stand beside each other
 * and whose whole text is part of the labelled story. Every version bears a line with the story's age above the story and a box of related stories below.
 *
 * @param label the page and the truth about it
 * @param html its markup, in UTF-8
 * @param paragraphs which of its {@code p} elements are paragraphs of the story
 * @param versions the versions that it can show
 */
record EditablePage(LabelledPage label, String html, List<Integer> paragraphs, Set<Version> versions) {
    private static final int LEAST_PARAGRAPHS = 3;
    private static final int LEAST_CHARACTERS = 80;
    private static final int RELATED_STORIES = 4;

    /** The story's age, by language; in English where none is known. */
    private static final Map<String, String> AGES = Map.of(
            "ar", "منذ %d ساعات",
            "de", "vor %d Stunden",
            "es", "hace %d horas",
            "fr", "il y a %d heures");

    /** Returns the page; only with {@link Version#FIRST} where its label does not find three paragraphs in it. */
    static EditablePage of(LabelledPage label) {
        Document page = parse(label);
        List<Integer> paragraphs = paragraphs(page.select("p"), bare(label.text()));
        EditablePage editable = new EditablePage(label, page.outerHtml(), paragraphs, Set.of(Version.FIRST));
        return paragraphs.size() < LEAST_PARAGRAPHS
                ? editable
                : new EditablePage(label, editable.html, editable.paragraphs, Edit.possible(editable));
    }

    /** Those that stand once in the page, and beside most of the others: what a page prints twice, it edits twice. */
    private static List<Integer> paragraphs(List<Element> all, String story) {
        Map<String, Long> copies =
                all.stream().collect(Collectors.groupingBy(p -> bare(p.text()), Collectors.counting()));
        Map<Element, List<Integer>> byParent = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            String text = bare(all.get(i).text());
            Element parent = all.get(i).parent();
            if (parent != null
                    && text.length() >= LEAST_CHARACTERS
                    && story.contains(text)
                    && copies.getOrDefault(text, 0L) == 1) {
                byParent.computeIfAbsent(parent, _ -> new ArrayList<>()).add(i);
            }
        }
        return byParent.values().stream()
                .max(Comparator.comparingInt(List::size))
                .map(List::copyOf)
                .orElse(List.of());
    }

    private static Document parse(LabelledPage label) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(label.page().body()), null, label.url());
            page.outputSettings().prettyPrint(false);
            page.charset(StandardCharsets.UTF_8);
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException("page " + label.file(), e);
        }
    }

    /** Without white space: labels and markup break lines in other places. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    /**
     * Returns the page in a version.
     *
     * @param seed which paragraph, which word: equal seeds give equal pages
     * @param others headlines for the box of related stories
     */
    byte[] show(Version version, int seed, List<String> others) {
        if (versions.size() == 1) {
            return html.getBytes(StandardCharsets.UTF_8);
        }
        Document page = Jsoup.parse(html, label.url());
        page.outputSettings().prettyPrint(false);
        List<Element> all = page.select("p");
        List<Element> story = paragraphs.stream().map(all::get).collect(Collectors.toCollection(ArrayList::new));
        story.getFirst().before(ageLine(version == Version.RELATIVE_DATE ? 5 : 3));
        story.getLast().after(relatedBox(others, version == Version.RELATED ? seed + 1 : seed));
        Edit.plant(version, page, story, label.title(), seed);
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private String ageLine(int hours) {
        String words = AGES.getOrDefault(label.lang(), "%d hours ago").formatted(hours);
        return "<p class=\"age\">" + words + "</p>";
    }

    private static String relatedBox(List<String> others, int seed) {
        StringBuilder box = new StringBuilder("<div class=\"related\"><ul>");
        for (int i = 0; i < RELATED_STORIES; i++) {
            int story = Math.floorMod(seed * RELATED_STORIES + i, others.size());
            box.append("<li><a href=\"/news/other-").append(story).append("\">");
            box.append(others.get(story).replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</a></li>");
        }
        return box.append("</ul></div>").toString();
    }
}
