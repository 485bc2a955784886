package org.khabar.benchmarks.quality;

/** Segments that a story must and must not hold: substrings, white space collapsed. */
final class Segments {
    private int found;
    private int missed;
    private int extra;
    private int absent;

    /** Adds a page and returns its own F1. */
    double add(LabelledPage label, String text) {
        Segments page = new Segments();
        String story = squeeze(text);
        for (String segment : label.with()) {
            if (holds(story, segment)) {
                page.found++;
            } else {
                page.missed++;
            }
        }
        for (String segment : label.without()) {
            if (holds(story, segment)) {
                page.extra++;
            } else {
                page.absent++;
            }
        }
        found += page.found;
        missed += page.missed;
        extra += page.extra;
        absent += page.absent;
        return page.f1();
    }

    private static boolean holds(String story, String segment) {
        return !story.isEmpty() && story.contains(squeeze(segment));
    }

    /** Collapses runs of white space, the no-break spaces included, and strips. */
    static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
                space = true;
                continue;
            }
            if (space && !squeezed.isEmpty()) {
                squeezed.append(' ');
            }
            space = false;
            squeezed.append(c);
        }
        return squeezed.toString();
    }

    int count() {
        return found + missed + extra + absent;
    }

    double precision() {
        return found == 0 ? 0 : (double) found / (found + extra);
    }

    double recall() {
        return found == 0 ? 0 : (double) found / (found + missed);
    }

    double f1() {
        return Shingles.harmonic(precision(), recall());
    }
}
