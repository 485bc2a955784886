package org.khabar.extract.story;

/** Tells prose from lines. */
public final class Sentences {
    private Sentences() {}

    /** Whether a text ends as a sentence of any script does, closing quotes and brackets aside. */
    public static boolean isEnded(CharSequence text) {
        return TextMeasure.endsAsSentence(text);
    }

    /** Whether a text is in a script that has no stops in use: Thai or Lao. */
    public static boolean isWrittenWithoutStops(CharSequence text) {
        return text.chars().anyMatch(c -> c >= 0x0E01 && c <= 0x0EFF);
    }

    /** Returns the length of a text in letters of an alphabet: an ideograph counts three, for it says as much. */
    public static int weight(CharSequence text) {
        return TextMeasure.of(text).weight();
    }
}
