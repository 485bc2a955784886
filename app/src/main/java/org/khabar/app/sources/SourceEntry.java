package org.khabar.app.sources;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.app.yaml.Durations;
import org.khabar.event.Header;
import org.khabar.event.Source;
import org.khabar.event.SourceKind;
import org.khabar.event.SourceOwner;
import org.khabar.extract.url.WebUrl;

/**
 * A source as a person declares it: an entry of {@code config/sources.yaml}, or the words of a command.
 *
 * @param id stable id: lower-case letters, digits, dots and hyphens
 * @param url URL of the feed, sitemap, section page or home page, http or https
 * @param kind {@code feed}, {@code sitemap}, {@code section} or {@code home}; null: feed
 * @param name name for people; null: the id
 * @param interval time between two polls, at least 30 s; null: as the source publishes
 * @param delay least pause between two requests to its hosts; null: the frontier's default
 * @param language language of its pages (BCP 47); null: found from each page
 * @param zone IANA zone of its dates where pages give none; null: not known
 * @param headers sent with requests to its site; see {@link SourceHeaders}; null: none
 * @param backfill how far back entries of a feed are taken at its first poll, null: all; or the pages of a sitemap, null: the
 *     frontier's default
 * @param paused whether it rests for now; null: no
 */
public record SourceEntry(
        String id,
        String url,
        @Nullable String kind,
        @Nullable String name,
        @Nullable Duration interval,
        @Nullable Duration delay,
        @Nullable String language,
        @Nullable String zone,
        @Nullable Map<String, String> headers,
        @Nullable Duration backfill,
        @Nullable Boolean paused) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");
    private static final Map<String, SourceKind> KINDS = Map.of(
            "feed",
            SourceKind.FEED,
            "sitemap",
            SourceKind.SITEMAP,
            "section",
            SourceKind.SECTION,
            "home",
            SourceKind.HOME);
    private static final Duration LEAST_INTERVAL = Duration.ofSeconds(30);

    /** Rejects values that can't be polled. */
    public SourceEntry {
        require(id != null && ID.matcher(id).matches(), "id", id, "lower-case letters, digits, dots and hyphens");
        require(
                url != null && WebUrl.parse(url).isPresent(),
                "url",
                url,
                "an absolute URL with http or https, such as https://example.org/feed.xml");
        require(kind == null || KINDS.containsKey(kind), "kind", kind, "feed, sitemap, section or home");
        require(
                interval == null || interval.compareTo(LEAST_INTERVAL) >= 0,
                "interval",
                interval,
                "at least 30s, so that no host is asked too often");
        require(delay == null || !delay.isNegative(), "delay", delay, "a duration");
        require(language == null || isLanguage(language), "language", language, "a BCP 47 tag, such as ar or en-GB");
        require(zone == null || isZone(zone), "zone", zone, "an IANA zone, such as Africa/Cairo");
        require(backfill == null || backfill.isPositive(), "backfill", backfill, "a duration such as 7d");
        headers = headers == null ? null : SourceHeaders.checked(headers);
    }

    private static List<Header> events(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> new Header(header.getKey(), header.getValue()))
                .toList();
    }

    private static void require(boolean holds, String field, @Nullable Object value, String form) {
        if (!holds) {
            throw new IllegalArgumentException(
                    value == null
                            ? field + " is missing: write " + form
                            : field + " \"" + written(value) + "\" can't be used: write " + form);
        }
    }

    private static String written(Object value) {
        return value instanceof Duration duration ? Durations.write(duration) : value.toString();
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isZone(String zone) {
        try {
            return ZoneId.of(zone) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Returns the event that declares this source, for the one who owns it from now on. */
    public Source toEvent(SourceOwner owner) {
        return Source.newBuilder()
                .setId(id)
                .setName(Objects.requireNonNullElse(name, id))
                .setKind(kind == null ? SourceKind.FEED : KINDS.getOrDefault(kind, SourceKind.FEED))
                .setUrl(WebUrl.parse(url).orElseThrow().toString())
                .setIntervalMillis(interval == null ? 0L : interval.toMillis())
                .setDelayMillis(delay == null ? null : delay.toMillis())
                .setLanguage(language)
                .setZone(zone)
                .setBackfillMillis(backfill == null ? null : backfill.toMillis())
                .setHeaders(headers == null ? List.of() : events(headers))
                .setPaused(Objects.requireNonNullElse(paused, false))
                .setOwner(owner)
                .build();
    }
}
