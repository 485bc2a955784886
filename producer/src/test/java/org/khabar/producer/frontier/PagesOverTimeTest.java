package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.producer.frontier.SimulatedFrontier.header;
import static org.khabar.producer.frontier.SimulatedFrontier.link;
import static org.khabar.producer.frontier.SimulatedFrontier.source;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.event.FeedFacts;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.Link;
import org.khabar.event.Outcome;

/** What becomes of a page after its first answer: re-checks, withdrawal, redirects, a restart. */
class PagesOverTimeTest {
    private static final FrontierSettings SETTINGS = FrontierSettings.defaults();
    private static final Duration DELAY = SETTINGS.defaultDelay();
    private static final String PAGE = "https://example.org/story";

    private SimulatedFrontier frontier = new SimulatedFrontier(SETTINGS);

    @SuppressWarnings("NullAway.Init") // set before each test
    private FetchRequest first;

    @BeforeEach
    void askForThePage() {
        frontier.list("example.org", link(PAGE));
        first = frontier.afterRobots(DELAY);
    }

    @AfterEach
    void close() {
        frontier.close();
    }

    @Test
    @DisplayName("Fault 17: a page is checked again with its validators, and 304 is no news")
    void aPageIsCheckedAgainOnScheduleWithItsValidatorsAndThenLeftAlone() {
        frontier.report(frontier.answer(first, FetchResult.FETCHED, 200)
                .setHeaders(List.of(header("ETag", "\"v1\""), header("last-modified", "Sun, 01 Mar 2026 05:00:00 GMT")))
                .build());
        Instant fetched = frontier.now();

        for (Duration after : SETTINGS.recheck().after()) {
            frontier.jump(Duration.between(frontier.now(), fetched.plus(after)));
            FetchRequest recheck = pageRequest();
            assertThat(recheck.getUrl()).isEqualTo(PAGE);
            assertThat(recheck.getEtag()).hasValue("\"v1\"");
            assertThat(recheck.getLastModified()).hasValue("Sun, 01 Mar 2026 05:00:00 GMT");
            frontier.report(
                    frontier.answer(recheck, FetchResult.NOT_MODIFIED, 304).build());
        }
        frontier.jump(Duration.ofDays(30));

        assertThat(frontier.requests()).isEmpty();
        assertThat(frontier.counts().handedOver()).isEqualTo(1);
    }

    @Test
    void newPagesOfAHostComeBeforeThoseThatAreCheckedAgain() {
        frontier.answerWell(first);
        frontier.jump(SETTINGS.recheck().after().getFirst());
        FetchRequest recheck = frontier.request();
        frontier.list("example.org", link("https://example.org/new"));
        frontier.report(frontier.answer(recheck, FetchResult.FAILED, 500).build());
        frontier.list("example.org", link("https://example.org/newer"));
        frontier.jump(SETTINGS.retry().after());

        FetchRequest next = frontier.request();
        frontier.answerWell(next);
        frontier.pass(DELAY);
        FetchRequest afterwards = frontier.request();
        frontier.answerWell(afterwards);
        frontier.pass(DELAY);

        assertThat(next.getUrl()).isEqualTo("https://example.org/new");
        assertThat(afterwards.getUrl()).isEqualTo("https://example.org/newer");
        assertThat(frontier.request().getUrl()).isEqualTo(recheck.getUrl());
    }

    @Test
    void missedChecksAreNotMadeUpFor() {
        frontier.answerWell(first);

        frontier.jump(Duration.ofHours(7));
        frontier.answerWell(pageRequest());
        frontier.jump(Duration.ofMinutes(30));

        assertThat(frontier.requests()).isEmpty();
    }

    @Test
    @DisplayName("Fault 16: a page that is gone is asked for once more, and never again")
    void aPageThatIsGoneIsAskedForOnceMore() {
        frontier.report(frontier.answer(first, FetchResult.GONE, 404).build());

        frontier.jump(SETTINGS.recheck().confirmGoneAfter());
        FetchRequest second = pageRequest();
        frontier.report(frontier.answer(second, FetchResult.GONE, 410).build());
        frontier.jump(Duration.ofDays(2));

        assertThat(frontier.requests()).isEmpty();
    }

    @Test
    void aFeedThatTellsOfAChangeHasThePageCheckedOnceForIt() {
        frontier.answerWell(first);
        Instant changed = frontier.now().plusSeconds(5);
        frontier.pass(Duration.ofSeconds(10));

        frontier.list("example.org", changed(changed));
        frontier.jump(SETTINGS.recheck().minGap());
        FetchRequest recheck = pageRequest();
        frontier.answerWell(recheck);
        frontier.list("example.org", changed(changed));
        frontier.jump(SETTINGS.recheck().minGap());

        assertThat(recheck.getFeed().flatMap(FeedFacts::getUpdated)).hasValue(changed);
        assertThat(frontier.requests()).isEmpty();
    }

    @Test
    void aRedirectWithinTheSiteIsTheSamePagesNextHop() {
        frontier.report(redirect(first, "https://www.example.org/story/"));
        FetchRequest robots = frontier.request();
        frontier.answerWell(robots);
        frontier.pass(DELAY);
        FetchRequest hop = frontier.request();

        assertThat(robots.getUrl()).isEqualTo("https://www.example.org/robots.txt");
        assertThat(hop.getUrl()).isEqualTo("https://www.example.org/story/");
        assertThat(hop.getFirstUrl()).isEqualTo(PAGE);
        assertThat(hop.getRedirects()).containsExactly(PAGE);
    }

