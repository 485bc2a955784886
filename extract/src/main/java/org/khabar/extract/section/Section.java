package org.khabar.extract.section;

import java.util.List;

/**
 * A section page as read. No URL occurs twice; all are of the page's own site.
 *
 * @param articles links that by their shape and position lead to articles, in the page's order
 * @param unsure links that may lead to articles: believed of one that was not there before
 * @param dropped how many links were over the limit
 */
public record Section(List<SectionLink> articles, List<SectionLink> unsure, int dropped) implements SectionReading {
    /** Copies the lists. */
    public Section {
        articles = List.copyOf(articles);
        unsure = List.copyOf(unsure);
    }
}
