package org.khabar.extract;

import java.util.List;

/**
 * The reading of a page that was taken for its story.
 *
 * @param kind how it was made
 * @param confidence that it is the story, all of it and nothing else, 0 to 1
 * @param others the readings that lost, the best first; those that a plainly good reading made needless are not made at all
 */
public record ChosenReading(Kind kind, double confidence, List<Other> others) {
    /** Copies the list. */
    public ChosenReading {
        others = List.copyOf(others);
    }

    /** How a reading is made. */
    public enum Kind {
        /** The element that holds most prose and least of anything else, whatever it is called. */
        STRUCTURE,
        /** The element that its author marked or named as the story. */
        CONTAINER,
        /** As by structure, with all class names and ids disbelieved. */
        TAGS_ALONE,
        /** {@code articleBody} of the JSON-LD. */
        JSON_LD,
        /** The state that a framework embeds in the page for its scripts. */
        EMBEDDED_STATE
    }

    /**
     * A reading that lost.
     *
     * @param kind how it was made
     * @param confidence as for the chosen one
     */
    public record Other(Kind kind, double confidence) {}
}
