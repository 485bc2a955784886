package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.producer.frontier.SimulatedFrontier.bytes;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.Source;
import org.khabar.event.SourceKind;

/** Sources that are pages of sections: which of their links are followed, and when. */
class SectionSourcesTest {
    private static final String SECTION = "https://example.org/politics";
    private static final Duration INTERVAL = Duration.ofMinutes(10);
    private static final FrontierSettings SETTINGS = FrontierSettings.defaults();
    private static final Duration DELAY = SETTINGS.defaultDelay();

    private final SimulatedFrontier frontier = new SimulatedFrontier(SETTINGS);

    @AfterEach
    void close() {
        frontier.close();
    }

    private static Source section() {
        return Source.newBuilder(SimulatedFrontier.source("news", SECTION, INTERVAL))
                .setKind(SourceKind.SECTION)
                .build();
    }

    private FetchRequest nextPoll() {
        for (int requests = 0; requests < 20; requests++) {
            FetchRequest request =
                    frontier.nextRequest(INTERVAL.multipliedBy(2)).orElseThrow();
            if (request.getKind() == FetchKind.SECTION) {
                return request;
            }
            frontier.answerWell(request);
        }
        throw new AssertionError("no poll");
    }

    private void answer(FetchRequest request, String links) {
        frontier.report(frontier.answer(request, FetchResult.FETCHED, 200)
                .setBody(bytes("<!DOCTYPE html><html><body>" + links + "</body></html>"))
                .build());
    }

    private static String sure(String url) {
        return "<h2><a href='" + url + "'>Council agrees on a new bridge over the river</a></h2>";
    }

    /** As of a menu, or of an article with a short headline. */
    private static String unsure(String url) {
        return "<div><a href='" + url + "'>The new bridge</a></div>";
    }

    @Test
    void robotsComesBeforeASectionPage() {
        frontier.declare(section());

        FetchRequest poll = frontier.afterRobots(DELAY);

        assertThat(poll.getKind()).isEqualTo(FetchKind.SECTION);
        assertThat(poll.getUrl()).isEqualTo(SECTION);
        assertThat(poll.getMaxBytes()).isEqualTo(SETTINGS.maxPageBytes());
    }

    @Test
    void aSectionPageThatRobotsForbidsIsNotAskedForAndSaysSo() {
        frontier.declare(section());
        FetchRequest robots = frontier.request();

        frontier.report(frontier.answer(robots, FetchResult.FETCHED, 200)
                .setBody(bytes("User-agent: *\nDisallow: /politics\n"))
                .build());

        assertThat(frontier.nextRequest(INTERVAL.dividedBy(2))).isEmpty();
        assertThat(frontier.states().getLast().value.getProblem()).contains("ROBOTS_DISALLOWED");
    }

    @Test
    void aSectionPageWaitsForTheNextPollWhileRobotsCanNotBeHad() {
        frontier.declare(section());

        frontier.report(
                frontier.answer(frontier.request(), FetchResult.FAILED, 503).build());

        assertThat(frontier.nextRequest(INTERVAL.dividedBy(2))).isEmpty();
        assertThat(frontier.states().getLast().value.getProblem()).contains("ROBOTS_NOT_KNOWN");
        assertThat(frontier.nextRequest(INTERVAL.multipliedBy(3)).map(FetchRequest::getKind))
                .contains(FetchKind.ROBOTS);
    }

    @Test
    void itsArticlesAreFollowedInTheOrderOfThePage() {
        frontier.declare(section());

        answer(frontier.afterRobots(DELAY), sure("/2026/03/01/b") + sure("/2026/03/01/a") + sure("/tag/bridges"));

        Optional<FetchRequest> first = frontier.nextRequest(DELAY.multipliedBy(2));
        assertThat(first.map(FetchRequest::getUrl)).contains("https://example.org/2026/03/01/b");
        assertThat(frontier.counts().discovered()).isEqualTo(2);
    }

    @Test
    void anUnsureLinkIsFollowedOnlyIfItWasNotThereBefore() {
        frontier.declare(section());
        String menu = unsure("/politics/a-guide-to-voting");
        answer(frontier.afterRobots(DELAY), sure("/2026/03/01/a") + menu);

        answer(nextPoll(), menu + unsure("/politics/vote-on-new-bridge"));

        assertThat(frontier.nextRequest(INTERVAL.dividedBy(2)).map(FetchRequest::getUrl))
                .contains("https://example.org/politics/vote-on-new-bridge");
        assertThat(frontier.counts().discovered()).isEqualTo(2);
    }

    @Test
    void linksToOtherSitesAreNotFollowed() {
        frontier.declare(section());

        answer(frontier.afterRobots(DELAY), sure("https://example.net/2026/03/01/a") + sure("/2026/03/01/b"));

        assertThat(frontier.passed()).isEmpty();
        assertThat(frontier.counts().discovered()).isEqualTo(1);
    }

    @Test
    void aPageWithoutLinksIsAProblem() {
        frontier.declare(section());

        answer(frontier.afterRobots(DELAY), "<script src='app.js'></script>");

        assertThat(frontier.states().getLast().value.getProblem()).contains("NOT_A_SECTION_NO_LINKS");
    }
}
