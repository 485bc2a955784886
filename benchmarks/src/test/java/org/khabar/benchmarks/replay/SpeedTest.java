package org.khabar.benchmarks.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.benchmarks.replay.ReplayApart.Mark;

class SpeedTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void theFirstHalfWarmsUpAndIsNotMeasured() {
        // Given a replay whose first 500 records took 10 s, and whose others took 5 s, of which 4 s of CPU time
        List<Mark> marks = List.of(
                new Mark(0, Duration.ZERO, 0),
                new Mark(500, Duration.ofSeconds(9), 10 * SECOND),
                new Mark(1_000, Duration.ofSeconds(13), 15 * SECOND));

        // When its speed is asked for
        Speed speed = Speed.ofSecondHalf(marks);

        // Then it is that of the others
        assertThat(speed).isEqualTo(new Speed(125, 100));
    }
}
