package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.event.UrlAbsences;

class WithdrawalTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    void whatWasNeverFoundGoneIsNotWithdrawn() {
        assertThat(Withdrawal.of(null, NOON)).isEqualTo(Withdrawal.NONE);
    }

    @ParameterizedTest
    @CsvSource({"-1, NONE", "0, NONE", "1, ONCE"})
    void anAbsenceCountsIfItCameAfterTheLastPage(int seconds, Withdrawal expected) {
        assertThat(Withdrawal.of(new UrlAbsences(NOON.plusSeconds(seconds), null, NOON), NOON))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1, ONCE", "0, ONCE", "1, TWICE"})
    void theOneBeforeItCountsOnTheSameTerms(int seconds, Withdrawal expected) {
        assertThat(Withdrawal.of(new UrlAbsences(NOON.plusSeconds(9), NOON.plusSeconds(seconds), NOON), NOON))
                .isEqualTo(expected);
    }
}
