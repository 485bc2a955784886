package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.producer.frontier.SimulatedFrontier.bytes;
import static org.khabar.producer.frontier.SimulatedFrontier.header;
import static org.khabar.producer.frontier.SimulatedFrontier.source;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.Header;
import org.khabar.event.SourceState;

/** How often a source is polled that no interval was declared for, and what it takes for nothing to be missed. */
class RhythmOfSourcesTest {
    private static final String SITE = "https://example.org";
    private static final FrontierSettings SETTINGS = FrontierSettings.defaults();
    private static final RhythmSettings RHYTHM = SETTINGS.rhythm();
    private static final Duration DAY = Duration.ofDays(1);

    private final SimulatedFrontier frontier = new SimulatedFrontier(SETTINGS);

    @AfterEach
    void close() {
        frontier.close();
    }

    @Test
    void whatAFeedListsAtFirstTellsHowOftenItIsPolled() {
        frontier.declare(source("busy", "https://busy.example/feed", Duration.ZERO));
        answer(frontier.request(), IntStream.range(0, 48).map(i -> 15 * i), List.of());
        frontier.requests();
        frontier.declare(source("slow", "https://slow.example/feed", Duration.ZERO));
        answer(frontier.request(), IntStream.range(0, 10).map(i -> 1_500 * i), List.of());

        List<SourceState> states =
                frontier.states().stream().map(state -> state.value).toList();

        assertThat(wait(states.get(1))).isLessThan(Duration.ofMinutes(10));
        assertThat(wait(states.getLast())).isBetween(Duration.ofMinutes(15), Duration.ofHours(3));
        assertThat(states.getLast().getPerDay().orElseThrow()).isBetween(0.8f, 1.5f);
    }

    @Test
    void aFeedThatIsNeverModifiedIsAskedForWithoutValidatorsOnceADay() {
        frontier.declare(source("news", SITE + "/feed", Duration.ofHours(8)));
        answer(frontier.request(), IntStream.of(), List.of(header("ETag", "\"1\"")));
        int full = 0;
        int polls = 0;

        for (; polls < 12; polls++) {
            FetchRequest poll = frontier.nextRequestJumping(DAY).orElseThrow();
            boolean conditional = poll.getEtag().isPresent();
            full += conditional ? 0 : 1;
            if (conditional) {
                frontier.report(
                        frontier.answer(poll, FetchResult.NOT_MODIFIED, 304).build());
            } else {
                answer(poll, IntStream.of(), List.of(header("ETag", "\"1\"")));
            }
        }

        assertThat(full).isBetween(3, 6);
    }

    @Test
    void validatorsThatCameWithOtherEntriesAreNotSentAgain() {
        frontier.declare(source("news", SITE + "/feed", Duration.ofHours(1)));
        listing(frontier.request(), "\"1\"", 1, 2);
        listing(feed(), "\"1\"", 2, 3);

        assertThat(feed().getEtag()).isEmpty();
    }

    @Test
    void whenTwoPollsShareNoEntryTheSitemapIsReadForWhatWasMissed() {
        frontier.declare(source("news", SITE + "/feed", Duration.ofHours(1)));
        listing(frontier.request(), null, 1, 2);
        listing(feed(), null, 8, 9);

        FetchRequest sitemap = next(FetchKind.SITEMAP);
        frontier.report(frontier.answer(sitemap, FetchResult.FETCHED, 200)
                .setBody(bytes("<urlset>" + page("old", frontier.now().minus(DAY))
                        + page("missed", frontier.now().minus(Duration.ofMinutes(30)))
                        + "<url><loc>" + SITE + "/undated</loc></url></urlset>"))
                .build());

        assertThat(frontier.counts().gaps()).isEqualTo(1);
        assertThat(frontier.counts().discovered()).isEqualTo(5);
        assertThat(frontier.states().getLast().value.getGaps()).isEqualTo(1);
    }

