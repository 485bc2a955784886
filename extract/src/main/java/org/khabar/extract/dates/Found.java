package org.khabar.extract.dates;

import java.time.LocalDate;
import org.khabar.extract.Field.Precision;

/**
 * A day found in a folded text.
 *
 * @param day the day, the first of the month or year where the text is not more exact
 * @param precision how exact the text is
 * @param start where it begins
 * @param end where it ends
 */
record Found(LocalDate day, Precision precision, int start, int end) {}
