package org.khabar.extract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of one entry, as evidence for extraction. All text is plain, but for {@code contentHtml}.
 *
 * @param feedUrl where the feed lies
 * @param feedTitle the feed's title
 * @param language the feed's language as declared
 * @param guid the entry's id as written
 * @param title the entry's title
 * @param summary the entry's summary
 * @param contentHtml the entry's full content
 * @param authors names, in the feed's order
 * @param published when it was published
 * @param updated when it was last changed
 * @param categories categories or tags
 * @param images URLs of images
 */
public record FeedHints(
        @Nullable String feedUrl,
        @Nullable String feedTitle,
        @Nullable String language,
        @Nullable String guid,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String contentHtml,
        List<String> authors,
        @Nullable Instant published,
        @Nullable Instant updated,
        List<String> categories,
        List<String> images) {
    /** Copies the lists. */
    public FeedHints {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        images = List.copyOf(images);
    }

    /** Returns the same without a time of change. */
    public FeedHints withoutUpdated() {
        return new FeedHints(
                feedUrl,
                feedTitle,
                language,
                guid,
                title,
                summary,
                contentHtml,
                authors,
                published,
                null,
                categories,
                images);
    }
}
