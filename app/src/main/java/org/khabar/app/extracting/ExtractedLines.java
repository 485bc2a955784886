package org.khabar.app.extracting;

/** A form of output: one line of JSON for each page. */
public interface ExtractedLines {
    /** Returns the line of a page, without a line feed. Called by many threads at once. */
    String lineOf(Extracted extracted);
}
