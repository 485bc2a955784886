package org.khabar.app.diffing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.app.tailing.TopicReader;
import org.khabar.event.Article;
import org.khabar.schemas.SchemaRegistry;

/** The articles of a diff that differ most, as text. */
public final class DiffExamples {
    private DiffExamples() {}

    /** Returns the lines of at most so many examples, the worst first. */
    public static List<String> of(ArticleDiff diff, TopicReader a, TopicReader b, SchemaRegistry registry, int most) {
        return diff.changed().stream()
                .limit(most)
                .flatMap(change -> {
                    Optional<Article> inA = ArticlePrints.article(change.a(), a, registry);
                    Optional<Article> inB = ArticlePrints.article(change.b(), b, registry);
                    return inA.isPresent() && inB.isPresent()
                            ? DiffLines.example(change, inA.get(), inB.get()).stream()
                            : Stream.empty();
                })
                .toList();
    }
}
