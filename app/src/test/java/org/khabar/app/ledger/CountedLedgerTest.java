package org.khabar.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.event.Ledger;
import org.khabar.event.SiteCounts;
import org.khabar.producer.frontier.FrontierCounts;
import org.khabar.streams.LedgerCounts;

class CountedLedgerTest {
    private final SiteCounts site = SiteCounts.newBuilder()
            .setDiscovered(10)
            .setWaiting(3)
            .setUnderWay(1)
            .setHandedOver(4)
            .setSkipped(2)
            .setSkippedFor(Map.of("ROBOTS_DISALLOWED", 2L))
            .build();
    private final Ledger ledger = Ledger.newBuilder()
            .setPages(6)
            .setEnds(Map.of("PUBLISHED/NEW", 4L, "UNCHANGED/SAME_CONTENT", 2L))
            .setUrls(Map.of("PUBLISHED/NEW", 2L, "UNCHANGED/SAME_CONTENT", 2L))
            .build();

    @Test
    void bothSumsHoldAndNameTheirReasons() {
        LedgerReport report = report();

        assertThat(report.holds()).isTrue();
        assertThat(report.pages().whole()).isEqualTo(6);
        assertThat(report.pages().parts().get("published")).isEqualTo(Map.of("NEW", 4L));
        assertThat(report.urls().whole()).isEqualTo(10);
        assertThat(report.urls().parts().get("skipped")).isEqualTo(Map.of("ROBOTS_DISALLOWED", 2L));
        assertThat(report.urls().part(LedgerReport.NOT_READ_YET)).isZero();
        assertThat(LedgerLines.of(report)).last().isEqualTo("both sums hold");
    }

    @Test
    void aPageThatIsNotReadYetIsAPartOfItsOwn() {
        site.setHandedOver(5);
        site.setWaiting(2);

        assertThat(report().holds()).isTrue();
        assertThat(report().urls().part(LedgerReport.NOT_READ_YET)).isEqualTo(1);
    }

    @Test
    void aPageThatIsReadBeforeItsReportIsNoLongerUnderWay() {
        ledger.setUrls(Map.of("PUBLISHED/NEW", 5L));

        assertThat(report().holds()).isTrue();
        assertThat(report().urls().part(LedgerReport.UNDER_WAY)).isZero();
    }

    @Test
    void aForgottenUrlThatStillHasItsOutcomeIsCountedOnce() {
        site.setHandedOver(2);
        site.setForgotten(2);

        assertThat(report().holds()).isTrue();
        assertThat(report().urls().part(LedgerReport.FORGOTTEN)).isZero();
    }

    @Test
    void moreOutcomesThanUrlsDoNotHold() {
        ledger.setUrls(Map.of("PUBLISHED/NEW", 6L));

        assertThat(report().urls().holds()).isFalse();
        assertThat(LedgerLines.of(report())).last().isEqualTo("does not add up: URLs 10 as a whole, 11 one by one");
    }

    @Test
    void aPageWithoutAnEndDoesNotHold() {
        ledger.setPages(7);

        assertThat(report().holds()).isFalse();
        assertThat(LedgerJson.of(report()).at("/pages/holds").asBoolean(true)).isFalse();
        assertThat(LedgerLines.of(report())).last().isEqualTo("does not add up: pages 7 as a whole, 6 one by one");
    }

    @Test
    void urlsSkippedBeforeReasonsWereCountedAreToldApart() {
        site.setSkippedFor(Map.of("ROBOTS_DISALLOWED", 1L));

        assertThat(report().holds()).isTrue();
        assertThat(report().urls().parts().get("skipped"))
                .isEqualTo(Map.of("ROBOTS_DISALLOWED", 1L, LedgerCounts.NO_REASON, 1L));
    }

    private LedgerReport report() {
        return CountedLedger.of(FrontierCounts.of(Map.of("example.org", site)), LedgerCounts.of(List.of(ledger)));
    }
}
