package org.khabar.extract.story;

/** Gathers a run of text while the page is walked: collapses white space, counts what lies in links and in bold. */
final class RunBuffer {
    /** Longer runs are cut here: no newspaper has such a paragraph, and what follows costs per character. */
    private static final int MAX_LENGTH = 200_000;

    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private int weight;
    private int linkWeight;
    private int boldWeight;
    private int cells;

    void append(String part, boolean link, boolean bold) {
        for (int i = 0; i < part.length() && text.length() < MAX_LENGTH; i++) {
            char c = part.charAt(i);
            if (isSpace(c)) {
                space = true;
                continue;
            }
            if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            space = false;
            text.append(c);
            int own = TextMeasure.weightOf(c);
            weight += own;
            linkWeight += link ? own : 0;
            boldWeight += bold ? own : 0;
        }
    }

    /** Whether a character only separates: the white space of HTML, the no-break, ideographic and typographic spaces. */
    private static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
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

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != ' ' && c != '|') {
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
