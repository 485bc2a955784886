package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.Source;

/** A source that rests for a while and is taken up again. */
class PausedSourcesTest {
    private static final Duration INTERVAL = Duration.ofMinutes(10);
    private static final Source SOURCE = SimulatedFrontier.source("news", "https://example.org/feed.xml", INTERVAL);
    private final SimulatedFrontier frontier = new SimulatedFrontier(FrontierSettings.defaults());

    private static Source paused() {
        return Source.newBuilder(SOURCE).setPaused(true).build();
    }

    @AfterEach
    void close() {
        frontier.close();
    }

    @Test
    void aPausedSourceIsNotPolledAndSaysSo() {
        frontier.declare(SOURCE);
        frontier.answerWell(frontier.request());

        frontier.declare(paused());
        frontier.pass(INTERVAL.multipliedBy(3));

        assertThat(frontier.requests()).isEmpty();
        assertThat(frontier.states().getLast().value.getProblem()).contains("PAUSED");
    }

    @Test
    void theAnswerToAPollOfASourceThatWasPausedMeanwhileIsNotTakenIn() {
        frontier.declare(SOURCE);
        FetchRequest poll = frontier.request();
        frontier.declare(paused());

        frontier.answerWell(poll, "https://example.org/1");

        assertThat(frontier.counts().discovered()).isZero();
    }

    @Test
    void aSourceThatIsTakenUpAgainIsPolledWithItsValidators() {
        frontier.declare(SOURCE);
        FetchRequest poll = frontier.request();
        frontier.report(frontier.answer(poll, FetchResult.FETCHED, 200)
                .setBody(SimulatedFrontier.bytes("<rss version='2.0'><channel></channel></rss>"))
                .setHeaders(List.of(SimulatedFrontier.header("etag", "\"1\"")))
                .build());
        frontier.declare(paused());
        frontier.pass(INTERVAL);

        frontier.declare(SOURCE);

        assertThat(frontier.request().getEtag()).contains("\"1\"");
    }
}
