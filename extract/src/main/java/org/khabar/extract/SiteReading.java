package org.khabar.extract;

import org.khabar.extract.memory.PageLines;

/**
 * A page read with what is known of its site.
 *
 * @param reading what reading it came to
 * @param lines what it teaches the memory of its site; nothing where it is no article, for a list would teach the leads of articles
 */
public record SiteReading(PageReading reading, PageLines lines) {}
