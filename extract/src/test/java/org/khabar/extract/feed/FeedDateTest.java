package org.khabar.extract.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu, 19 Nov 2026 08:30:05 +0200 | 2026-11-19T06:30:05Z",
                "Thu, 19 Nov 2026 08:30:05 GMT | 2026-11-19T08:30:05Z",
                "19 Nov 26 08:30 EST | 2026-11-19T13:30:00Z",
                "Thursday, 19 November 2026 8:30:05 CEST | 2026-11-19T06:30:05Z",
                "Thu, 19-Nov-2026 08:30:05 -03:30 | 2026-11-19T12:00:05Z",
                "Thu, 19 Nov 2026 24:00:00 GMT | 2026-11-20T00:00:00Z",
                "Thu, 19 Nov 2026 | 2026-11-19T00:00:00Z",
                "Nov 19, 2026 5:42 pm EST | 2026-11-19T22:42:00Z",
                "Thu Nov 19 08:30:05 2026 | 2026-11-19T08:30:05Z",
                "2026-11-19T08:30:05Z | 2026-11-19T08:30:05Z",
                "2026-11-19T08:30:05.25+0100 | 2026-11-19T07:30:05.250Z",
                "2026-11-19 08:30 | 2026-11-19T08:30:00Z",
                "20261119T083005Z | 2026-11-19T08:30:05Z",
                "2026-11 | 2026-11-01T00:00:00Z",
                "2026 | 2026-01-01T00:00:00Z",
                "11/19/2026 08:30 | 2026-11-19T08:30:00Z"
            })
    void theHabitsOfFeedsAreUnderstood(String text, Instant expected) {
        assertThat(FeedDate.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "Thu, 31 Feb 2026 08:30:00 GMT", "2026-13-01", "0", "99:99"})
    void whatIsNoDateIsNone(String text) {
        assertThat(FeedDate.parse(text)).isEmpty();
    }

    @Property
    void neverThrows(@ForAll String text) {
        assertThat(FeedDate.parse(text)).isNotNull();
    }
}
