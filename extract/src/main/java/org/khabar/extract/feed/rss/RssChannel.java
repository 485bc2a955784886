package org.khabar.extract.feed.rss;

import static org.khabar.extract.feed.xml.Vocabulary.ATOM;
import static org.khabar.extract.feed.xml.Vocabulary.CORE;
import static org.khabar.extract.feed.xml.Vocabulary.DUBLIN_CORE;
import static org.khabar.extract.feed.xml.Vocabulary.ITUNES;
import static org.khabar.extract.feed.xml.Vocabulary.SYNDICATION;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.khabar.extract.feed.FeedBuilder;
import org.khabar.extract.feed.xml.FeedElement;

/** What an RSS channel of any version says of itself. */
public final class RssChannel {
    /** Periods of the RSS 1.0 syndication module. */
    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7),
            "monthly", Duration.ofDays(30));

    private RssChannel() {}

    /** Tells a builder what the channel says. */
    public static void read(FeedElement channel, FeedBuilder feed) {
        feed.link(RssLink.attribute(channel));
        channel.children(CORE, "link").forEach(link -> feed.link(link.resolve(link.text())));
        for (FeedElement child : channel.children()) {
            switch (child.vocabulary()) {
                case CORE -> core(child, feed);
                case ATOM -> atom(child, feed);
                case DUBLIN_CORE -> dublinCore(child, feed);
                case RDF, CONTENT, ITUNES, SYNDICATION, MEDIA, FEEDBURNER, NEWS, IMAGE, XHTML, OTHER -> {}
            }
        }
        channel.child(ATOM, "title").ifPresent(title -> feed.title(title.plain()));
        channel.child(DUBLIN_CORE, "title").ifPresent(title -> feed.title(title.plain()));
        channel.child(DUBLIN_CORE, "description").ifPresent(text -> feed.description(text.plain()));
        channel.child(ITUNES, "subtitle").ifPresent(text -> feed.description(text.plain()));
        channel.child(ITUNES, "summary").ifPresent(text -> feed.description(text.plain()));
        feed.language(channel.attribute("xml:lang"));
        minutes(channel.textOf(CORE, "ttl")).ifPresent(feed::ttl);
        period(channel).ifPresent(feed::ttl);
    }

    private static void core(FeedElement child, FeedBuilder feed) {
        switch (child.name()) {
            case "title" -> feed.title(child.plain());
            case "description", "tagline" -> feed.description(child.plain());
            case "language" -> feed.language(child.text());
            case "lastbuilddate" -> feed.updated(child.text());
            default -> {}
        }
    }

    private static void atom(FeedElement child, FeedBuilder feed) {
        if (child.name().equals("link") && RssLink.isPage(child.attribute("rel"))) {
            feed.link(child.resolve(child.attribute("href")));
        } else if (child.name().equals("updated")) {
            feed.updated(child.text());
        }
    }

    private static void dublinCore(FeedElement child, FeedBuilder feed) {
        switch (child.name()) {
            case "language" -> feed.language(child.text());
            case "date", "modified" -> feed.updated(child.text());
            default -> {}
        }
    }

    private static Optional<Duration> minutes(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Duration.ofMinutes(Long.parseLong(text))) : Optional.empty();
    }

    private static Optional<Duration> period(FeedElement channel) {
        String frequency = channel.textOf(SYNDICATION, "updatefrequency");
        long times = frequency.matches("[1-9]\\d{0,3}") ? Long.parseLong(frequency) : 1;
        return Optional.ofNullable(PERIODS.get(channel.textOf(SYNDICATION, "updateperiod")))
                .map(period -> period.dividedBy(times));
    }
}
