package org.khabar.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.demo.Demo;
import org.khabar.app.demo.newsroom.Schedule;
import org.khabar.app.demo.newsroom.Visits;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.ledger.LedgerChangelogs;
import org.khabar.app.ledger.LedgerFilter;
import org.khabar.app.ledger.LedgerReport;
import org.khabar.app.ledger.TopicLedger;
import org.khabar.app.lookup.TopicLookup;
import org.khabar.app.lookup.UrlAnswer;
import org.khabar.app.lookup.UrlForms;
import org.khabar.app.loopback.Ports;
import org.khabar.app.settings.Settings;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.schemas.Topics;

/** Newsroom, frontier, fetcher, article topology and broker together, with a restart in the middle. */
class NewsroomToArticleIT {
    private static final Duration MOST = Duration.ofMinutes(2);
    private static final int HAND_WRITTEN = 30;

    private static final Schedule SCHEDULE = new Schedule(
            3,
            Duration.ofMillis(300),
            Duration.ofHours(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            Duration.ofMillis(20));

    private final ConcurrentLinkedQueue<OperatorException> failures = new ConcurrentLinkedQueue<>();
    private final List<Article> seen = new ArrayList<>();

    @TempDir
    Path data;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.khabar.app.endtoend.Brokers#all")
    void everyArticleIsPublishedOnceAndItsFateIsToldOverARestart(Supplier<TestBroker> brokers) throws IOException {
        int port = Ports.free(0, "newsroom");
        try (TestBroker broker = brokers.get()) {
            run(broker, port, () -> published().size() >= 10);
            List<String> handWritten = run(
                    broker,
                    port,
                    () -> published().size() >= HAND_WRITTEN
                            && count(ArticleKind.UPDATED) >= 2
                            && count(ArticleKind.RETRACTED) >= 1);

            assertThat(failures).isEmpty();
            try (Cluster cluster = broker.open(data)) {
                Log log = new Log(cluster);
                assertThat(log.urls(Topics.ARTICLES, ArticleKind.PUBLISHED))
                        .hasSize(HAND_WRITTEN)
                        .containsExactlyInAnyOrderElementsOf(handWritten);
                assertThat(log.urls(Topics.ARTICLES, ArticleKind.UPDATED))
                        .hasSize(2)
                        .anyMatch(url -> url.contains("canal-dredging"));
                assertThat(log.urls(Topics.ARTICLES, ArticleKind.RETRACTED))
                        .singleElement()
                        .asString()
                        .contains("village-library");
                assertThat(log.deadLetters()).isZero();
                assertThatTheLedgerHolds(cluster);
                assertThatEachUrlIsFound(cluster, handWritten);
            }
        }
        Visits visits = Visits.read(data.resolve("newsroom"));
        assertThat(visits.overlapping()).isEmpty();
        assertThat(visits.all()).noneMatch(visit -> visit.path().startsWith("/drafts/"));
    }

    /** The counts that both topologies have committed hold, and so does what is counted anew from the topics. */
    private static void assertThatTheLedgerHolds(Cluster cluster) {
        LedgerReport counted = LedgerChangelogs.read(cluster);
        LedgerReport fromTopics = TopicLedger.read(cluster, new LedgerFilter(null, Instant.EPOCH));

        assertThat(counted.holds()).isTrue();
        assertThat(counted.pages().whole()).isPositive();
        assertThat(fromTopics.urls().whole()).isEqualTo(counted.urls().whole());
        assertThat(fromTopics.urls().part("published")).isEqualTo(counted.urls().part("published"));
        assertThat(fromTopics.urls().part("skipped")).isEqualTo(counted.urls().part("skipped"));
        assertThat(TopicLedger.read(cluster, new LedgerFilter("nobody", null))
                        .urls()
                        .whole())
                .isZero();
    }

    private static void assertThatEachUrlIsFound(Cluster cluster, List<String> urls) {
        assertThat(urls.subList(0, 3)).allSatisfy(url -> {
            UrlAnswer answer = TopicLookup.find(cluster, UrlForms.of(url).orElseThrow());
            assertThat(answer.frontier()).isNotNull();
            assertThat(answer.outcome()).isNotNull();
            assertThat(answer.article())
                    .isNotNull()
                    .satisfies(article -> assertThat(article.revision()).isPositive());
        });
    }

    /** Runs the demo until enough has come, and returns the URLs of the hand-written articles that are out. */
    private List<String> run(TestBroker broker, int port, BooleanSupplier enough) {
        Instant end = Instant.now().plus(MOST);
        try (Cluster cluster = broker.open(data)) {
            if (!seen.isEmpty()) {
                // What the run before committed while it stopped was in nobody's sight.
                seen.clear();
                seen.addAll(new Log(cluster).read(Topics.ARTICLES));
            }
            return follow(cluster, port, enough, end);
        }
    }

    private List<String> follow(Cluster cluster, int port, BooleanSupplier enough, Instant end) {
        try (Demo demo = Demo.start(cluster, Settings.defaults(), data, port, SCHEDULE, failures::add)) {
            demo.follow(
                    (article, _) -> seen.add(article),
                    () -> enough.getAsBoolean()
                            || !failures.isEmpty()
                            || Instant.now().isAfter(end));
            return demo.newsroom().handWritten();
        }
    }

    private Set<String> published() {
        Set<String> urls = new HashSet<>();
        seen.stream()
                .filter(article -> article.getKind() == ArticleKind.PUBLISHED)
                .forEach(article -> urls.add(article.getUrl()));
        return urls;
    }

    private long count(ArticleKind kind) {
        return seen.stream().filter(article -> article.getKind() == kind).count();
    }
}
