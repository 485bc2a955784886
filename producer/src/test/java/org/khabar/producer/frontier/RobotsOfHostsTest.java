package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.producer.frontier.SimulatedFrontier.bytes;
import static org.khabar.producer.frontier.SimulatedFrontier.link;
import static org.khabar.producer.frontier.SimulatedFrontier.source;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.event.FeedFacts;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.Link;
import org.khabar.event.OutcomeKind;
import org.khabar.schemas.Topics;

/** What hosts allow, and how long they want to be left alone. */
class RobotsOfHostsTest {
    private static final FrontierSettings SETTINGS = FrontierSettings.defaults();
    private static final Duration DELAY = SETTINGS.defaultDelay();
    private static final String PAGE = "https://example.org/story";

    private final SimulatedFrontier frontier = new SimulatedFrontier(SETTINGS);

    @AfterEach
    void close() {
        frontier.close();
    }

    @Test
    @DisplayName("Fault 0: a page that robots.txt disallows is never asked for, and skipped with a reason")
    void aDisallowedPageIsSkippedWithAReasonAndNeverAskedFor() {
        frontier.list("example.org", link(PAGE));

        robots("User-agent: *\nDisallow: /story");
        frontier.pass(DELAY.multipliedBy(2));

        assertThat(frontier.requests()).isEmpty();
        assertThat(frontier.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.getUrl()).isEqualTo(PAGE);
            assertThat(outcome.getKind()).isEqualTo(OutcomeKind.SKIPPED);
            assertThat(outcome.getReason()).isEqualTo("ROBOTS_DISALLOWED");
            assertThat(outcome.getSources()).containsExactly("elsewhere");
        });
        assertThat(frontier.counts().skipped()).isEqualTo(1);
    }

    @Test
    void aDisallowedPageWhoseFeedCarriesTheStoryIsHandedOverWithoutBeingAskedFor() {
        var pages = frontier.output(Topics.PAGES);
        FeedFacts said =
                FeedFacts.newBuilder().setContentHtml("<p>The story.</p>").build();
        frontier.list("example.org", Link.newBuilder(link(PAGE)).setFeed(said).build());

        robots("User-agent: *\nDisallow: /story");
        frontier.pass(DELAY.multipliedBy(2));

        assertThat(frontier.requests()).isEmpty();
        assertThat(frontier.outcomes()).isEmpty();
        assertThat(pages.readKeyValuesToList()).singleElement().satisfies(page -> {
            assertThat(page.key).isEqualTo("example.org");
            assertThat(page.value.getUrl()).isEqualTo(PAGE);
            assertThat(page.value.getResult()).isEqualTo(FetchResult.REFUSED);
            assertThat(page.value.getReason()).hasValue("ROBOTS_DISALLOWED");
            assertThat(page.value.getFeed()).hasValue(said);
        });
        assertThat(frontier.counts().handedOver()).isEqualTo(1);
        assertThat(frontier.counts().skipped()).isZero();
    }

    @ParameterizedTest
    @DisplayName("Fault 1: where there is no robots.txt all is allowed")
    @CsvSource({"404, GONE", "410, GONE", "302, FAILED"})
    void withoutARobotsTxtAllIsAllowed(int status, FetchResult result) {
        assertAllowed(status, result);
    }

    @ParameterizedTest
    @DisplayName("Fault 2: where robots.txt is refused all is allowed, as RFC 9309 says")
    @CsvSource({"401, REFUSED", "403, REFUSED"})
    void whereRobotsTxtIsRefusedAllIsAllowed(int status, FetchResult result) {
        assertAllowed(status, result);
    }

    private void assertAllowed(int status, FetchResult result) {
        frontier.list("example.org", link(PAGE));

        frontier.report(frontier.answer(frontier.request(), result, status).build());
        frontier.pass(DELAY);

        assertThat(frontier.request().getUrl()).isEqualTo(PAGE);
    }

    @Test
    @DisplayName(
            "Fault 3: while robots.txt answers 503 no page is asked for, and robots.txt at most three times a minute")
    void whileRobotsTxtCanNotBeHadNoPageIsAskedForAndRobotsAtMostThreeTimesAMinute() {
        frontier.list("example.org", link(PAGE));
        int asked = 0;

        Instant end = frontier.now().plusSeconds(60);
        for (Optional<FetchRequest> request = frontier.nextRequest(DELAY);
                request.isPresent() && frontier.now().isBefore(end);
                request = frontier.nextRequest(Duration.between(frontier.now(), end))) {
            assertThat(request.get().getKind()).isEqualTo(FetchKind.ROBOTS);
            asked++;
            frontier.report(
                    frontier.answer(request.get(), FetchResult.FAILED, 503).build());
        }

        assertThat(asked).isBetween(1, 3);
        assertThat(frontier.counts().waiting()).isEqualTo(1);
    }

    @Test
    @DisplayName("Fault 4: when robots.txt comes back, pages are asked for")
    void whenRobotsTxtComesBackPagesAreAskedFor() {
        frontier.list("example.org", link(PAGE));
        frontier.report(
                frontier.answer(frontier.request(), FetchResult.FAILED, 503).build());

        FetchRequest robotsAgain =
                frontier.nextRequest(SETTINGS.robots().retry().plus(DELAY)).orElseThrow();
        frontier.answerWell(robotsAgain);
        frontier.pass(DELAY);

        assertThat(frontier.request().getUrl()).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @DisplayName("Fault 10: a Crawl-delay is obeyed, and no two requests of the host are under way at once")
    @ValueSource(ints = {2, 10})
    void aCrawlDelayIsObeyed(int seconds) {
        frontier.list("example.org", link(PAGE));
        frontier.list("example.org", link("https://example.org/other"));

        robots("User-agent: *\nCrawl-delay: " + seconds);
        frontier.pass(Duration.ofMillis(seconds * 1_000L - 100));
        List<FetchRequest> tooEarly = frontier.requests();
        frontier.pass(Duration.ofMillis(100));
        FetchRequest one = frontier.request();
        frontier.pass(Duration.ofSeconds(seconds));
        List<FetchRequest> beside = frontier.requests();
        frontier.answerWell(one);
        frontier.pass(Duration.ofSeconds(seconds));

        assertThat(tooEarly).isEmpty();
        assertThat(beside).isEmpty();
        assertThat(List.of(one.getUrl(), frontier.request().getUrl()))
                .containsExactlyInAnyOrder(PAGE, "https://example.org/other");
    }

    @Test
    @DisplayName("Fault 11: a Crawl-delay of a day means that no page is asked for, and says so")
    void aCrawlDelayOfADayMeansThatNoPageIsAskedFor() {
        frontier.list("example.org", link(PAGE));

        robots("User-agent: *\nCrawl-delay: 86400");
        frontier.pass(SETTINGS.maxCrawlDelay());

        assertThat(frontier.requests()).isEmpty();
        assertThat(frontier.outcomes())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.getReason()).isEqualTo("ROBOTS_DELAY_TOO_LONG"));
    }

    @Test
    void aSourcesOwnDelayHoldsForItsWholeSite() {
        frontier.declare(
                org.khabar.event.Source.newBuilder(source("news", "https://example.org/feed", Duration.ofMinutes(10)))
                        .setDelayMillis(5_000L)
                        .build());
        frontier.answerWell(frontier.request(), PAGE);

        frontier.pass(Duration.ofMillis(4_900));
        List<FetchRequest> tooEarly = frontier.requests();
        frontier.pass(Duration.ofMillis(100));

        assertThat(tooEarly).isEmpty();
        assertThat(frontier.request().getKind()).isEqualTo(FetchKind.ROBOTS);
    }

    @Test
    void aRetryAfterKeepsTheHostWaiting() {
        frontier.list("example.org", link(PAGE));
        frontier.list("example.org", link("https://example.org/other"));
        FetchRequest page = frontier.afterRobots(DELAY);

        frontier.report(frontier.answer(page, FetchResult.FAILED, 429)
                .setRetryAfterMillis(20_000L)
                .build());
        frontier.pass(Duration.ofMillis(19_900));
        List<FetchRequest> tooEarly = frontier.requests();
        frontier.pass(Duration.ofMillis(100));

        assertThat(tooEarly).isEmpty();
        assertThat(frontier.requests()).hasSize(1);
    }

    @Test
    void robotsTxtIsAskedForAgainWhenItIsOldAndKeptIfItCanNotBeHad() {
        frontier.list("example.org", link(PAGE));
        robots("User-agent: *\nDisallow: /secret");
        frontier.pass(DELAY);
        frontier.answerWell(frontier.request());

        frontier.jump(SETTINGS.robots().ttl());
        FetchRequest renewal = frontier.request();
        frontier.list("example.org", link("https://example.org/secret"));
        frontier.report(frontier.answer(renewal, FetchResult.FAILED, 503).build());
        frontier.pass(DELAY);
        frontier.answerWell(frontier.request());
        frontier.pass(DELAY);

        assertThat(renewal.getKind()).isEqualTo(FetchKind.ROBOTS);
        assertThat(frontier.outcomes())
                .anySatisfy(outcome -> assertThat(outcome.getReason()).isEqualTo("ROBOTS_DISALLOWED"));
    }

    private void robots(String text) {
        frontier.report(frontier.answer(frontier.request(), FetchResult.FETCHED, 200)
                .setBody(bytes(text))
                .build());
    }
}