    @Test
    void afterAGapTheSourceIsPolledSooner() {
        frontier.declare(source("news", SITE + "/feed", Duration.ofHours(1)));
        listing(frontier.request(), null, 1, 2);
        listing(feed(), null, 8, 9);
        Instant before = frontier.now();

        feed();

        assertThat(Duration.between(before, frontier.now())).isLessThan(Duration.ofMinutes(45));
    }

    @Test
    @DisplayName("Fault 15: a source that fails for ever is parked with a reason, probed, and comes back by itself")
    void aSourceThatFailsIsParkedAndProbedAndComesBackByItself() {
        frontier.declare(source("news", SITE + "/feed", Duration.ZERO));
        FetchRequest poll = frontier.request();
        for (int failure = 0; failure < RHYTHM.parkAfter(); failure++) {
            frontier.report(frontier.answer(poll, FetchResult.FAILED, 500).build());
            poll = frontier.nextRequestJumping(DAY.multipliedBy(8)).orElseThrow();
        }
        List<SourceState> states =
                frontier.states().stream().map(state -> state.value).toList();
        assertThat(states.get(states.size() - 2).getParkedAt()).isEmpty();
        assertThat(states.getLast().getParkedAt()).isPresent();
        assertThat(states.getLast().getProblem()).contains("HTTP_500");
        assertThat(wait(states.getLast())).isEqualTo(RHYTHM.firstProbe());

        frontier.answerWell(poll, SITE + "/1");

        SourceState back = frontier.states().getLast().value;
        assertThat(back.getParkedAt()).isEmpty();
        assertThat(back.getProblem()).isEmpty();
        assertThat(wait(back)).isLessThan(Duration.ofHours(1));
    }

    @Test
    void aFeedThatIsGoneForGoodIsParkedAtOnce() {
        frontier.declare(source("news", SITE + "/feed", Duration.ZERO));
        frontier.report(
                frontier.answer(frontier.request(), FetchResult.GONE, 410).build());

        assertThat(frontier.states().getLast().value.getParkedAt()).contains(frontier.now());
    }

    private Duration wait(SourceState state) {
        return Duration.between(
                state.getLastPolledAt().orElseThrow(), state.getNextPollAt().orElseThrow());
    }

    private FetchRequest feed() {
        return next(FetchKind.FEED);
    }

    /** Answers what else is asked for until a request of a kind comes. */
    private FetchRequest next(FetchKind kind) {
        while (true) {
            Optional<FetchRequest> request = frontier.nextRequestJumping(DAY);
            if (request.orElseThrow().getKind() == kind) {
                return request.get();
            }
            frontier.answerWell(request.get());
        }
    }

    private void listing(FetchRequest poll, @Nullable String etag, int... pages) {
        StringBuilder items = new StringBuilder();
        for (int page : pages) {
            items.append("<item><link>").append(SITE).append('/').append(page).append("</link></item>");
        }
        frontier.report(frontier.answer(poll, FetchResult.FETCHED, 200)
                .setHeaders(etag == null ? List.of() : List.of(header("ETag", etag)))
                .setBody(bytes("<rss version='2.0'><channel>" + items + "</channel></rss>"))
                .build());
    }

    private void answer(FetchRequest poll, IntStream minutesAgo, List<Header> headers) {
        StringBuilder items = new StringBuilder();
        minutesAgo.forEach(minutes -> items.append("<item><link>https://elsewhere.example/")
                .append(minutes)
                .append("</link><pubDate>")
                .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        frontier.now().minus(Duration.ofMinutes(minutes)).atOffset(ZoneOffset.UTC)))
                .append("</pubDate></item>"));
        frontier.report(frontier.answer(poll, FetchResult.FETCHED, 200)
                .setHeaders(headers)
                .setBody(bytes("<rss version='2.0'><channel>" + items + "</channel></rss>"))
                .build());
    }

    private static String page(String name, Instant changed) {
        return "<url><loc>" + SITE + "/" + name + "</loc><lastmod>" + changed + "</lastmod></url>";
    }
}
