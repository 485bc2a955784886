package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.producer.frontier.SimulatedFrontier.header;
import static org.khabar.producer.frontier.SimulatedFrontier.source;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.khabar.event.AgendaItem;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;

/** What came due while nobody looked is asked for little by little. */
class AfterAStopTest {
    private static final FrontierSettings SETTINGS = FrontierSettings.defaults();
    private static final int SOURCES = 100;
    private static final Duration SLICE = Duration.ofSeconds(10);

    private SimulatedFrontier frontier = new SimulatedFrontier(SETTINGS);

    @AfterEach
    void close() {
        frontier.close();
    }

    private void watchSources() {
        for (int i = 0; i < SOURCES; i++) {
            frontier.declare(source("news" + i, "https://news" + i + ".example/feed", Duration.ofHours(1)));
            frontier.answerWell(frontier.request());
        }
    }

    /** Returns how many polls were issued in each slice of some minutes, and checks that no source was polled twice. */
    private List<Integer> polledInSlices(Duration time) {
        List<Integer> slices = new ArrayList<>();
        List<FetchRequest> all = new ArrayList<>();
        for (Duration left = time; left.isPositive(); left = left.minus(SLICE)) {
            List<FetchRequest> polls = frontier.requests();
            polls.forEach(frontier::answerWell);
            all.addAll(polls);
            slices.add(polls.size());
            frontier.pass(SLICE);
        }
        Map<String, Long> times = all.stream()
                .collect(Collectors.groupingBy(poll -> poll.getSources().getFirst(), Collectors.counting()));
        assertThat(times)
                .hasSize(SOURCES)
                .allSatisfy((_, count) -> assertThat(count).isEqualTo(1));
        return slices;
    }

    @Test
    void pollsThatCameDueInALongStopAreSpreadOverMinutes() {
        watchSources();
        frontier = frontier.restartAfter(Duration.ofHours(6));

        assertThat(polledInSlices(Duration.ofMinutes(6))).allMatch(polls -> polls <= SOURCES / 8);
    }

    @Test
    @DisplayName("Fault 76: a clock that jumps makes no mass of requests")
    void aClockThatJumpsMakesNoMassOfRequests() {
        watchSources();
        frontier.jump(Duration.ofDays(400));

        assertThat(polledInSlices(Duration.ofMinutes(6))).allMatch(polls -> polls <= SOURCES / 8);
    }

    @Test
    void afterAShortStopAPollIsNotLate() {
        frontier.declare(source("news", "https://news.example/feed", Duration.ofMinutes(1)));
        frontier.answerWell(frontier.request());

        frontier = frontier.restartAfter(Duration.ofSeconds(90));
        frontier.pass(SETTINGS.tick());

        assertThat(frontier.requests()).hasSize(1);
    }

    @Test
    @DisplayName("Fault 12: a Retry-After that is longer than the interval puts the next poll off")
    void aRetryAfterThatIsLongerThanTheIntervalPutsTheNextPollOff() {
        frontier.declare(source("news", "https://news.example/feed", Duration.ofMinutes(5)));
        FetchRequest poll = frontier.request();
        Instant asked = frontier.now();
        frontier.report(frontier.answer(poll, FetchResult.FAILED, 429)
                .setHeaders(List.of(header("Retry-After", "2700")))
                .setRetryAfterMillis(Duration.ofMinutes(45).toMillis())
                .build());

        assertThat(frontier.nextRequestJumping(Duration.ofHours(3))).isPresent();

        assertThat(Duration.between(asked, frontier.now())).isBetween(Duration.ofMinutes(45), Duration.ofMinutes(50));
    }

    @Test
    void aRetryAfterThatIsShorterThanTheBackOffDoesNotHastenThePoll() {
        frontier.declare(source("news", "https://news.example/feed", Duration.ofMinutes(5)));
        Instant asked = frontier.now();
        frontier.report(frontier.answer(frontier.request(), FetchResult.FAILED, 503)
                .setRetryAfterMillis(1_000L)
                .build());

        assertThat(frontier.nextRequestJumping(Duration.ofHours(3))).isPresent();

        assertThat(Duration.between(asked, frontier.now())).isGreaterThanOrEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aFetchedPageThatAnEarlierVersionLeftAmongTheNewOnesIsTakenFromThere() {
        frontier.list("example.org", SimulatedFrontier.link("https://example.org/1"));
        frontier.answerWell(frontier.afterRobots(SETTINGS.defaultDelay()));
        KeyValueStore<String, AgendaItem> agenda = frontier.agenda();
        String check = keys(agenda).getFirst();
        agenda.put(check.replace("RECHECKS", "PAGES"), agenda.get(check));
        agenda.delete(check);

        frontier.answerWell(frontier.nextRequestJumping(Duration.ofHours(1)).orElseThrow());

        assertThat(keys(agenda)).singleElement().asString().contains("RECHECKS");
    }

    private static List<String> keys(KeyValueStore<String, AgendaItem> agenda) {
        List<String> keys = new ArrayList<>();
        try (var items = agenda.all()) {
            items.forEachRemaining(item -> keys.add(item.key));
        }
        return keys;
    }
}
