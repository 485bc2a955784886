/**
 * A feed's bytes as text and as a tree of named elements: what all formats stand on.
 *
 * <pre>{@code
 * FeedSource source = FeedSource.of(body, contentType, url, FeedLimits.DEFAULT);
 * source.root().child(Vocabulary.CORE, "channel");
 * }</pre>
 */
@NullMarked
package org.khabar.extract.feed.xml;

import org.jspecify.annotations.NullMarked;
