package org.khabar.extract.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Evidence;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.facts.Bylines.Told;
import org.khabar.extract.facts.Named.Sort;

/**
 * The authors that one place tells.
 *
 * @param evidence the place
 * @param names in its order
 */
record AuthorsTold(Evidence evidence, List<Told> names) {
    static AuthorsTold of(Origin origin, String detail, double confidence, List<Told> names) {
        return new AuthorsTold(new Evidence(origin, detail, confidence), names);
    }

    /** Returns the best sort among the names; null where there is none. */
    @Nullable
    Sort best() {
        return names.stream()
                .map(told -> told.name().sort())
                .min(Sort::compareTo)
                .orElse(null);
    }
}
