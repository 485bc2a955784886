package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchResult;
import org.khabar.event.Header;

class WishesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cache-Control: public, max-age=600                                  | 600
            Cache-Control: MAX-AGE="60"                                         | 60
            Cache-Control: s-maxage=600                                         | 0
            Cache-Control: max-age=600, no-cache                                | 0
            Cache-Control: no-store                                             | 0
            Cache-Control: max-age=many                                         | 0
            Cache-Control: max-age=99999999999999999999                         | 999999999
            Cache-Control: max-age=600;Age: 200                                 | 400
            Cache-Control: max-age=600;Age: 700                                 | 0
            Expires: Sun, 01 Mar 2026 06:10:00 GMT;Date: Sun, 01 Mar 2026 06:00:00 GMT | 600
            Expires: Sun, 01 Mar 2026 05:00:00 GMT;Date: Sun, 01 Mar 2026 06:00:00 GMT | 0
            Expires: 0;Date: Sun, 01 Mar 2026 06:00:00 GMT                      | 0
            Expires: Sun, 01 Mar 2026 06:10:00 GMT                              | 0
            Cache-Control: max-age=60;Expires: Sun, 01 Mar 2026 06:10:00 GMT;Date: Sun, 01 Mar 2026 06:00:00 GMT | 60
            """)
    void anAnswerStaysFreshForAsLongAsItSays(String headers, long seconds) {
        List<Header> lines = Stream.of(headers.split(";"))
                .map(line -> line.split(": ", 2))
                .map(line -> new Header(line[0], line[1]))
                .toList();

        assertThat(Wishes.freshness(lines)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void theLongerWishCountsAndAnHourThatTemplatesWriteDoesNot() {
        FetchReport report = FetchReport.newBuilder()
                .setRequestId("1")
                .setKind(FetchKind.FEED)
                .setUrl("https://example.org/feed")
                .setSite("example.org")
                .setResult(FetchResult.FETCHED)
                .setHeaders(List.of(new Header("cache-control", "max-age=300")))
                .setStartedAt(SimulatedFrontier.START)
                .setFinishedAt(SimulatedFrontier.START)
                .build();

        assertThat(Wishes.of(report, Duration.ofMinutes(20))).isEqualTo(Duration.ofMinutes(20));
        assertThat(Wishes.of(report, Duration.ofMinutes(1))).isEqualTo(Duration.ofMinutes(5));
        assertThat(Wishes.of(report, Duration.ofHours(1))).isEqualTo(Duration.ofMinutes(5));
        assertThat(Wishes.of(report, null)).isEqualTo(Duration.ofMinutes(5));
    }
}
