package org.khabar.extract.story;

/** Gathers a run of text while the page is walked: collapses white space, counts what lies in links and in bold. */
final class RunBuffer {
    /** Longer runs are cut here: no newspaper has such a paragraph, and what follows costs per character. */
    private static final int MAX_LENGTH = 200_000;

    private static final String DRAWN = "\n |_-*=~–—";

    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private int weight;
    private int linkWeight;
    private int boldWeight;
    private int cells;

    void append(String part, boolean link, boolean bold) {
        int i = 0;
        while (i < part.length() && text.length() < MAX_LENGTH) {
            if (isSpace(part.charAt(i))) {
                space = true;
                i++;
                continue;
            }
            if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            space = false;
            int start = i;
            i = weigh(part, start, link, bold);
            text.append(part, start, i);
        }
    }

    /** Weighs words with single spaces between, which are taken over as they are; returns where they end. */
    private int weigh(String part, int start, boolean link, boolean bold) {
        int end = Math.min(part.length(), start + MAX_LENGTH - text.length());
        int own = 0;
        int i = start;
        for (; i < end; i++) {
            char c = part.charAt(i);
            if (!isSpace(c)) {
                own += TextMeasure.weightOf(c);
            } else if (c != ' ' || i + 1 == end || isSpace(part.charAt(i + 1))) {
                break;
            }
        }
        weight += own;
        linkWeight += link ? own : 0;
        boldWeight += bold ? own : 0;
        return i;
    }

    /** Whether a character only separates: the white space of HTML, the no-break, ideographic and typographic spaces. */
    private static boolean isSpace(char c) {
        return c <= ' ' || (c >= '\u0085' && isRareSpace(c));
    }

    private static boolean isRareSpace(char c) {
        return c == '\u00a0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u202f'
                || c == '\u205f'
                || c == '\ufeff'
                || c == '\u0085';
    }

    /** Ends a line that continues in the same run. */
    void lineBreak() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        space = false;
    }

    /** Starts a cell of a table row. */
    void cell() {
        cells++;
        if (!text.isEmpty()) {
            text.append(" | ");
            space = false;
        }
    }

    int cells() {
        return cells;
    }

    /** Whether a line break here ends the run: a second one in a row, or one after the end of a sentence. */
    boolean endsLine() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n' || TextMeasure.endsAsSentence(text);
    }

    /** Whether all of the text is bold. */
    boolean isBold() {
        return weight > 0 && boldWeight == weight;
    }

    /** Whether nothing is written here but white space and marks that draw a line: {@code ___}, {@code * * *}. */
    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (DRAWN.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    String text() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    int linkWeight() {
        return linkWeight;
    }

    int boldWeight() {
        return boldWeight;
    }

    void clear() {
        text.setLength(0);
        space = false;
        weight = 0;
        linkWeight = 0;
        boldWeight = 0;
        cells = 0;
    }
}
