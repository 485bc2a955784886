/**
 * Feeds: bytes in, entries with absolute URLs out, whatever state the XML is in. RSS 0.9x and 2.0, RSS 1.0 (RDF), Atom
 * 0.3 and 1.0, JSON Feed; each format has a package of its own, {@link org.khabar.extract.feed.FeedFormat} chooses.
 *
 * <pre>{@code
 * switch (new FeedReader().read(body, contentType, "https://example.org/feed")) {
 *     case Feed feed -> feed.entries().forEach(entry -> System.out.println(entry.url()));
 *     case NotAFeed answer -> System.out.println(answer.reason() + " " + answer.linkedFeeds());
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.extract.feed;

import org.jspecify.annotations.NullMarked;
