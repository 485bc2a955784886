package org.khabar.app.extracting;

import org.khabar.event.RawPage;
import org.khabar.extract.PageReading;

/**
 * A page and what reading it came to.
 *
 * @param id what the page is called in the output
 * @param page the page
 * @param reading what reading it came to
 */
public record Extracted(String id, RawPage page, PageReading reading) {}
