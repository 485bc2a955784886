package org.khabar.extract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was fetched.
 *
 * @param body the bytes, content decoding undone, character set untouched; not copied, so leave them alone
 * @param url the URL that answered; a {@code file:} URL for a page from an archive
 * @param headers the HTTP headers of the answer
 * @param fetchedAt when it was fetched, the reference of relative dates; null when unknown
 * @param feed what a feed said of it; null when no feed did
 * @param declared what a person declared of its source
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are large and shared on purpose; a page is not a key
public record WebPage(
        byte[] body,
        String url,
        List<Header> headers,
        @Nullable Instant fetchedAt,
        @Nullable FeedHints feed,
        DeclaredHints declared) {
    /** Copies the headers. */
    public WebPage {
        headers = List.copyOf(headers);
    }

    /** Makes a page of whose source nothing is declared. */
    public WebPage(
            byte[] body, String url, List<Header> headers, @Nullable Instant fetchedAt, @Nullable FeedHints feed) {
        this(body, url, headers, fetchedAt, feed, DeclaredHints.NONE);
    }

    /** Returns a page of which only the bytes and the URL are known. */
    public static WebPage of(byte[] body, String url) {
        return new WebPage(body, url, List.of(), null, null);
    }

    /** Returns the value of the first header of a name, whatever its case. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    /**
     * One HTTP header line.
     *
     * @param name as received
     * @param value as received
     */
    public record Header(String name, String value) {}
}
