package org.khabar.app.logging;

/**
 * Text from outside, made safe for a line of a log or a terminal: what could end the line, move the cursor, colour the
 * screen or turn the reading direction of what follows is replaced.
 */
public final class OneLine {
    private OneLine() {}

    /** Returns the text with each unsafe character as a question mark, and line breaks as a space. */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(isBreak(c) ? ' ' : isUnsafe(c) ? '?' : c));
        return safe.toString();
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\t' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Control characters, lone surrogates, and the controls of UAX #9 that open or close an embedding. */
    private static boolean isUnsafe(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
