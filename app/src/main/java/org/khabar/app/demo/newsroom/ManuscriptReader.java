package org.khabar.app.demo.newsroom;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.app.demo.newsroom.Manuscript.Block;
import org.khabar.app.demo.newsroom.Manuscript.Correction;
import org.khabar.app.demo.newsroom.Manuscript.Fate;
import org.khabar.app.demo.newsroom.Manuscript.Kind;

/**
 * Reads manuscripts: lines of {@code name: value}, an empty line, then blocks with empty lines between them. A block that
 * starts with {@code ##} is a subhead, one that starts with {@code >} a quote. {@code correction} is written {@code wrong
 * => right}; {@code fate: withdrawn} marks an article that will be withdrawn.
 */
final class ManuscriptReader {
    /** The signs that start a block, and what they make of it. */
    private static final Map<String, Kind> SIGNS = Map.of("## ", Kind.HEADING, "> ", Kind.QUOTE);

    private static final String ARROW = " => ";

    private ManuscriptReader() {}

    /**
     * Reads a manuscript.
     *
     * @param name what to call it in errors
     * @throws IllegalArgumentException if a header that every article has is missing; our own resources never lack one
     */
    static Manuscript read(String name, String text) {
        String[] parts = text.strip().split("\n\\s*\n", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("the manuscript " + name + " has no text after its headers");
        }
        Map<String, String> headers = headers(name, parts[0]);
        String keywords = headers.getOrDefault("keywords", "");
        return new Manuscript(
                required(headers, "slug", name),
                required(headers, "headline", name),
                required(headers, "section", name),
                required(headers, "summary", name),
                headers.get("author"),
                headers.get("agency"),
                headers.get("dateline"),
                headers.get("caption"),
                keywords.isEmpty() ? List.of() : List.of(keywords.split("\\s*[,،、]\\s*", -1)),
                Arrays.stream(parts[1].strip().split("\n\\s*\n", -1))
                        .map(ManuscriptReader::block)
                        .toList(),
                correction(headers.get("correction"), name),
                "withdrawn".equals(headers.get("fate")) ? Fate.WITHDRAWN : Fate.KEPT);
    }

    private static Map<String, String> headers(String name, String lines) {
        Map<String, String> headers = new HashMap<>();
        for (String line : lines.split("\n", -1)) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("the manuscript " + name + " has a header without a colon: " + line);
            }
            headers.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static String required(Map<String, String> headers, String header, String name) {
        String value = headers.get(header);
        if (value == null) {
            throw new IllegalArgumentException("the manuscript " + name + " has no " + header);
        }
        return value;
    }

    private static Block block(String text) {
        String joined = text.strip().replaceAll("\\s*\n\\s*", " ");
        for (Map.Entry<String, Kind> sign : SIGNS.entrySet()) {
            if (joined.startsWith(sign.getKey())) {
                return new Block(
                        sign.getValue(),
                        joined.substring(sign.getKey().length()).strip());
            }
        }
        return new Block(Kind.PARAGRAPH, joined);
    }

    private static @Nullable Correction correction(@Nullable String header, String name) {
        if (header == null) {
            return null;
        }
        int arrow = header.indexOf(ARROW);
        if (arrow < 0) {
            throw new IllegalArgumentException("the correction of manuscript " + name + " lacks \"=>\"");
        }
        return new Correction(header.substring(0, arrow), header.substring(arrow + ARROW.length()));
    }
}
