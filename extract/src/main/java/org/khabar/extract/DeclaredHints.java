package org.khabar.extract;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a person declared of the pages of a source. It counts where a page itself says nothing.
 *
 * @param language language of the pages (BCP 47); null where none is declared
 * @param zone zone of dates that tell none; null where none is declared
 */
public record DeclaredHints(
        @Nullable String language, @Nullable ZoneId zone) {
    /** Nothing is declared. */
    public static final DeclaredHints NONE = new DeclaredHints(null, null);
}
