package org.khabar.app.extracting;

import org.khabar.event.RawPage;
import org.khabar.extract.PageReading;
import org.khabar.extract.WebPage;

/**
 * A page and what reading it came to.
 *
 * @param id what the page is called in the output
 * @param page the page as the log would hold it
 * @param source the page as it was read
 * @param reading what reading it came to
 */
public record Extracted(String id, RawPage page, WebPage source, PageReading reading) {}
