/**
 * RSS 0.90 and 1.0, which are RDF.
 *
 * <pre>{@code
 * Feed feed = RdfFeed.read(FeedSource.of(body, contentType, url, FeedLimits.DEFAULT));
 * }</pre>
 */
@NullMarked
package org.khabar.extract.feed.rdf;

import org.jspecify.annotations.NullMarked;
