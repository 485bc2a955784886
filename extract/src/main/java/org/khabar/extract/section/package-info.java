/**
 * Finds the articles that a page of a section, or a home page, links to, and the feeds it names: for sites without a feed.
 *
 * <pre>{@code
 * switch (SectionReader.read(WebPage.of(body, "https://example.org/politics"))) {
 *     case Section section -> section.articles().forEach(link -> list(link.url(), link.text()));
 *     case NotASection other -> log(other.reason());
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.extract.section;

import org.jspecify.annotations.NullMarked;
