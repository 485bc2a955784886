package org.khabar.benchmarks.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessVerdictTest {
    private static final Duration DELAY = Duration.ofSeconds(1);

    @Test
    void requestsWithTheDelayBetweenThemAreGood() {
        AccessVerdict verdict = AccessVerdict.of(
                List.of(
                        access("a", "/robots.txt", 0, 100),
                        access("a", "/news/1.html", 1_200, 1_300),
                        access("b", "/news/1.html", 150, 250)),
                DELAY);

        assertThat(verdict).isEqualTo(new AccessVerdict(3, 0, List.of(), Duration.ofMillis(1_100), 0, 0));
    }

    @Test
    void aRequestBeforeTheEndOfTheLastOverlapsAndIsEarly() {
        AccessVerdict verdict = AccessVerdict.of(
                List.of(access("a", "/news/2.html", 90, 200), access("a", "/news/1.html", 0, 100)), DELAY);

        assertThat(verdict.overlaps()).isEqualTo(1);
        assertThat(verdict.early())
                .singleElement()
                .extracting(AccessVerdict.Early::gapMillis)
                .isEqualTo(-10L);
        assertThat(verdict.shortest()).isEqualTo(Duration.ofMillis(-10));
    }

    @Test
    void forbiddenAndRepeatedPagesAreCounted() {
        AccessVerdict verdict = AccessVerdict.of(
                List.of(
                        access("a", "/private/5.html", 0, 1),
                        access("a", "/news/1.html", 2_000, 2_001),
                        access("a", "/news/1.html", 4_000, 4_001)),
                DELAY);

        assertThat(verdict.forbidden()).isEqualTo(1);
        assertThat(verdict.repeated()).isEqualTo(1);
    }

    private static Access access(String host, String path, long beginMillis, long endMillis) {
        return new Access(host, path, beginMillis * 1_000_000, endMillis * 1_000_000);
    }
}
