package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.event.ArticleState;

class WithdrawalTest {
    private static final String URL = "https://nahar.example/1";
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    void whatIsNotKnownOrNotThereAnyMoreIsNotWithdrawn() {
        assertThat(Withdrawal.of(null, URL, NOON)).isEqualTo(Withdrawal.NOTHING_TO_WITHDRAW);
        assertThat(Withdrawal.of(known(null, true), URL, NOON.plusSeconds(1)))
                .isEqualTo(Withdrawal.NOTHING_TO_WITHDRAW);
    }

    @Test
    void anotherUrlOfTheArticleWithdrawsNothing() {
        assertThat(Withdrawal.of(known(null, false), URL + "/amp", NOON.plusSeconds(1)))
                .isEqualTo(Withdrawal.NOTHING_TO_WITHDRAW);
    }

    @ParameterizedTest
    @CsvSource({"-1, OLDER", "0, OLDER", "1, ONCE"})
    void theFirstAbsenceIsNotedIfItCameAfterTheLastPage(int seconds, Withdrawal expected) {
        assertThat(Withdrawal.of(known(null, false), URL, NOON.plusSeconds(seconds)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"5, OLDER", "10, OLDER", "11, TWICE"})
    void theSecondAbsenceCountsOnlyAfterTheFirst(int seconds, Withdrawal expected) {
        assertThat(Withdrawal.of(known(NOON.plusSeconds(10), false), URL, NOON.plusSeconds(seconds)))
                .isEqualTo(expected);
    }

    private static ArticleState known(@Nullable Instant goneAt, boolean retracted) {
        ArticleState known = ArticleStates.standing(URL, NOON);
        known.setGoneAt(goneAt);
        known.setRetracted(retracted);
        return known;
    }
}
