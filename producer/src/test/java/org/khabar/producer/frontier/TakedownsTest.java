package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.producer.frontier.SimulatedFrontier.link;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.TestInputTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.event.FeedFacts;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.Link;
import org.khabar.event.Outcome;
import org.khabar.event.Takedown;
import org.khabar.schemas.Topics;

class TakedownsTest {
    private static final FrontierSettings SETTINGS = FrontierSettings.defaults();
    private static final String SITE = "example.org";
    private static final String PAGE = "https://example.org/story";

    private final SimulatedFrontier frontier = new SimulatedFrontier(SETTINGS);
    private final TestInputTopic<String, Takedown> takedowns = frontier.input(Topics.TAKEDOWNS);

    @AfterEach
    void close() {
        frontier.close();
    }

    @Test
    void aPageThatWasFetchedIsNotFetchedAgainWhateverItsFeedSays() {
        frontier.list(SITE, told(PAGE, Duration.ZERO));
        frontier.answerWell(frontier.afterRobots(SETTINGS.defaultDelay()));

        takeDown(PAGE);
        frontier.jump(Duration.ofHours(1));
        frontier.list(SITE, told(PAGE, Duration.ofHours(1)));
        frontier.jump(Duration.ofDays(2));

        assertThat(frontier.requests()).isEmpty();
        assertThat(frontier.facts().get(PAGE)).isNull();
        assertThat(frontier.outcomes()).isEmpty();
        assertThat(frontier.counts().handedOver()).isEqualTo(1);
    }

    @Test
    void aPageThatWaitsIsSkippedAndWhatItsFeedSaidIsPurged() {
        frontier.list(SITE, told(PAGE, Duration.ZERO));
        assertThat(frontier.facts().get(PAGE)).isNotNull();

        takeDown(PAGE);

        assertThat(frontier.facts().get(PAGE)).isNull();
        frontier.answerWell(frontier.request());
        frontier.pass(SETTINGS.defaultDelay());
        assertThat(frontier.requests()).isEmpty();
        assertThat(frontier.outcomes()).extracting(Outcome::getReason).containsExactly(TakenDown.REASON);
    }

    @Test
    void aRequestThatIsUnderWayIsTheLast() {
        frontier.list(SITE, told(PAGE, Duration.ZERO));
        FetchRequest request = frontier.afterRobots(SETTINGS.defaultDelay());

        takeDown(PAGE);
        frontier.answerWell(request);
        frontier.jump(Duration.ofDays(2));

        assertThat(frontier.requests()).isEmpty();
        assertThat(frontier.facts().get(PAGE)).isNull();
    }

    @Test
    void variantsAndTheArticlesOwnUrlThatAreListedLaterAreSkipped() {
        takedowns.pipeInput(
                PAGE,
                takedown(PAGE).setCanonicalUrl("https://example.org/canonical").build());

        frontier.list(SITE, told("http://www.example.org/story", Duration.ZERO));
        frontier.list(SITE, told("https://example.org/canonical", Duration.ZERO));

        assertThat(frontier.requests()).isEmpty();
        assertThat(frontier.outcomes())
                .extracting(Outcome::getReason)
                .containsExactly(TakenDown.REASON, TakenDown.REASON);
        assertThat(frontier.facts().approximateNumEntries()).isZero();
    }

    @Test
    void onceATakedownIsLiftedAPageThatWasSkippedIsFetched() {
        frontier.list(SITE, told(PAGE, Duration.ZERO));
        takeDown(PAGE);
        frontier.answerWell(frontier.request());
        frontier.pass(SETTINGS.defaultDelay());

        lift(PAGE);

        assertThat(frontier.request().getUrl()).isEqualTo(PAGE);
        assertThat(frontier.counts().skipped()).isZero();
    }

    @Test
    void onceATakedownIsLiftedAPageThatWasFetchedIsFetchedWhole() {
        frontier.list(SITE, told(PAGE, Duration.ZERO));
        FetchRequest first = frontier.afterRobots(SETTINGS.defaultDelay());
        frontier.report(frontier.answer(first, FetchResult.FETCHED, 200)
                .setHeaders(List.of(SimulatedFrontier.header("etag", "\"1\"")))
                .build());
        takeDown(PAGE);
        frontier.jump(Duration.ofHours(1));

        lift(PAGE);
        frontier.pass(SETTINGS.defaultDelay());

        FetchRequest request = frontier.request();
        assertThat(request.getUrl()).isEqualTo(PAGE);
        assertThat(request.getEtag()).isEmpty();
        assertThat(request.getLastModified()).isEmpty();
    }

    @Test
    void aTakedownThatIsLiftedForAnotherUrlFetchesNothing() {
        frontier.list(SITE, told(PAGE, Duration.ZERO));
        frontier.answerWell(frontier.afterRobots(SETTINGS.defaultDelay()));
        takeDown(PAGE);

        lift(PAGE + "/of-another-day");
        frontier.pass(SETTINGS.defaultDelay());

        assertThat(frontier.requests()).isEmpty();
    }

    @SuppressWarnings("NullAway") // a tombstone has no value
    private void lift(String url) {
        takedowns.pipeInput(url, null);
    }

    private void takeDown(String url) {
        takedowns.pipeInput(url, takedown(url).build());
    }

    private Takedown.Builder takedown(String url) {
        return Takedown.newBuilder()
                .setUrl(url)
                .setSite(SITE)
                .setReason("a court's order")
                .setTakenDownAt(frontier.now());
    }

    private Link told(String url, Duration later) {
        FeedFacts said = FeedFacts.newBuilder()
                .setTitle("A story")
                .setUpdated(SimulatedFrontier.START.plus(later))
                .build();
        return Link.newBuilder(link(url)).setFeed(said).setRedirects(List.of()).build();
    }
}
