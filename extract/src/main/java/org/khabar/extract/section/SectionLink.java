package org.khabar.extract.section;

/**
 * A link that may lead to an article.
 *
 * @param url absolute http or https URL, as linked
 * @param text what the link shows, white space collapsed; empty where it shows none
 */
public record SectionLink(String url, String text) {}
