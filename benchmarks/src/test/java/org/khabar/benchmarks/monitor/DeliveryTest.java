package org.khabar.benchmarks.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Instant THEN = Instant.parse("2026-03-01T06:00:00Z");

    @Test
    void whatNeverCameAndWhatCameAgainIsCounted() {
        Delivery delivery = Delivery.of(
                Map.of("a", THEN, "b", THEN, "c", THEN), Map.of("a", after(1), "b", after(2, 5, 9), "other", after(3)));

        assertThat(delivery).isEqualTo(new Delivery(3, 1, 2, Duration.ofSeconds(1), Duration.ofSeconds(2)));
    }

    @Test
    void theSlowestOfAHundredIsNotTheP99() {
        Map<String, Instant> published = new HashMap<>();
        Map<String, List<Instant>> arrived = new HashMap<>();
        for (int i = 1; i <= 100; i++) {
            published.put("" + i, THEN);
            arrived.put("" + i, after(i));
        }

        Delivery delivery = Delivery.of(published, arrived);

        assertThat(delivery.median()).isEqualTo(Duration.ofSeconds(50));
        assertThat(delivery.p99()).isEqualTo(Duration.ofSeconds(99));
    }

    @Test
    void whereNothingCameThereIsNoDelay() {
        assertThat(Delivery.of(Map.of("a", THEN), Map.of()))
                .isEqualTo(new Delivery(1, 1, 0, Duration.ZERO, Duration.ZERO));
    }

    private static List<Instant> after(long... seconds) {
        return Arrays.stream(seconds).mapToObj(THEN::plusSeconds).toList();
    }
}
