/**
 * {@code khabar diff}: two extractions of the same pages, compared article by article and field by field.
 *
 * <pre>{@code
 * ArticleDiff diff = ArticleDiff.of(ArticlePrints.read(reader, registry), ArticlePrints.read(other, registry));
 * boolean same = diff.isEmpty();
 * }</pre>
 */
@NullMarked
package org.khabar.app.diffing;

import org.jspecify.annotations.NullMarked;
