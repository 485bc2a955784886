/**
 * What kind of page a page is: an article, or something else with a reason.
 *
 * <p>Everything that speaks for an article or for another kind of page stands in one table ({@link
 * org.khabar.extract.kind.Signs}), each sign with its points. The judgement is a sum, so that no single sign decides: a page
 * with a headline, a date and running text stays an article whatever its address looks like.
 */
@NullMarked
package org.khabar.extract.kind;

import org.jspecify.annotations.NullMarked;
