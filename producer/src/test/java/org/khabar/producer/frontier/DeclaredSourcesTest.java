package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.event.Declared;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.Header;
import org.khabar.event.Link;
import org.khabar.event.Source;
import org.khabar.event.UrlPhase;
import org.khabar.event.UrlState;

/** What a person declared of a source goes along with what is asked for because of it. */
class DeclaredSourcesTest {
    private static final Duration INTERVAL = Duration.ofHours(1);
    private static final Duration DELAY = FrontierSettings.defaults().defaultDelay();
    private static final Header KEY = new Header("X-Api-Key", "${env:KHABAR_HEADER_TOWN}");
    private static final Declared CAIRO = new Declared("ar", "Africa/Cairo");

    private final SimulatedFrontier frontier = new SimulatedFrontier(FrontierSettings.defaults());

    @AfterEach
    void close() {
        frontier.close();
    }

    private static Source.Builder source(String url) {
        return Source.newBuilder(SimulatedFrontier.source("town", url, INTERVAL));
    }

    @Test
    void zoneAndLanguageGoAlongWithALinkToItsPage() {
        frontier.declare(source("https://example.org/feed")
                .setLanguage("ar")
                .setZone("Africa/Cairo")
                .build());
        frontier.answerWell(frontier.request(), "https://example.org/1");
        frontier.pass(DELAY);

        FetchRequest page = frontier.afterRobots(DELAY);

        assertThat(page.getKind()).isEqualTo(FetchKind.PAGE);
        assertThat(page.getDeclared()).contains(CAIRO);
    }

    @Test
    void zoneAndLanguageGoAlongToTheSiteOfAPageOfAnotherSite() {
        frontier.declare(source("https://example.org/feed")
                .setLanguage("ar")
                .setZone("Africa/Cairo")
                .build());
        frontier.answerWell(frontier.request(), "https://elsewhere.net/2");

        Link elsewhere = frontier.passed().getFirst().value;

        assertThat(elsewhere.getDeclared()).contains(CAIRO);
    }

    @Test
    void theFirstSourceOfAPageHasTheWordAlsoWhenItSaysSomethingElseLater() {
        UrlState state = UrlState.newBuilder()
                .setPhase(UrlPhase.WAITING)
                .setSources(List.of("town", "elsewhere"))
                .setDiscoveredAt(frontier.now())
                .setListedAt(frontier.now())
                .setDeclared(new Declared(null, "Asia/Qatar"))
                .build();
        Link.Builder again =
                Link.newBuilder(SimulatedFrontier.link("https://example.org/1")).setDeclared(CAIRO);

        assertThat(Declarations.note(state, again.build())).isFalse();
        assertThat(Declarations.note(state, again.setSource("town").build())).isTrue();
        assertThat(state.getDeclared()).contains(CAIRO);
    }

    @Test
    void itsHeadersGoWithItsListAndItsPagesButNotWithRobotsTxt() {
        frontier.declare(
                source("https://example.org/feed").setHeaders(List.of(KEY)).build());
        FetchRequest poll = frontier.request();
        frontier.answerWell(poll, "https://example.org/1");
        frontier.pass(DELAY);
        FetchRequest robots = frontier.request();
        frontier.answerWell(robots);
        frontier.pass(DELAY);

        assertThat(poll.getHeaders()).containsExactly(KEY);
        assertThat(robots.getHeaders()).isEmpty();
        assertThat(frontier.request().getHeaders()).containsExactly(KEY);
    }

    @Test
    void itsHeadersGoToNoOtherSiteAndNeverInTheClearWhereItWasDeclaredWithHttps() {
        Source declared =
                source("https://example.org/feed").setHeaders(List.of(KEY)).build();

        assertThat(Declarations.headers(List.of(declared), "https://www.example.org/1"))
                .containsExactly(KEY);
        assertThat(Declarations.headers(List.of(declared), "https://elsewhere.net/1"))
                .isEmpty();
        assertThat(Declarations.headers(List.of(declared), "http://example.org/1"))
                .isEmpty();
    }

    @Test
    void entriesOfAFeedFartherBackThanWantedArePassedOverForAsLongAsItListsThem() {
        Duration depth = Duration.ofDays(1);
        Map<String, Instant> first = Map.of(
                "https://example.org/old",
                frontier.now().minus(depth.multipliedBy(2)),
                "https://example.org/new",
                frontier.now().minus(INTERVAL));
        frontier.declare(source("https://example.org/feed")
                .setBackfillMillis(depth.toMillis())
                .build());
        answer(frontier.request(), first);
        assertThat(frontier.counts().discovered()).isEqualTo(1);
        frontier.pass(DELAY);
        frontier.answerWell(frontier.afterRobots(DELAY));

        answer(nextPoll(), first);

        assertThat(frontier.counts().discovered()).isEqualTo(1);
    }

    @Test
    void whatAFeedListsAnewLaterIsTakenHoweverOldItsDate() {
        Duration depth = Duration.ofDays(1);
        frontier.declare(source("https://example.org/feed")
                .setBackfillMillis(depth.toMillis())
                .build());
        answer(
                frontier.request(),
                Map.of("https://example.org/old", frontier.now().minus(depth.multipliedBy(2))));
        assertThat(frontier.counts().discovered()).isZero();

        answer(
                nextPoll(),
                Map.of(
                        "https://example.org/old",
                        frontier.now().minus(depth.multipliedBy(2)),
                        "https://example.org/found-late",
                        frontier.now().minus(depth.multipliedBy(3))));

        assertThat(frontier.counts().discovered()).isEqualTo(1);
    }

    private FetchRequest nextPoll() {
        FetchRequest next =
                frontier.nextRequestJumping(INTERVAL.multipliedBy(2)).orElseThrow();
        while (next.getKind() != FetchKind.FEED) {
            frontier.answerWell(next);
            next = frontier.nextRequestJumping(INTERVAL.multipliedBy(2)).orElseThrow();
        }
        return next;
    }

    private void answer(FetchRequest poll, Map<String, Instant> entries) {
        StringBuilder items = new StringBuilder("<rss version='2.0'><channel><title>Town</title>");
        entries.forEach((url, at) -> items.append("<item><title>Entry</title><link>")
                .append(url)
                .append("</link><pubDate>")
                .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)))
                .append("</pubDate></item>"));
        frontier.report(frontier.answer(poll, FetchResult.FETCHED, 200)
                .setBody(SimulatedFrontier.bytes(items + "</channel></rss>"))
                .build());
    }
}
