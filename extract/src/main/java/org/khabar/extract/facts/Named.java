package org.khabar.extract.facts;

import org.khabar.extract.Field.AuthorKind;

/**
 * A name that stands in a byline.
 *
 * @param name as written, without titles, roles and addresses
 * @param sort how sure it is that a person is meant
 */
record Named(String name, Sort sort) {
    /** The sorts of names; a person's whole name is worth most. */
    enum Sort {
        /** A given and a family name, or what scripts without capitals write as one. */
        WHOLE,
        /** One word: a given name, initials, a name on a blog. */
        SHORT,
        /** An office that the page names as the writer. */
        OFFICE,
        /** An institution, a company or the site itself. */
        ORGANIZATION
    }

    AuthorKind kind() {
        return switch (sort) {
            case WHOLE, SHORT -> AuthorKind.PERSON;
            case OFFICE, ORGANIZATION -> AuthorKind.ORGANIZATION;
        };
    }
}
