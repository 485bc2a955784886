package org.khabar.app.lookup;

import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams;
import org.jspecify.annotations.Nullable;
import org.khabar.event.UrlState;
import org.khabar.producer.frontier.FrontierUrl;
import org.khabar.streams.KnownUrl;

/** Asks the topologies of this process: what lies in another process's partitions they don't know. */
public final class StoreLookup {
    private StoreLookup() {}

    /**
     * Returns what the stores hold of a URL now.
     *
     * @param frontier the frontier; null where this process runs none
     * @param articles the article topology; null where this process runs none
     * @throws org.apache.kafka.streams.errors.InvalidStateStoreException while one of them starts or rebalances
     */
    public static UrlAnswer find(@Nullable KafkaStreams frontier, @Nullable KafkaStreams articles, UrlForms forms) {
        for (String url : forms.texts()) {
            Optional<UrlState> found = frontier == null ? Optional.empty() : FrontierUrl.find(frontier, url);
            Optional<KnownUrl> known = articles == null ? Optional.empty() : KnownUrl.find(articles, url);
            if (found.isPresent() || known.isPresent()) {
                return new UrlAnswer(
                        url,
                        found.map(Known::of).orElse(null),
                        known.map(answer -> Known.of(answer.outcome())).orElse(null),
                        known.map(StoreLookup::article).orElse(null));
            }
        }
        return new UrlAnswer(forms.typed(), null, null, null);
    }

    private static UrlAnswer.@Nullable OfArticle article(KnownUrl known) {
        return known.outcome()
                .getArticleId()
                .map(id -> Known.of(id, known.article()))
                .orElse(null);
    }
}
