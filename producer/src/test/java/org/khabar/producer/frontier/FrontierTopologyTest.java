package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.producer.frontier.SimulatedFrontier.link;
import static org.khabar.producer.frontier.SimulatedFrontier.source;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.KeyValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;

/** The main way: from a declared feed to page requests, one at a time. */
class FrontierTopologyTest {
    private static final String FEED = "https://example.org/feed.xml";
    private static final Duration MINUTES = Duration.ofMinutes(10);
    private static final FrontierSettings SETTINGS = FrontierSettings.defaults();
    private static final Duration DELAY = SETTINGS.defaultDelay();

    private final SimulatedFrontier frontier = new SimulatedFrontier(SETTINGS);

    @AfterEach
    void close() {
        frontier.close();
    }

    @Test
    void aDeclaredFeedIsPolledAtOnce() {
        frontier.declare(source("news", FEED, MINUTES));

        FetchRequest poll = frontier.request();

        assertThat(poll.getKind()).isEqualTo(FetchKind.FEED);
        assertThat(poll.getUrl()).isEqualTo(FEED);
        assertThat(poll.getSite()).isEqualTo("example.org");
        assertThat(poll.getSources()).containsExactly("news");
        assertThat(poll.getStartBefore()).isEqualTo(frontier.now().plus(SETTINGS.startWithin()));
    }

    @Test
    void robotsComesBeforeTheFirstPageAndAfterTheDelay() {
        frontier.declare(source("news", FEED, MINUTES));
        frontier.answerWell(frontier.request(), "https://example.org/1");

        frontier.pass(DELAY.minusMillis(100));
        assertThat(frontier.requests()).isEmpty();
        frontier.pass(Duration.ofMillis(100));
        FetchRequest robots = frontier.request();

        assertThat(robots.getKind()).isEqualTo(FetchKind.ROBOTS);
        assertThat(robots.getUrl()).isEqualTo("https://example.org/robots.txt");
    }

    @Test
    void pagesAreAskedForOneAtATimeInTheFeedsOrder() {
        frontier.declare(source("news", FEED, MINUTES));
        frontier.answerWell(frontier.request(), "https://example.org/b", "https://example.org/a");
        frontier.pass(DELAY);

        FetchRequest first = frontier.afterRobots(DELAY);
        frontier.pass(DELAY.multipliedBy(3));
        assertThat(frontier.requests()).isEmpty();
        frontier.answerWell(first);
        frontier.pass(DELAY);
        FetchRequest second = frontier.request();

        assertThat(first.getUrl()).isEqualTo("https://example.org/b");
        assertThat(second.getUrl()).isEqualTo("https://example.org/a");
        assertThat(frontier.counts().handedOver()).isEqualTo(1);
        assertThat(frontier.counts().underWay()).isEqualTo(1);
    }

    @Test
    void aLinkToAnotherSiteIsSentToItsFrontier() {
        frontier.declare(source("news", FEED, MINUTES));
        frontier.answerWell(frontier.request(), "https://example.net/1");

        List<KeyValue<String, org.khabar.event.Link>> passed = frontier.passed();

        assertThat(passed).hasSize(1);
        assertThat(passed.getFirst().key).isEqualTo("example.net");
        assertThat(passed.getFirst().value.getSource()).isEqualTo("news");
    }

    @Test
    void aLostRequestIsIssuedAgainAfterItsDeadlineWithANewId() {
        frontier.list("example.org", link("https://example.org/1"));
        FetchRequest lost = frontier.request();

        frontier.pass(SETTINGS.lostAfter().minusMillis(100));
        assertThat(frontier.requests()).isEmpty();
        frontier.pass(Duration.ofMillis(100));
        FetchRequest again = frontier.request();

        assertThat(again.getUrl()).isEqualTo(lost.getUrl());
        assertThat(again.getId()).isNotEqualTo(lost.getId());
    }

    @Test
    void aReportThatComesTooLateOpensNoGate() {
        frontier.list("example.org", link("https://example.org/1"));
        FetchRequest lost = frontier.request();
        frontier.pass(SETTINGS.lostAfter());
        frontier.request();

        frontier.answerWell(lost);
        frontier.pass(DELAY);

        assertThat(frontier.requests()).isEmpty();
    }

    @Test
    void aUrlIsAskedForOnceHoweverOftenItIsListed() {
        frontier.list("example.org", link("https://example.org/1"));
        frontier.answerWell(frontier.afterRobots(DELAY));

        frontier.list("example.org", link("https://example.org/1#comments"));
        frontier.pass(DELAY);

        assertThat(frontier.requests()).isEmpty();
        assertThat(frontier.counts().repeats()).isEqualTo(1);
        assertThat(frontier.counts().discovered()).isEqualTo(1);
    }

    @Test
    @DisplayName("Fault 15: a page that fails for ever is tried again a few times")
    void aFailedPageIsTriedAgainAFewTimes() {
        frontier.list("example.org", link("https://example.org/1"));
        Optional<FetchRequest> request = Optional.of(frontier.afterRobots(DELAY));
        int tries = 0;

        while (request.isPresent()) {
            tries++;
            frontier.report(
                    frontier.answer(request.get(), FetchResult.FAILED, 500).build());
            request = frontier.nextRequest(Duration.ofMinutes(5));
        }

        assertThat(tries).isEqualTo(SETTINGS.retry().maxAttempts());
        assertThat(frontier.counts().handedOver()).isEqualTo(1);
    }
}
