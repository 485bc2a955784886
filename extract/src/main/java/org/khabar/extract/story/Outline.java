package org.khabar.extract.story;

import java.util.List;

/**
 * A page flattened in reading order.
 *
 * @param boxes block elements, in document order
 * @param passages runs of text, in document order
 * @param alternatives longer alternative texts of pictures
 * @param complete whether the whole page went in; false where its size passed a budget
 */
record Outline(List<Box> boxes, List<Passage> passages, List<String> alternatives, boolean complete) {}