    @Test
    void aRedirectToAnotherSiteGoesToItsFrontier() {
        frontier.report(redirect(first, "https://example.net/story"));

        Link link = frontier.passed().getFirst().value;

        assertThat(link.getUrl()).isEqualTo("https://example.net/story");
        assertThat(link.getRedirects()).containsExactly(PAGE);
        assertThat(reasons()).containsExactly("REDIRECTED_TO_OTHER_SITE");
    }

    @ParameterizedTest
    @DisplayName("Fault 35: a page that redirects to itself, or to another scheme, is given up")
    @CsvSource({
        "https://example.org/story, REDIRECT_LOOP",
        "javascript:alert(1), REDIRECT_UNSUPPORTED_URL",
        "file:///etc/passwd, REDIRECT_UNSUPPORTED_URL",
    })
    void aRedirectThatLeadsNowhereEndsThePage(String location, String reason) {
        frontier.report(redirect(first, location));
        frontier.pass(DELAY);

        assertThat(frontier.requests()).isEmpty();
        assertThat(reasons()).containsExactly(reason);
    }

    @Test
    @DisplayName("Fault 36: an endless chain of redirects ends at the hop limit")
    void anEndlessChainOfRedirectsEnds() {
        FetchRequest hop = first;
        int hops = 0;

        while (hops < 50) {
            frontier.report(redirect(hop, PAGE + "?hop=" + hops));
            hops++;
            frontier.pass(DELAY);
            List<FetchRequest> next = frontier.requests();
            if (next.isEmpty()) {
                break;
            }
            hop = next.getFirst();
        }

        assertThat(hops).isEqualTo(SETTINGS.urls().maxRedirects() + 1);
        assertThat(reasons()).containsExactly("TOO_MANY_REDIRECTS");
    }

    @Test
    void aRestartNeitherForgetsNorAsksAgain() {
        frontier.answerWell(first);

        frontier = frontier.restart();
        frontier.list("example.org", link(PAGE));
        frontier.pass(DELAY.multipliedBy(2));
        List<FetchRequest> afterRestart = frontier.requests();
        frontier.jump(SETTINGS.recheck().after().getFirst());

        assertThat(afterRestart).isEmpty();
        assertThat(pageRequest().getUrl()).isEqualTo(PAGE);
    }

    @Test
    void aRestartKeepsTheGateOfARequestUnderWay() {
        frontier.list("example.org", link("https://example.org/other"));

        frontier = frontier.restart();
        frontier.pass(DELAY.multipliedBy(2));
        List<FetchRequest> whileUnderWay = frontier.requests();
        frontier.answerWell(first);
        frontier.pass(DELAY);

        assertThat(whileUnderWay).isEmpty();
        assertThat(frontier.request().getUrl()).isEqualTo("https://example.org/other");
    }

    @Test
    void aUrlIsForgottenAfterItsAgeAndThenNew() {
        frontier.answerWell(first);
        frontier.jump(SETTINGS.urls().ageLimit().plusDays(1));
        frontier.pass(Duration.ofSeconds(2));
        frontier.requests();

        FrontierCounts counts = frontier.counts();

        assertThat(counts.forgotten()).isEqualTo(1);
        assertThat(counts.handedOver()).isZero();
    }

    @Test
    void aRemovedSourceIsNotPolledAgainAndItsStateIsDeleted() {
        frontier.declare(source("other", "https://example.net/feed", Duration.ofMinutes(1)));
        frontier.answerWell(frontier.request());
        frontier.states();

        frontier.remove("other");
        frontier.jump(Duration.ofMinutes(5));

        assertThat(frontier.requests())
                .filteredOn(request -> request.getKind() == FetchKind.FEED)
                .isEmpty();
        assertThat(frontier.states()).last().satisfies(state -> {
            assertThat(state.key).isEqualTo("other");
            assertThat(state.value).isNull();
        });
    }

    @Test
    void aFeedIsPolledAgainWithItsValidators() {
        frontier.declare(source("other", "https://example.net/feed", Duration.ofMinutes(1)));
        FetchRequest poll = frontier.request();
        frontier.report(frontier.answer(poll, FetchResult.FETCHED, 200)
                .setBody(SimulatedFrontier.bytes("<rss version='2.0'><channel><title>t</title></channel></rss>"))
                .setHeaders(List.of(header("ETag", "\"f1\"")))
                .build());

        frontier.jump(Duration.ofSeconds(70));
        FetchRequest next = frontier.requests().stream()
                .filter(request -> request.getKind() == FetchKind.FEED)
                .findFirst()
                .orElseThrow();

        assertThat(next.getEtag()).hasValue("\"f1\"");
    }

    private FetchRequest pageRequest() {
        FetchRequest request = frontier.nextRequest(DELAY.multipliedBy(2)).orElseThrow();
        if (request.getKind() == FetchKind.ROBOTS) {
            frontier.answerWell(request);
            return frontier.nextRequest(DELAY.multipliedBy(2)).orElseThrow();
        }
        return request;
    }

    private List<String> reasons() {
        return frontier.outcomes().stream().map(Outcome::getReason).toList();
    }

    private org.khabar.event.FetchReport redirect(FetchRequest request, String location) {
        return frontier.answer(request, FetchResult.REDIRECTED, 301)
                .setLocation(location)
                .build();
    }

    private static Link changed(Instant updated) {
        return Link.newBuilder(link(PAGE))
                .setFeed(FeedFacts.newBuilder().setUpdated(updated).build())
                .build();
    }
}
