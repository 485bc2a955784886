package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.event.ArticleState;

class RevisionTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    void whatIsNotKnownIsTheFirst() {
        assertThat(Revision.of(null, new Revision.Hashes("", "a"), NOON, false)).isEqualTo(Revision.FIRST);
    }

    @ParameterizedTest(name = "known: content b at noon, retracted {0}; page: content {1}, {2} s later")
    @CsvSource({
        "false, b,  0, SAME",
        "false, b,  1, SAME",
        "false, b, -1, SAME",
        "false, a,  1, CHANGED",
        "false, a, -1, OLDER",
        // Fetched in the same millisecond: the greater hash wins, whichever came first.
        "false, a,  0, OLDER",
        "false, c,  0, CHANGED",
        "true,  b,  1, BACK",
        "true,  a,  1, BACK",
        "true,  b,  0, SAME",
        "true,  b, -1, SAME",
        "true,  a,  0, OLDER",
        "true,  a, -1, OLDER"
    })
    void contentAndFetchTimeDecide(boolean retracted, String content, int seconds, Revision expected) {
        ArticleState known = ArticleStates.standing("https://nahar.example/1", NOON);
        known.setRetracted(retracted);

        assertThat(Revision.of(known, new Revision.Hashes("b", content), NOON.plusSeconds(seconds), false))
                .isEqualTo(expected);
    }

    @Test
    void whatThePageSaysCountsAsLaterThanTheContentOfAFeed() {
        ArticleState known = ArticleStates.standing("https://nahar.example/1", NOON);
        known.setFromFeed(true);
        Revision.Hashes other = new Revision.Hashes("b", "a");

        assertThat(Revision.of(known, other, NOON.minusSeconds(60), false)).isEqualTo(Revision.CHANGED);
        assertThat(Revision.of(known, other, NOON.minusSeconds(60), true)).isEqualTo(Revision.OLDER);
    }
}
