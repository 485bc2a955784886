package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.producer.frontier.SimulatedFrontier.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;

class RechecksTest {
    private static final List<Duration> USUAL =
            FrontierSettings.defaults().recheck().after();
    private static final Duration MORE_THAN_A_DAY = Duration.ofHours(25);

    private SimulatedFrontier frontier = new SimulatedFrontier(FrontierSettings.defaults());
    private int pages;

    @AfterEach
    void close() {
        frontier.close();
    }

    @Test
    void pagesOfASiteOfWhichNothingIsKnownAreFetchedAgainAsTheSettingsSay() {
        assertThat(ages(_ -> "same")).hasSameSizeAs(USUAL);
    }

    @Test
    void aSiteThatEditsMuchHasMoreRechecksMostOfThemInTheFirstHours() {
        watch(20, fetch -> "edited " + fetch / 2);

        List<Duration> ages = ages(fetch -> "edited " + fetch / 2);

        assertThat(ages).hasSize(2 * USUAL.size());
        assertThat(ages.getFirst()).isLessThan(Duration.ofMinutes(20));
        assertThat(ages.stream().filter(age -> age.compareTo(Duration.ofHours(4)) < 0))
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(ages.getLast()).isBetween(USUAL.getLast(), MORE_THAN_A_DAY);
    }

    @Test
    void aSiteThatNeverEditsHasFewerAndTheLastOfThem() {
        watch(20, _ -> "same");

        List<Duration> ages = ages(_ -> "same");

        assertThat(ages).hasSizeBetween(USUAL.size() / 2, USUAL.size() - 1);
        assertThat(ages.getLast()).isBetween(USUAL.getLast(), MORE_THAN_A_DAY);
    }

    @Test
    void bodiesThatDifferAtEveryFetchTellNothing() {
        watch(30, fetch -> "printed at " + fetch);

        assertThat(ages(fetch -> "printed at " + fetch)).hasSameSizeAs(USUAL);
    }

    @Test
    void whatWasLearntOutlastsARestart() {
        watch(20, fetch -> "edited " + fetch / 2);

        frontier = frontier.restart();

        assertThat(ages(fetch -> "edited " + fetch / 2)).hasSize(2 * USUAL.size());
    }

    private void watch(int pages, IntFunction<String> body) {
        for (int page = 0; page < pages; page++) {
            list();
        }
        day(body);
    }

    /** Lists a page and returns at which ages it is fetched again; the n-th fetch of a page brings the n-th body. */
    private List<Duration> ages(IntFunction<String> body) {
        List<Instant> fetches = day(body, list());
        return fetches.stream()
                .skip(1)
                .map(fetch -> Duration.between(fetches.getFirst(), fetch))
                .toList();
    }

    private String list() {
        String url = "https://example.org/story-" + pages++;
        frontier.list("example.org", link(url));
        return url;
    }

    private List<Instant> day(IntFunction<String> body, String url) {
        return Objects.requireNonNull(day(body).get(url));
    }

    /** Answers whatever is asked for during a day, and returns when each page was fetched. */
    private Map<String, List<Instant>> day(IntFunction<String> body) {
        Map<String, List<Instant>> fetches = new HashMap<>();
        Instant end = frontier.now().plus(MORE_THAN_A_DAY);
        while (frontier.now().isBefore(end)) {
            for (FetchRequest request : frontier.requests()) {
                if (request.getKind() == FetchKind.ROBOTS) {
                    frontier.answerWell(request);
                } else {
                    List<Instant> before = fetches.computeIfAbsent(request.getUrl(), _ -> new ArrayList<>());
                    frontier.report(answer(request, body.apply(before.size())));
                    before.add(frontier.now());
                }
            }
            frontier.jump(Duration.ofMinutes(1));
        }
        return fetches;
    }

    private FetchReport answer(FetchRequest request, String body) {
        String hash = "%016x".formatted(Integer.toUnsignedLong(body.hashCode())) + "0".repeat(48);
        return frontier.answer(request, FetchResult.FETCHED, 200)
                .setSha256(hash)
                .build();
    }
}
