package org.khabar.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The short writing of phrases in tables: {@code [the] comment[s]} has parts that may be missing, {@code (send/give) us} has
 * parts that may be one or the other. Parts may hold parts.
 */
final class Phrases {
    private final String written;
    private int at;

    private Phrases(String written) {
        this.written = written;
    }

    /**
     * Returns the phrases that a written one stands for, spaces collapsed.
     *
     * @throws IllegalArgumentException for brackets that do not match: a mistake in a table
     */
    static List<String> expand(String written) {
        Phrases phrases = new Phrases(written);
        List<String> expanded = phrases.sequence();
        if (phrases.at < written.length()) {
            throw new IllegalArgumentException("Brackets do not match in the phrase: " + written);
        }
        return expanded.stream()
                .map(phrase -> phrase.strip().replaceAll(" {2,}", " "))
                .distinct()
                .toList();
    }

    private List<String> sequence() {
        List<String> sofar = List.of("");
        while (at < written.length() && "/)]".indexOf(written.charAt(at)) < 0) {
            char c = written.charAt(at);
            at++;
            sofar = switch (c) {
                case '(' -> joined(sofar, choices(')'));
                case '[' -> {
                    List<String> optional = choices(']');
                    optional.add("");
                    yield joined(sofar, optional);
                }
                default -> joined(sofar, List.of(String.valueOf(c)));
            };
        }
        return sofar;
    }

    private List<String> choices(char close) {
        List<String> choices = new ArrayList<>(sequence());
        while (at < written.length() && written.charAt(at) == '/') {
            at++;
            choices.addAll(sequence());
        }
        if (at == written.length() || written.charAt(at) != close) {
            throw new IllegalArgumentException("Brackets do not match in the phrase: " + written);
        }
        at++;
        return choices;
    }

    private static List<String> joined(List<String> starts, List<String> ends) {
        List<String> joined = new ArrayList<>();
        for (String start : starts) {
            for (String end : ends) {
                joined.add(start + end);
            }
        }
        return joined;
    }
}
