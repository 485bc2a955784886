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
record Outline(List<Box> boxes, List<Passage> passages, List<String> alternatives, boolean complete) {
    /** Whether a passage is one of this page's: a story may also be read from a declared body, which has an outline of its own. */
    boolean has(Passage passage) {
        return passage.index < passages.size() && passages.get(passage.index).equals(passage);
    }

    /** Returns the passages from the first to the last of a story that lies on this page. */
    List<Passage> span(List<Passage> story) {
        return story.isEmpty() ? List.of() : passages.subList(story.getFirst().index, story.getLast().index + 1);
    }
}
