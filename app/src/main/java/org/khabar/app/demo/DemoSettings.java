package org.khabar.app.demo;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.khabar.app.access.OutgoingSettings;
import org.khabar.app.demo.newsroom.NewsFeed;
import org.khabar.app.demo.newsroom.Newsroom;
import org.khabar.app.settings.Settings;
import org.khabar.event.Source;
import org.khabar.event.SourceKind;
import org.khabar.event.SourceOwner;
import org.khabar.extract.url.WebUrl;
import org.khabar.producer.fetch.FetcherSettings;
import org.khabar.producer.frontier.FrontierSettings;
import org.khabar.producer.frontier.RecheckSettings;
import org.khabar.producer.frontier.RetrySettings;
import org.khabar.producer.frontier.RobotsSettings;

/** What the demo sets otherwise than {@code khabar run}: its publisher is our own, so that it may be asked often. */
final class DemoSettings {
    private static final Duration POLL = Duration.ofSeconds(3);
    private static final Duration DELAY = Duration.ofMillis(250);

    private DemoSettings() {}

    /** Returns the settings for a newsroom; what has nothing to do with pace is as the settings file says. */
    static Settings of(Settings base, Newsroom newsroom) {
        return new Settings(
                base.broker(),
                base.kafka(),
                base.registry(),
                base.http(),
                base.topics(),
                base.streams(),
                frontier(base.frontier()),
                fetcher(base.fetcher(), newsroom),
                // The newsroom is on this machine, where no proxy leads.
                OutgoingSettings.defaults(),
                base.articles());
    }

    /** Returns the newsroom's feeds as sources. */
    static List<Source> sources(Newsroom newsroom) {
        return newsroom.feeds().stream().map(DemoSettings::source).toList();
    }

    private static Source source(NewsFeed feed) {
        return Source.newBuilder()
                .setId(feed.id())
                .setName(feed.title())
                .setKind(SourceKind.FEED)
                .setUrl(feed.url())
                .setIntervalMillis(POLL.toMillis())
                .setDelayMillis(DELAY.toMillis())
                .setLanguage(feed.language().toLanguageTag())
                .setZone(feed.zone().getId())
                .setHeaders(List.of())
                .setOwner(SourceOwner.FILE)
                .build();
    }

    private static FrontierSettings frontier(FrontierSettings base) {
        return new FrontierSettings(
                base.productToken(),
                DELAY,
                base.maxCrawlDelay(),
                base.loadFactor(),
                // The newsroom answers in milliseconds; a request that a kill has lost is issued again after 8 s.
                Duration.ofSeconds(3),
                Duration.ofSeconds(3),
                Duration.ofSeconds(8),
                base.maxPageBytes(),
                new RetrySettings(
                        base.retry().maxAttempts(),
                        Duration.ofSeconds(2),
                        base.retry().maxAfter()),
                base.lists(),
                new RobotsSettings(base.robots().ttl(), Duration.ofSeconds(2)),
                new RecheckSettings(
                        // Soon enough that the correction and the withdrawal are seen within half a minute.
                        List.of(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(40)),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2)),
                base.urls(),
                base.rhythm(),
                Duration.ofMillis(50));
    }

    private static FetcherSettings fetcher(FetcherSettings base, Newsroom newsroom) {
        return new FetcherSettings(
                base.userAgent(),
                base.concurrency(),
                base.connectTimeout(),
                base.readTimeout(),
                base.maxRedirects(),
                base.maxHeaders(),
                newsroom.feeds().stream()
                        .map(feed -> WebUrl.parse(feed.url()).orElseThrow())
                        .map(url -> url.host() + ":" + url.port())
                        .collect(Collectors.toSet()));
    }
}
