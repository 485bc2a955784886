package org.khabar.extract.story;

/**
 * What a tag or a name says of a box.
 *
 * @param role the role
 * @param trust how far to believe it
 */
record Hint(Role role, Trust trust) {
    static final Hint NONE = new Hint(Role.PLAIN, Trust.LOOSE);

    /** How far a hint is believed when the text says otherwise. */
    enum Trust {
        /** The word is also used for layout: a box that holds a good part of the page's prose is not what it is called. */
        LOOSE,
        /** The word has one meaning only. */
        FIRM,
        /** It is no name but the tag, the ARIA role or the style of the element. */
        TAG
    }

    /** Returns the stronger of the hints of two names: firm furniture, the story, loose furniture, the lead; of equals the first. */
    Hint or(Hint other) {
        return other.rank() > rank() ? other : this;
    }

    /** Returns what two words of one name say together: furniture of the story is furniture. */
    Hint within(Hint word) {
        return role.isFurniture() && !word.role.isFurniture()
                ? this
                : word.role.isFurniture() && !role.isFurniture() ? word : or(word);
    }

    private int rank() {
        if (role.isFurniture()) {
            return trust == Trust.LOOSE ? 2 : 4;
        }
        return role == Role.STORY ? 3 : role == Role.LEAD ? 1 : 0;
    }
}
