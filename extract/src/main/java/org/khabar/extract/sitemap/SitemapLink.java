package org.khabar.extract.sitemap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sitemap that an index names.
 *
 * @param url absolute http or https URL
 * @param changed when it was last changed, according to the index; null where that is not said
 */
public record SitemapLink(String url, @Nullable Instant changed) {}
