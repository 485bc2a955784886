package org.khabar.schemas;

import java.util.List;
import org.khabar.event.Article;
import org.khabar.event.Outcome;
import org.khabar.event.RawPage;

/**
 * The topics that one run of the article topology reads and writes. The live run and each import have their own, so that
 * an archive never mixes with the live log.
 *
 * @param pages where raw pages are read from
 * @param articles where article events go
 * @param outcomes where outcomes go
 */
public record ArticleTopics(Topic<RawPage> pages, Topic<Article> articles, Topic<Outcome> outcomes) {
    /** Returns the three topics. */
    public List<Topic<?>> all() {
        return List.of(pages, articles, outcomes);
    }
}
