/**
 * Articles in the vocabulary of schema.org, for programs that know nothing of Khabar.
 *
 * <pre>{@code
 * ObjectNode json = NewsArticleJson.of(article);
 * }</pre>
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org: NewsArticle</a>
 */
@NullMarked
package org.khabar.app.jsonld;

import org.jspecify.annotations.NullMarked;
