package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.khabar.event.FetchResult;
import org.khabar.event.Ledger;
import org.khabar.event.OutcomeKind;
import org.khabar.event.RawPage;
import org.khabar.event.UrlOutcome;

/** The two sums hold after every record. */
class LedgerTest {
    private static final List<String> TEXTS = List.of(
            "وقال المتحدث إن العمل في الجسر الجديد سينتهي قبل نهاية الصيف وإن المرور سيعود إلى طبيعته بعد ذلك مباشرة.",
            "وقال المتحدث إن العمل في الجسر الجديد تأخر شهرا كاملا بسبب نقص المواد، وإن الموعد الجديد هو أول الخريف المقبل.",
            "ونفى المتحدث أن يكون العمل قد توقف، مؤكدا أن الشركة المنفذة ملتزمة بالجدول الزمني المعلن منذ بداية العام.");

    /** One answer of a site; {@code text} counts from 0, below that there is no body. */
    record Answer(int url, int second, int text) {
        RawPage page() {
            Instant at = SitePages.NOON.plusSeconds(second);
            String address = SitePages.URL + url;
            return switch (text) {
                case -1 -> SitePages.page(address, FetchResult.GONE, 404, at).build();
                case -2 -> SitePages.page(address, FetchResult.FAILED, 503, at).build();
                case -3 -> SitePages.html(address, "<p>لا شيء</p>", at);
                default -> SitePages.storyAt(address, "الجسر الجديد رقم " + url, TEXTS.get(text), "", at);
            };
        }
    }

    @Property(tries = 10)
    void bothSumsHoldAfterEveryRecord(@ForAll("answers") List<Answer> answers) {
        try (TopologyUnderTest topology = new TopologyUnderTest()) {
            Set<Integer> urls = new HashSet<>();
            long records = 0;
            for (Answer answer : answers) {
                topology.read(answer.page());
                topology.readBytes("x", new byte[] {1, 2, 3});
                urls.add(answer.url());
                records += 2;

                assertThat(topology.ledger().pages()).isEqualTo(records);
                assertThat(topology.ledger().ends()).isEqualTo(records);
                assertThat(topology.ledger().urlsWithOutcome()).isEqualTo(urls.size());
            }
            assertThat(topology.deadLetters())
                    .hasSize(answers.size())
                    .allSatisfy(letter -> assertThat(new String(letter.key(), StandardCharsets.UTF_8))
                            .isEqualTo("x"));
        }
    }

    /** A live interval that no instant can be moved by: the comparison throws. */
    @Test
    void aPageThatTheComparisonFailsOnIsADeadLetterAndBothSumsHold() {
        ArticleSettings broken = new ArticleSettings(
                Duration.ofDays(1), Duration.ofMinutes(1), 1 << 20, false, ChronoUnit.FOREVER.getDuration(), true);
        String live = "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\"}</script>";
        String added = "</p><p>" + TEXTS.get(1);
        try (TopologyUnderTest topology = new TopologyUnderTest(broken)) {
            topology.read(SitePages.storyAt(SitePages.URL, "الجسر", TEXTS.get(0), live, SitePages.NOON));
            topology.read(SitePages.storyAt(
                    SitePages.URL, "الجسر", TEXTS.get(0) + added, live, SitePages.NOON.plusSeconds(1)));

            assertThat(topology.deadLetters()).hasSize(1);
            assertThat(topology.ledger().pages()).isEqualTo(2);
            assertThat(topology.ledger().fetches().get(OutcomeKind.DEAD_LETTER))
                    .isEqualTo(Map.of("COMPARISON_FAILED", 1L));
            assertThat(topology.ledger().urls(OutcomeKind.DEAD_LETTER)).isEqualTo(1);
        }
    }

    @Test
    void aUrlIsCountedUnderItsPresentReasonOnly() {
        try (TopologyUnderTest topology = new TopologyUnderTest()) {
            topology.read(new Answer(1, 0, 0).page());
            topology.read(new Answer(1, 1, 0).page());
            topology.read(new Answer(2, 0, -3).page());

            LedgerCounts ledger = topology.ledger();

            assertThat(ledger.urls())
                    .isEqualTo(Map.of(
                            OutcomeKind.UNCHANGED, Map.of("SAME_CONTENT", 1L),
                            OutcomeKind.REJECTED, Map.of("TOO_LITTLE_TEXT", 1L)));
            assertThat(ledger.fetches())
                    .isEqualTo(Map.of(
                            OutcomeKind.PUBLISHED, Map.of("NEW", 1L),
                            OutcomeKind.UNCHANGED, Map.of("SAME_CONTENT", 1L),
                            OutcomeKind.REJECTED, Map.of("TOO_LITTLE_TEXT", 1L)));
        }
    }

    @Test
    void aUrlThatWasCountedWithoutItsReasonIsMovedFromItsKind() {
        UrlOutcome before = UrlOutcome.newBuilder()
                .setKind(OutcomeKind.UNCHANGED)
                .setTouchedAt(SitePages.NOON)
                .build();
        Ledger ledger = Ledger.newBuilder().setUrls(Map.of("UNCHANGED", 2L)).build();

        assertThat(LedgerStore.end(before)).isEqualTo("UNCHANGED");
        assertThat(LedgerCounts.of(List.of(ledger)).urls(OutcomeKind.UNCHANGED)).isEqualTo(2);
    }

    @Provide
    Arbitrary<List<Answer>> answers() {
        return answer(-3).list().ofMinSize(1).ofMaxSize(12);
    }

    private static Arbitrary<Answer> answer(int leastText) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(leastText, TEXTS.size() - 1))
                .as(Answer::new);
    }
}
