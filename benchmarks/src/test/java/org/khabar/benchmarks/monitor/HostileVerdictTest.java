package org.khabar.benchmarks.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.benchmarks.monitor.HostileVerdict.Run;

class HostileVerdictTest {
    private static final Run ALONE = run(delivered(100, 0, 0, 4_000), 200);

    @Test
    void twoSecondsLaterAreGoodAndMoreAreNot() {
        assertThat(complaints(run(delivered(100, 0, 0, 6_000), 200))).isEmpty();
        assertThat(complaints(run(delivered(100, 0, 0, 6_001), 200)))
                .containsExactly("the p99 delay is 2001 ms longer with the faults");
    }

    @Test
    void anArticleThatNeverCameOrCameAgainIsTold() {
        assertThat(complaints(run(delivered(100, 1, 2, 4_000), 200)))
                .containsExactly(
                        "1 healthy articles never came with the faults",
                        "2 healthy articles came again with the faults");
    }

    @Test
    void aRunWithoutArticlesProvesNothing() {
        assertThat(complaints(run(delivered(0, 0, 0, 0), 200)))
                .containsExactly("with the faults: no healthy article was published");
    }

    @Test
    void aProducerThatRanOutOfMemoryOrEndedIsTold() {
        Delivery good = delivered(100, 0, 0, 4_000);
        Run broken = new Run(good, good, List.of("java.lang.OutOfMemoryError"), 513, 500, false);

        assertThat(complaints(broken))
                .containsExactly(
                        "with the faults: java.lang.OutOfMemoryError",
                        "with the faults: the producer ended by itself",
                        "with the faults: 513 MB of heap");
    }

    @Test
    void connectionsRequestsAndFaultsThatWereNotToBeAreTold() {
        HostileVerdict verdict = new HostileVerdict(ALONE, ALONE, 1, 2, List.of("1 404"));

        assertThat(verdict.complaints())
                .containsExactly(
                        "1 connections to forbidden addresses",
                        "2 requests that a robots.txt forbids",
                        "no request met fault 1 404");
    }

    private static List<String> complaints(Run beside) {
        return new HostileVerdict(ALONE, beside, 0, 0, List.of()).complaints();
    }

    private static Run run(Delivery delivery, int peak) {
        return new Run(delivery, delivery, List.of(), peak, 100, true);
    }

    private static Delivery delivered(int articles, int missing, int repeated, long p99Millis) {
        return new Delivery(
                articles, missing, repeated, Duration.ofMillis(p99Millis / 2), Duration.ofMillis(p99Millis));
    }
}
