package org.khabar.producer.frontier;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchReport;
import org.khabar.event.Header;

/**
 * How long a source wishes to be left alone between polls: what its feed says of itself ({@code ttl}, {@code sy:*}), and how
 * long its answer stays fresh ({@code Cache-Control} before {@code Expires}, RFC 9111), of which a poll before would be answered
 * with the same by any cache on the way.
 */
final class Wishes {
    /** WordPress and many templates say so without anybody having chosen it. */
    private static final Duration UNCHOSEN = Duration.ofHours(1);

    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern NOT_KEPT = Pattern.compile("(?i)(?:^|[,\\s])no-(?:cache|store)(?:$|[,\\s])");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private Wishes() {}

    /** Returns the longer of what a feed and its answer wish; zero where neither says anything. */
    static Duration of(FetchReport report, @Nullable Duration ttl) {
        Duration fresh = freshness(report.getHeaders());
        return ttl == null || ttl.equals(UNCHOSEN) || ttl.compareTo(fresh) < 0 ? fresh : ttl;
    }

    /** Returns how long an answer stays fresh from now on; zero for one that does not say. */
    static Duration freshness(List<Header> headers) {
        String control = Headers.first(headers, "cache-control");
        if (control != null && NOT_KEPT.matcher(control).find()) {
            return Duration.ZERO;
        }
        Duration kept = control == null ? null : maxAge(control);
        Duration fresh = kept != null ? kept.minus(age(headers)) : untilExpiry(headers);
        return fresh.isNegative() ? Duration.ZERO : fresh;
    }

    private static @Nullable Duration maxAge(String control) {
        Matcher age = MAX_AGE.matcher(control);
        return age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : null;
    }

    private static Duration age(List<Header> headers) {
        String age = Headers.first(headers, "age");
        return age != null && SECONDS.matcher(age.strip()).matches()
                ? Duration.ofSeconds(Long.parseLong(age.strip()))
                : Duration.ZERO;
    }

    private static Duration untilExpiry(List<Header> headers) {
        Optional<Instant> expires = date(headers, "expires");
        Optional<Instant> date = date(headers, "date");
        return expires.isPresent() && date.isPresent() ? Duration.between(date.get(), expires.get()) : Duration.ZERO;
    }

    private static Optional<Instant> date(List<Header> headers, String name) {
        String value = Headers.first(headers, name);
        try {
            return value == null
                    ? Optional.empty()
                    : Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip())));
        } catch (DateTimeException e) {
            return Optional.empty(); // "0" and "-1" are common, and mean that it is stale already
        }
    }
}
