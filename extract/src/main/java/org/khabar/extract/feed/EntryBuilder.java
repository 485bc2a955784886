package org.khabar.extract.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.FeedHints;

/** Gathers what a feed says of one entry: of each thing the first that is not blank, cut at the limits. */
public final class EntryBuilder {
    private final FeedLimits limits;
    private final List<String> authors = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();
    private final List<String> images = new ArrayList<>();
    private @Nullable String url;
    private @Nullable String counter;
    private @Nullable String guid;
    private @Nullable String title;
    private @Nullable String summary;
    private @Nullable String content;
    private @Nullable Instant published;
    private @Nullable Instant updated;

    /** Starts an entry of which nothing is known. */
    public EntryBuilder(FeedLimits limits) {
        this.limits = limits;
    }

    /** Tells the absolute URL of its page. */
    public EntryBuilder url(Optional<String> value) {
        url = url != null ? url : value.orElse(null);
        return this;
    }

    /** Tells the absolute URL of the page behind a link that counts readers. */
    public EntryBuilder behind(Optional<String> page, Optional<String> link) {
        if (page.isPresent()) {
            counter = link.filter(other -> !other.equals(page.get())).orElse(null);
        }
        return url(page);
    }

    /** Tells its id as written. */
    public EntryBuilder guid(String value) {
        guid = first(guid, value.strip(), limits.maxTitle());
        return this;
    }

    /** Tells its title, plain. */
    public EntryBuilder title(String value) {
        title = first(title, value, limits.maxTitle());
        return this;
    }

    /** Tells its summary, plain. */
    public EntryBuilder summary(String value) {
        summary = first(summary, value, limits.maxSummary());
        return this;
    }

    /** Tells its content, HTML. */
    public EntryBuilder content(String value) {
        content = first(content, value.strip(), limits.maxContent());
        return this;
    }

    /** Tells the name of one more author, plain. */
    public EntryBuilder author(String value) {
        add(authors, value);
        return this;
    }

    /** Tells one more category, plain. */
    public EntryBuilder category(String value) {
        add(categories, value);
        return this;
    }

    /** Tells the absolute URL of one more image. */
    public EntryBuilder image(Optional<String> value) {
        value.ifPresent(image -> add(images, image));
        return this;
    }

    /** Tells when it was published, as written. */
    public EntryBuilder published(String value) {
        published = published != null ? published : FeedDate.parse(value).orElse(null);
        return this;
    }

    /** Tells when it was last changed, as written. */
    public EntryBuilder updated(String value) {
        updated = updated != null ? updated : FeedDate.parse(value).orElse(null);
        return this;
    }

    /** Tells whether an author is known. */
    public boolean hasAuthor() {
        return !authors.isEmpty();
    }

    /** Returns the entry, with what the document says of all its entries. */
    public Entry build(@Nullable String feedUrl, @Nullable String feedTitle, @Nullable String language) {
        return new Entry(
                url,
                counter,
                new FeedHints(
                        feedUrl,
                        feedTitle,
                        language,
                        guid,
                        title,
                        summary,
                        content,
                        authors,
                        published,
                        updated,
                        categories,
                        images));
    }

    private void add(List<String> values, String value) {
        if (!value.isBlank() && values.size() < limits.maxValues() && !values.contains(value)) {
            values.add(cut(value, limits.maxTitle()));
        }
    }

    private static @Nullable String first(@Nullable String known, String value, int limit) {
        return known != null || value.isBlank() ? known : cut(value, limit);
    }

    private static String cut(String value, int limit) {
        if (value.length() <= limit) {
            return value;
        }
        return value.substring(0, Character.isHighSurrogate(value.charAt(limit - 1)) ? limit - 1 : limit);
    }
}
