package org.khabar.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShinglesTest {
    @Test
    void equalTextsAgreeWholly() {
        Shingles.Agreement agreement =
                Shingles.compare(Shingles.of("one two three four five"), Shingles.of("one two, three: four five"));

        assertThat(agreement.f1()).isEqualTo(1);
    }

    @Test
    void anExtraWordAtTheEndCostsPrecisionOnly() {
        Shingles.Agreement agreement = Shingles.compare(Shingles.of("a b c d e"), Shingles.of("a b c d e f"));

        assertThat(agreement.recall()).isEqualTo(1);
        assertThat(agreement.precision()).isEqualTo(2.0 / 3, within(1e-9));
    }

    @Test
    void anEmptyTextHasNoShingle() {
        assertThat(Shingles.of(" … ")).isEmpty();
    }
}
