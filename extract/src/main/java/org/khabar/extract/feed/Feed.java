package org.khabar.extract.feed;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as read. All text is plain.
 *
 * @param version name and version of its format, such as {@code RSS 2.0} or {@code Atom 1.0}
 * @param charset what its bytes were read as
 * @param title the feed's title
 * @param description the feed's description or subtitle
 * @param link absolute URL of the site or section it is of
 * @param language as declared
 * @param ttl how long it asks not to be fetched again; null where it does not ask
 * @param updated when it was last changed, or built, according to itself
 * @param entries in the feed's order; the newest, in their order, where there are more than {@link FeedLimits} allows
 * @param dropped how many entries were over the limit
 */
public record Feed(
        String version,
        Charset charset,
        @Nullable String title,
        @Nullable String description,
        @Nullable String link,
        @Nullable String language,
        @Nullable Duration ttl,
        @Nullable Instant updated,
        List<Entry> entries,
        int dropped)
        implements FeedReading {
    /** Copies the list. */
    public Feed {
        entries = List.copyOf(entries);
    }
}
