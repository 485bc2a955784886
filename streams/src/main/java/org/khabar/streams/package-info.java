/**
 * Raw pages in, article events out: the article topology.
 *
 * <pre>{@code
 * Topology topology =
 *         new ArticleTopology(Topics.LIVE, ArticleSettings.defaults(), registry, new PageReader()).build();
 * }</pre>
 */
@NullMarked
package org.khabar.streams;

import org.jspecify.annotations.NullMarked;
