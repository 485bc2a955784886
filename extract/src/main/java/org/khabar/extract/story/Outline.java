package org.khabar.extract.story;

import java.util.List;

/**
 * A page flattened in reading order.
 *
 * @param boxes block elements, in document order
 * @param passages runs of text, in document order
 * @param complete whether the whole page went in; false where its size passed a budget
 */
record Outline(List<Box> boxes, List<Passage> passages, boolean complete) {}
