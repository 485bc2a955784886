package org.khabar.schemas;

import java.util.Set;
import org.apache.avro.Schema;
import org.khabar.event.Article;
import org.khabar.event.Outcome;

/** What every new schema of a subject owes all that were there before, by the names of the Confluent API. */
public enum Compatibility {
    /** It reads what they have written. */
    BACKWARD_TRANSITIVE,
    /** Besides, they read what it writes: a program that was built for any of them goes on. */
    FULL_TRANSITIVE;

    /** What other people's programs read. */
    private static final Set<String> CONTRACT = Set.of(
            Article.getClassSchema().getFullName(), Outcome.getClassSchema().getFullName());

    /** Returns what Khabar promises of a schema: the most of articles and outcomes, wherever they are written. */
    public static Compatibility of(Schema schema) {
        return CONTRACT.contains(schema.getFullName()) ? FULL_TRANSITIVE : BACKWARD_TRANSITIVE;
    }
}
