package org.khabar.app.extracting;

/** A form of output: a line of JSON for each page, or lines for people. */
public interface ExtractedLines {
    /** Returns what is printed for a page, without a line feed at its end. Called by many threads at once. */
    String lineOf(Extracted extracted);
}
