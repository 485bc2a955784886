/**
 * A page decoded and parsed once, and the facts read from it: headline, authors, dates and the rest, each with its evidence.
 *
 * <pre>{@code
 * Page page = Page.of(webPage);
 * page.meta().first("og:title");
 * page.jsonLd().article().flatMap(article -> article.text("headline"));
 * }</pre>
 */
@NullMarked
package org.khabar.extract.page;

import org.jspecify.annotations.NullMarked;
