package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.producer.frontier.SimulatedFrontier.bytes;
import static org.khabar.producer.frontier.SimulatedFrontier.source;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.SourceState;

/** Documents that come again as they were, from servers that never say so. */
class SameDocumentsTest {
    private static final String SITE = "https://example.org";

    private final SimulatedFrontier frontier = new SimulatedFrontier(FrontierSettings.defaults());

    @BeforeEach
    void declareAndReadOnce() {
        frontier.declare(source("news", SITE + "/feed", Duration.ofMinutes(10)));
        answer(frontier.request(), "hash of one", SITE + "/1", SITE + "/2");
    }

    @AfterEach
    void close() {
        frontier.close();
    }

    @Test
    void theSameBytesAreNotReadAgainAndOthersAre() {
        answer(nextPoll(), "hash of one", SITE + "/1", SITE + "/2");

        answer(nextPoll(), "hash of two", SITE + "/1", SITE + "/2", SITE + "/3");

        assertThat(state().getEntries()).isEqualTo(5);
        assertThat(frontier.counts().discovered()).isEqualTo(3);
    }

    @Test
    void whatWasNotReceivedInFullIsReadAgain() {
        cut(nextPoll());

        cut(nextPoll());

        assertThat(state().getEntries()).isEqualTo(4);
    }

    /** The hash of a part says nothing of the rest. */
    private void cut(FetchRequest poll) {
        frontier.report(frontier.answer(poll, FetchResult.FETCHED, 200)
                .setBody(bytes(Listings.feed(SITE + "/1")))
                .setSha256("hash of a part")
                .setTruncated(true)
                .build());
    }

    private void answer(FetchRequest poll, String hash, String... listed) {
        frontier.report(frontier.answer(poll, FetchResult.FETCHED, 200)
                .setBody(bytes(Listings.feed(listed)))
                .setSha256(hash)
                .build());
    }

    /** Answers what the host is asked for until its feed is polled again. */
    private FetchRequest nextPoll() {
        while (true) {
            FetchRequest next = frontier.nextRequest(Duration.ofMinutes(20)).orElseThrow();
            if (next.getKind() == FetchKind.FEED) {
                return next;
            }
            frontier.answerWell(next);
        }
    }

    private SourceState state() {
        return frontier.states().getLast().value;
    }
}
