package org.khabar.extract.facts;

import org.khabar.extract.Fact;
import org.khabar.extract.Field;

/**
 * A fact that an extractor offers for a field; the first of a field wins.
 *
 * @param field the field
 * @param fact the value and where it came from
 */
public record Candidate(Field<?> field, Fact<?> fact) {}
