package org.khabar.schemas;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khabar.event.Article;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchRequest;
import org.khabar.event.Link;
import org.khabar.event.Outcome;
import org.khabar.event.RawPage;
import org.khabar.event.Source;
import org.khabar.event.SourceState;
import org.khabar.event.Takedown;

/** Every topic of the pipeline: the only place where their names are written. */
public final class Topics {
    private static final Duration HOURS = Duration.ofHours(6);
    private static final Duration DAYS = Duration.ofDays(3);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration YEAR = Duration.ofDays(365);

    /** Source id → what a person declared. */
    public static final Topic<Source> SOURCES =
            new Topic<>("khabar.sources", Source.class, new Topic.Policy.Compacted());

    /** Source id → what a person wants to know of it. */
    public static final Topic<SourceState> SOURCE_STATE =
            new Topic<>("khabar.source-state", SourceState.class, new Topic.Policy.Compacted());

    /** Site → a URL found. */
    public static final Topic<Link> LINKS = new Topic<>("khabar.links", Link.class, new Topic.Policy.ByTime(DAYS));

    /** Site → what the frontier wants fetched. */
    public static final Topic<FetchRequest> REQUESTS =
            new Topic<>("khabar.requests", FetchRequest.class, new Topic.Policy.ByTime(HOURS));

    /** Site → what the fetcher found. */
    public static final Topic<FetchReport> REPORTS =
            new Topic<>("khabar.reports", FetchReport.class, new Topic.Policy.ByTime(DAYS));

    /** Site → what became of a PAGE request; the source of every replay. */
    public static final Topic<RawPage> PAGES =
            new Topic<>("khabar.pages", RawPage.class, new Topic.Policy.ByTime(MONTH));

    /** Article id → what happened to the article. */
    public static final Topic<Article> ARTICLES =
            new Topic<>("khabar.articles", Article.class, new Topic.Policy.ByTime(YEAR));

    /** Article id → the last event of the article. */
    public static final Topic<Article> LATEST =
            new Topic<>("khabar.articles.latest", Article.class, new Topic.Policy.CompactedWithAge(YEAR));

    /** URL → what became of it. */
    public static final Topic<Outcome> OUTCOMES =
            new Topic<>("khabar.outcomes", Outcome.class, new Topic.Policy.CompactedWithAge(YEAR));

    /** URL → that it was taken down. Each record lies in the partition of the URL's site: that of its pages. */
    public static final Topic<Takedown> TAKEDOWNS =
            new Topic<>("khabar.takedowns", Takedown.class, new Topic.Policy.Compacted());

    /** As received → as received, with headers that say where it came from and why it is here. */
    public static final String DEAD_LETTERS = "khabar.dead-letters";

    /** Which dead letters were put back: the place of each → where it went, why it had failed, and its attempt; UTF-8 text. */
    public static final String RETRIES = "khabar.retries";

    /** Where the embedded registry keeps its schemas. */
    public static final String SCHEMAS = "khabar.schemas";

    /** The topics of the live run of the article topology. */
    public static final ArticleTopics LIVE = new ArticleTopics(PAGES, ARTICLES, OUTCOMES, LATEST, DEAD_LETTERS);

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
    private static final String REPLAY = "khabar.replay.";
    private static final String REPLAYED_ARTICLES = ".articles";

    private Topics() {}

    /** Returns the topics with typed values that a live pipeline needs; dead letters and schemas come beside them. */
    public static List<Topic<?>> live() {
        return List.of(SOURCES, SOURCE_STATE, LINKS, REQUESTS, REPORTS, PAGES, ARTICLES, LATEST, OUTCOMES, TAKEDOWNS);
    }

    /**
     * Returns the topics of an import.
     *
     * @param name lower-case letters, digits, underscores and hyphens; at most 64
     * @throws IllegalArgumentException if the name is anything else
     */
    public static ArticleTopics imported(String name) {
        requireName(name, "an import");
        String prefix = "khabar.import." + name;
        Topic.Policy kept = new Topic.Policy.UntilDeleted();
        return new ArticleTopics(
                new Topic<>(prefix + ".pages", RawPage.class, kept),
                new Topic<>(prefix + ".articles", Article.class, kept),
                new Topic<>(prefix + ".outcomes", Outcome.class, kept),
                null,
                DEAD_LETTERS);
    }

    /**
     * Returns the topics of a replay. It writes to none but its own.
     *
     * @param name lower-case letters, digits, underscores and hyphens; at most 64
     * @param pages the topic of raw pages that is read again
     * @throws IllegalArgumentException if the name is anything else, or the topic holds no raw pages
     */
    public static ArticleTopics replayed(String name, String pages) {
        requireName(name, "a replay");
        if (!pages.endsWith(".pages")) {
            throw new IllegalArgumentException(
                    pages + " holds no raw pages: name " + PAGES.name() + " or khabar.import.NAME.pages");
        }
        Topic.Policy kept = new Topic.Policy.UntilDeleted();
        return new ArticleTopics(
                pages.equals(PAGES.name()) ? PAGES : new Topic<>(pages, RawPage.class, kept),
                new Topic<>(REPLAY + name + REPLAYED_ARTICLES, Article.class, kept),
                new Topic<>(REPLAY + name + ".outcomes", Outcome.class, kept),
                null,
                REPLAY + name + ".dead-letters");
    }

    /** Returns the name of the replay whose articles a topic holds; empty for any other topic. */
    public static Optional<String> replayOf(String topic) {
        return topic.startsWith(REPLAY) && topic.endsWith(REPLAYED_ARTICLES)
                ? Optional.of(topic.substring(REPLAY.length(), topic.length() - REPLAYED_ARTICLES.length()))
                : Optional.empty();
    }

    private static void requireName(String name, String what) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" can't name " + what
                    + ": use 1 to 64 lower-case letters, digits, '_' and '-', a letter or digit first");
        }
    }
}
