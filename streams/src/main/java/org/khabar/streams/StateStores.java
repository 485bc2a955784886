package org.khabar.streams;

import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.khabar.event.ArticleAlias;
import org.khabar.event.ArticleState;
import org.khabar.event.Ledger;
import org.khabar.event.SiteLines;
import org.khabar.event.Takedown;
import org.khabar.event.UrlAbsences;
import org.khabar.event.UrlOutcome;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.SchemaRegistry;

/** The topology's stores: each with a changelog. */
final class StateStores {
    /** Article id → what is known of the article. */
    static final String ARTICLES = "article-states";

    /** URL → its present outcome. */
    static final String URLS = "url-outcomes";

    /** URL → when it was found gone. */
    static final String ABSENCES = "absences";

    /** Name of an article → which article, see {@link Aliases}. */
    static final String ALIASES = "article-aliases";

    /** Site → what is known of its pages, see {@link SiteMemories}. */
    static final String SITES = "site-memories";

    /** Counts of the two sums, see {@link LedgerStore}. */
    static final String LEDGER = "ledger";

    /** What is taken down, see {@link Takedowns}. */
    static final String TAKEDOWNS = "takedowns";

    private StateStores() {}

    /**
     * Returns the builders of all stores.
     *
     * @param suppliers makes a store of a name
     */
    static Set<StoreBuilder<?>> all(Function<String, KeyValueBytesStoreSupplier> suppliers, SchemaRegistry registry) {
        return Set.of(
                Stores.keyValueStoreBuilder(
                        suppliers.apply(ARTICLES), Serdes.String(), EventSerdes.of(ArticleState.class, registry)),
                Stores.keyValueStoreBuilder(
                        suppliers.apply(URLS), Serdes.String(), EventSerdes.of(UrlOutcome.class, registry)),
                Stores.keyValueStoreBuilder(
                        suppliers.apply(ABSENCES), Serdes.String(), EventSerdes.of(UrlAbsences.class, registry)),
                Stores.keyValueStoreBuilder(
                        suppliers.apply(ALIASES), Serdes.String(), EventSerdes.of(ArticleAlias.class, registry)),
                Stores.keyValueStoreBuilder(
                        suppliers.apply(SITES), Serdes.String(), EventSerdes.of(SiteLines.class, registry)),
                // One value that changes with every page: cached, it is written once a commit.
                Stores.keyValueStoreBuilder(
                                suppliers.apply(LEDGER), Serdes.String(), EventSerdes.of(Ledger.class, registry))
                        .withCachingEnabled(),
                Stores.keyValueStoreBuilder(
                        suppliers.apply(TAKEDOWNS), Serdes.String(), EventSerdes.of(Takedown.class, registry)));
    }
}
