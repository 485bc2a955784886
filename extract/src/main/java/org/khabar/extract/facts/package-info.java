/**
 * The facts of an article, each chosen from ordered candidates and kept with its evidence. {@link org.khabar.extract.facts.Fields}
 * is the table: field by field, the places to look, the best first. To add one: a class that is an
 * {@link org.khabar.extract.facts.Extractor}, its test, and one line in the table.
 *
 * <pre>{@code
 * Facts facts = FactsReader.read(page, story);
 * facts.value(Field.HEADLINE);
 * FactsReader.candidates(page, story); // the losing ones too
 * }</pre>
 */
@NullMarked
package org.khabar.extract.facts;

import org.jspecify.annotations.NullMarked;
