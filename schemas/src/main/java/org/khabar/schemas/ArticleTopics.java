package org.khabar.schemas;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Article;
import org.khabar.event.Outcome;
import org.khabar.event.RawPage;

/**
 * The topics that one run of the article topology reads and writes. The live run, each import and each replay have their
 * own, so that neither an archive nor the past ever mixes with the live log.
 *
 * @param pages where raw pages are read from
 * @param articles where article events go
 * @param outcomes where outcomes go
 * @param latest where the last event of each article is kept; null for a run that keeps none, since its articles are read
 *     as a whole
 * @param deadLetters where records go that can't be processed, as they came
 */
public record ArticleTopics(
        Topic<RawPage> pages,
        Topic<Article> articles,
        Topic<Outcome> outcomes,
        @Nullable Topic<Article> latest,
        String deadLetters) {
    /** Returns those of the topics with typed values that the run has. */
    public List<Topic<?>> all() {
        return Stream.<@Nullable Topic<?>>of(pages, articles, outcomes, latest)
                .<Topic<?>>mapMulti((topic, all) -> {
                    if (topic != null) {
                        all.accept(topic);
                    }
                })
                .toList();
    }
}
