package org.khabar.benchmarks.faults;

/** What a page shows at one fetch, beside the first. */
enum Version {
    /** The page as it was first. */
    FIRST(Weight.NONE),
    /** A word of a paragraph is another one. */
    WORD(Weight.MATERIAL),
    /** A number of a paragraph is another one. */
    NUMBER(Weight.MATERIAL),
    /** A paragraph has one more sentence. */
    SENTENCE(Weight.MATERIAL),
    /** There is one more paragraph. */
    PARAGRAPH_ADDED(Weight.MATERIAL),
    /** A paragraph is gone. */
    PARAGRAPH_REMOVED(Weight.MATERIAL),
    /** The headline has one more word. */
    HEADLINE(Weight.MATERIAL),
    /** A comma stands behind the next word. */
    COMMA(Weight.IMMATERIAL),
    /** The box of related stories below the story names others. */
    RELATED(Weight.IMMATERIAL),
    /** The age of the story, in words, has grown. */
    RELATIVE_DATE(Weight.IMMATERIAL);

    /** Whether a change is to be told. */
    enum Weight {
        NONE,
        MATERIAL,
        IMMATERIAL
    }

    private final Weight weight;

    Version(Weight weight) {
        this.weight = weight;
    }

    Weight weight() {
        return weight;
    }
}
