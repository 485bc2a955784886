package org.khabar.app.replaying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpeedLimitTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void placesLieEvenlyWhateverThreadAsks() {
        SpeedLimit limit = SpeedLimit.of(10);

        assertThat(limit.reserve(0, 1)).isZero();
        assertThat(limit.reserve(0, 1)).isEqualTo(SECOND / 10);
        assertThat(limit.reserve(SECOND / 20, 1)).isEqualTo(3 * SECOND / 20);
    }

    @Test
    void timeInWhichNoneCameIsNotMadeUpFor() {
        SpeedLimit limit = SpeedLimit.of(10);
        limit.reserve(0, 1);

        assertThat(limit.reserve(60 * SECOND, 1)).isZero();
        assertThat(limit.reserve(60 * SECOND, 1)).isEqualTo(SECOND / 10);
    }

    @Test
    void aPageThatWeighsLittleHoldsTheNextOneLittle() {
        SpeedLimit limit = SpeedLimit.of(10);
        limit.reserve(0, 0.5);

        assertThat(limit.reserve(0, 1)).isEqualTo(SECOND / 20);
    }

    @Test
    void withoutALimitNobodyWaits() {
        SpeedLimit limit = SpeedLimit.none();
        limit.reserve(0, 1);

        assertThat(limit.reserve(0, 1)).isZero();
    }

    @Test
    void lessThanAPageASecondIsRefused() {
        assertThatThrownBy(() -> SpeedLimit.of(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1 page a second");
    }
}
