package org.khabar.app.settings;

import org.khabar.app.access.KafkaSettings;
import org.khabar.app.access.OutgoingSettings;
import org.khabar.app.access.RegistrySettings;
import org.khabar.app.broker.BrokerSettings;
import org.khabar.app.loopback.HttpSettings;
import org.khabar.app.streaming.StreamsSettings;
import org.khabar.app.topics.TopicSettings;
import org.khabar.producer.fetch.FetcherSettings;
import org.khabar.producer.frontier.FrontierSettings;
import org.khabar.streams.ArticleSettings;

/**
 * All that {@code config/khabar.yaml} can set. Each part checks itself.
 *
 * @param broker the embedded broker
 * @param kafka the broker that someone else runs
 * @param registry the schema registry that someone else runs
 * @param http the process's HTTP server
 * @param topics the topics
 * @param streams the topologies
 * @param frontier what is asked for, and when
 * @param fetcher how it is fetched
 * @param outgoing by which way it is fetched
 * @param articles how pages become articles
 */
public record Settings(
        BrokerSettings broker,
        KafkaSettings kafka,
        RegistrySettings registry,
        HttpSettings http,
        TopicSettings topics,
        StreamsSettings streams,
        FrontierSettings frontier,
        FetcherSettings fetcher,
        OutgoingSettings outgoing,
        ArticleSettings articles) {
    /** Rejects a crawler that would obey robots.txt under another name than it gives. */
    public Settings {
        String product = fetcher.userAgent().split("[/ ]", 2)[0];
        if (!product.equalsIgnoreCase(frontier.productToken())) {
            throw new IllegalArgumentException("fetcher.user-agent begins with \"" + product
                    + "\" and frontier.product-token is \"" + frontier.productToken()
                    + "\": write the same name in both, since sites address their robots.txt to it");
        }
    }

    /** Returns the same, but that nothing is learned of sites. */
    public Settings withoutSiteMemory() {
        ArticleSettings without = new ArticleSettings(
                articles.stateAge(),
                articles.sweepEvery(),
                articles.maxStoryBytes(),
                articles.tellImmaterial(),
                articles.liveInterval(),
                false);
        return new Settings(broker, kafka, registry, http, topics, streams, frontier, fetcher, outgoing, without);
    }

    /** Returns what holds where nothing is set. */
    public static Settings defaults() {
        return new Settings(
                BrokerSettings.defaults(),
                KafkaSettings.defaults(),
                RegistrySettings.defaults(),
                HttpSettings.defaults(),
                TopicSettings.defaults(),
                StreamsSettings.defaults(),
                FrontierSettings.defaults(),
                FetcherSettings.defaults(),
                OutgoingSettings.defaults(),
                ArticleSettings.defaults());
    }
}
