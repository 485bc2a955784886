package org.khabar.extract.facts;

import java.util.List;
import org.khabar.extract.Fact;

/**
 * One place to look for the value of a field. Extractors keep nothing between pages.
 *
 * @param <T> type of the value
 */
@FunctionalInterface
interface Extractor<T> {
    /** Returns what stands there, the best first; empty where nothing usable does. Throws nothing. */
    List<Fact<T>> find(Clues clues);
}
