package org.khabar.extract.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.feed.xml.FeedSource;

/** Gathers a feed: of each thing the first that is not blank. */
public final class FeedBuilder {
    private static final Duration LONGEST_TTL = Duration.ofDays(31);

    private final String version;
    private final FeedSource source;
    private final List<EntryBuilder> entries = new ArrayList<>();
    private int dropped;
    private @Nullable String title;
    private @Nullable String description;
    private @Nullable String link;
    private @Nullable String language;
    private @Nullable Duration ttl;
    private @Nullable Instant updated;

    /** Starts a feed of a format, of which nothing else is known. */
    public FeedBuilder(String version, FeedSource source) {
        this.version = version;
        this.source = source;
    }

    /** Tells its title, plain. */
    public FeedBuilder title(String value) {
        title = first(title, value);
        return this;
    }

    /** Tells its description, plain. */
    public FeedBuilder description(String value) {
        description = first(description, value);
        return this;
    }

    /** Tells the absolute URL of its site. */
    public FeedBuilder link(Optional<String> value) {
        link = link != null ? link : value.orElse(null);
        return this;
    }

    /** Tells its language as declared. */
    public FeedBuilder language(String value) {
        language = first(language, value.strip());
        return this;
    }

    /** Tells how long it may be kept; what is no time, or beyond a month, is not believed. */
    public FeedBuilder ttl(Duration value) {
        boolean believed = value.isPositive() && value.compareTo(LONGEST_TTL) <= 0;
        ttl = ttl == null && believed ? value : ttl;
        return this;
    }

    /** Tells when it was last changed, as written. */
    public FeedBuilder updated(String value) {
        updated = updated != null ? updated : FeedDate.parse(value).orElse(null);
        return this;
    }

    /**
     * Adds the entries of a document, the newest where there are too many: those without a date count as the oldest.
     *
     * @param items all of them in the feed's order
     * @param date the time of one, as written; empty where it has none
     * @param reader reads one
     * @param <T> what the format's document is made of
     */
    public <T> FeedBuilder entries(List<T> items, Function<T, String> date, Function<T, EntryBuilder> reader) {
        int limit = source.limits().maxEntries();
        List<T> taken = items.size() <= limit ? items : newest(items, date, limit);
        taken.forEach(item -> entries.add(reader.apply(item)));
        dropped += items.size() - taken.size();
        return this;
    }

    private static <T> List<T> newest(List<T> items, Function<T, String> date, int limit) {
        List<Instant> times = items.stream()
                .map(item -> FeedDate.parse(date.apply(item)).orElse(Instant.MIN))
                .toList();
        Set<Integer> taken = IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.<Integer, Instant>comparing(times::get).reversed())
                .limit(limit)
                .collect(Collectors.toSet());
        return IntStream.range(0, items.size())
                .filter(taken::contains)
                .<T>mapToObj(items::get)
                .toList();
    }

    /** Returns the feed. */
    public Feed build() {
        return new Feed(
                version,
                source.charset(),
                title,
                description,
                link,
                language,
                ttl,
                updated,
                entries.stream()
                        .map(entry -> entry.build(source.url(), title, language))
                        .toList(),
                dropped);
    }

    private @Nullable String first(@Nullable String known, String value) {
        int limit = source.limits().maxSummary();
        return known != null || value.isBlank() ? known : value.substring(0, Math.min(limit, value.length()));
    }
}
