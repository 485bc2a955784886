package org.khabar.extract.story;

/** What a newspaper says of itself. */
public final class Imprint {
    private Imprint() {}

    /** Whether a line names an office of the newspaper, such as editor-in-chief, with its holder or without: no byline, though it holds a name. */
    public static boolean isOffice(String line) {
        return LineRules.of(line, TextMeasure.of(line).weight()) == Role.MASTHEAD;
    }
}
