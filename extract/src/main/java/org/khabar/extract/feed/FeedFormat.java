package org.khabar.extract.feed;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.khabar.extract.feed.atom.AtomFeed;
import org.khabar.extract.feed.json.JsonFeed;
import org.khabar.extract.feed.rdf.RdfFeed;
import org.khabar.extract.feed.rss.RssFeed;
import org.khabar.extract.feed.xml.FeedSource;

/** The formats, in the order in which they are asked whether a document is theirs. */
@SuppressWarnings("ImmutableEnumChecker") // the functions are method references and hold nothing
enum FeedFormat {
    RSS(source -> source.hasRoot("rss"), RssFeed::read),
    ATOM(source -> source.hasRoot("feed") || source.hasRoot("entry"), AtomFeed::read),
    RDF(source -> source.hasRoot("rdf"), RdfFeed::read),
    JSON(JsonFeed::recognises, JsonFeed::read);

    private final Predicate<FeedSource> recognises;
    private final Function<FeedSource, Feed> parser;

    FeedFormat(Predicate<FeedSource> recognises, Function<FeedSource, Feed> parser) {
        this.recognises = recognises;
        this.parser = parser;
    }

    /** Returns the format of a document; empty where it is no feed. */
    static Optional<FeedFormat> of(FeedSource source) {
        return Arrays.stream(values())
                .filter(format -> format.recognises.test(source))
                .findFirst();
    }

    Feed read(FeedSource source) {
        return parser.apply(source);
    }
}
