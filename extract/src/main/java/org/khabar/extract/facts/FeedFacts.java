package org.khabar.extract.facts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.FeedHints;
import org.khabar.extract.Field.Author;
import org.khabar.extract.Field.Precision;
import org.khabar.extract.Field.Time;
import org.khabar.extract.text.TextHygiene;

/** Extractors of what a feed said of the page: the last to be asked, for the page itself knows better. */
final class FeedFacts {
    private static final double CONFIDENCE = 0.7;

    private FeedFacts() {}

    static List<Fact<String>> title(Clues clues) {
        return text(clues, "title", FeedHints::title);
    }

    static List<Fact<String>> summary(Clues clues) {
        return text(clues, "summary", FeedHints::summary);
    }

    static List<Fact<List<Author>>> authors(Clues clues) {
        List<Author> authors = clues.feed().map(FeedHints::authors).orElse(List.of()).stream()
                .flatMap(byline -> NameRules.read(byline, NameRules.Manner.DECLARED, clues.site()).stream())
                .map(named -> new Author(named.name(), null, named.kind()))
                .toList();
        return authors.isEmpty() ? List.of() : Found.one(authors, Origin.FEED, "author", CONFIDENCE);
    }

    static List<Fact<Time>> published(Clues clues) {
        return time(clues, "published", FeedHints::published);
    }

    static List<Fact<Time>> updated(Clues clues) {
        return time(clues, "updated", FeedHints::updated);
    }

    static List<Fact<List<String>>> categories(Clues clues) {
        List<String> categories = clues.feed().map(FeedHints::categories).orElse(List.of());
        return categories.isEmpty() ? List.of() : Found.one(categories, Origin.FEED, "category", CONFIDENCE);
    }

    private static List<Fact<String>> text(Clues clues, String detail, Function<FeedHints, @Nullable String> part) {
        return clues.feed()
                .flatMap(feed -> Optional.ofNullable(part.apply(feed)))
                .map(TextHygiene::line)
                .filter(text -> !text.isEmpty())
                .map(text -> Found.one(text, Origin.FEED, detail, CONFIDENCE))
                .orElse(List.of());
    }

    private static List<Fact<Time>> time(Clues clues, String detail, Function<FeedHints, @Nullable Instant> part) {
        return clues.feed()
                .flatMap(feed -> Optional.ofNullable(part.apply(feed)))
                .map(instant -> new Time(
                        instant,
                        instant.atZone(ZoneOffset.UTC).toLocalDate(),
                        ZoneOffset.UTC,
                        Precision.SECOND,
                        instant.toString()))
                .map(time -> Found.one(time, Origin.FEED, detail, CONFIDENCE))
                .orElse(List.of());
    }
}
