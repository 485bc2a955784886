package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StandstillTest {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000); // overflows soon, as it may
    private final Standstill standstill = new Standstill(nanos::get);

    @Test
    void ticksThatFollowOneAnotherAreNone() {
        for (int tick = 0; tick < 500; tick++) {
            assertThat(after(Duration.ofMillis(100))).isFalse();
        }
        assertThat(after(Duration.ofSeconds(9))).isFalse();
    }

    @Test
    void afterAStandstillAllIsQuietForFiveSeconds() {
        assertThat(after(Duration.ofSeconds(11))).isTrue();
        assertThat(after(Duration.ofMillis(100))).isTrue();
        assertThat(after(Duration.ofMillis(4_800))).isTrue();
        assertThat(after(Duration.ofMillis(100))).isFalse();
    }

    @Test
    void anotherStandstillBeginsItAnew() {
        assertThat(after(Duration.ofMinutes(1))).isTrue();
        assertThat(after(Duration.ofMinutes(1))).isTrue();
        assertThat(after(Duration.ofSeconds(4))).isTrue();
        assertThat(after(Duration.ofSeconds(2))).isFalse();
    }

    private boolean after(Duration time) {
        nanos.addAndGet(time.toNanos());
        return standstill.isRecent();
    }
}
