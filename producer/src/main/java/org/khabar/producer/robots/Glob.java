package org.khabar.producer.robots;

import java.util.List;

/**
 * Text in which a star is any run of characters.
 *
 * @param parts what lies between the stars
 */
record Glob(List<String> parts) {
    static Glob of(String pattern) {
        return new Glob(List.of(pattern.split("\\*", -1)));
    }

    /** Tells whether all of a text matches, in time that grows with the product of the lengths at worst. */
    boolean matches(String text) {
        return match(text, true);
    }

    /** Tells whether a text begins with what matches. */
    boolean matchesStartOf(String text) {
        return match(text, false);
    }

    private boolean match(String text, boolean whole) {
        String first = parts.getFirst();
        if (!text.startsWith(first)) {
            return false;
        }
        int at = first.length();
        for (int i = 1; i < parts.size(); i++) {
            String part = parts.get(i);
            if (whole && i == parts.size() - 1) {
                return text.length() - part.length() >= at && text.endsWith(part);
            }
            int found = text.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return !whole || at == text.length();
    }
}
