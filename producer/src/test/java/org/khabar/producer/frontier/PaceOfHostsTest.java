package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.producer.frontier.SimulatedFrontier.link;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;

/** A host that can't keep up is asked more slowly, and faster again when it can. */
class PaceOfHostsTest {
    private static final FrontierSettings SETTINGS = FrontierSettings.defaults();
    private static final Duration DELAY = SETTINGS.defaultDelay();

    private final SimulatedFrontier frontier = new SimulatedFrontier(SETTINGS);

    @BeforeEach
    void listPages() {
        for (int page = 0; page < 60; page++) {
            frontier.list("example.org", link("https://example.org/" + page));
        }
    }

    @AfterEach
    void close() {
        frontier.close();
    }

    @Test
    void theDelayDoublesWithEachAnswerThatSaysTooMuchUpToALimit() {
        FetchRequest request = frontier.afterRobots(DELAY);
        Duration expected = DELAY;
        for (int refusals = 0; refusals < 7; refusals++) {
            expected = expected.multipliedBy(2);
            Duration limit = SETTINGS.maxCrawlDelay();
            Instant answered = frontier.now();
            frontier.report(frontier.answer(request, FetchResult.FAILED, refusals % 2 == 0 ? 429 : 503)
                    .build());
            request = frontier.nextRequest(Duration.ofMinutes(2)).orElseThrow();

            assertThat(Duration.between(answered, frontier.now()))
                    .isEqualTo(expected.compareTo(limit) < 0 ? expected : limit);
        }
    }

    @Test
    void theDelayRecoversWithGoodAnswers() {
        FetchRequest request = frontier.afterRobots(DELAY);
        frontier.report(frontier.answer(request, FetchResult.FAILED, 429).build());
        request = frontier.nextRequest(Duration.ofMinutes(2)).orElseThrow();
        for (int good = 0; good < 3; good++) {
            frontier.answerWell(request);
            request = frontier.nextRequest(Duration.ofMinutes(2)).orElseThrow();
        }
        Instant answered = frontier.now();
        frontier.answerWell(request);
        assertThat(frontier.nextRequest(Duration.ofMinutes(2))).isPresent();

        assertThat(Duration.between(answered, frontier.now())).isEqualTo(DELAY);
    }

    @Test
    void aHostThatAnswersSlowlyIsLeftAloneForAMultipleOfThatTime() {
        FetchRequest request = frontier.afterRobots(DELAY);
        frontier.pass(Duration.ofSeconds(4));
        Instant answered = frontier.now();
        frontier.report(frontier.answer(request, FetchResult.FETCHED, 200)
                .setStartedAt(answered.minusSeconds(4))
                .build());
        assertThat(frontier.nextRequest(Duration.ofMinutes(2))).isPresent();

        assertThat(Duration.between(answered, frontier.now()))
                .isEqualTo(Duration.ofSeconds(4).multipliedBy(SETTINGS.loadFactor()));
    }
}
