package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.khabar.streams.SitePages.NOON;
import static org.khabar.streams.SitePages.URL;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.FetchResult;
import org.khabar.event.Outcome;
import org.khabar.event.OutcomeKind;
import org.khabar.event.RawPage;
import org.khabar.extract.NotAnArticle;

class ArticleTopologyTest {
    private static final String HEADLINE = "ارتفاع منسوب البحيرة بعد أسبوع من الأمطار";
    private static final String PARAGRAPH =
            "وأضافت الوزارة في بيان أن السد يعمل بكامل طاقته وأن فرق الصيانة تتابع الموقف على مدار الساعة من دون انقطاع.";
    private static final String CORRECTED =
            "وأضافت الوزارة في بيان مصحح أن السد يعمل بنصف طاقته فقط وأن فرق الصيانة تتابع الموقف على مدار الساعة.";

    private final TopologyUnderTest topology = new TopologyUnderTest();

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void aNewStoryIsPublishedWithItsTextAndItsOrigin() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));

        Article article = topology.articles().getFirst();
        assertThat(article.getKind()).isEqualTo(ArticleKind.PUBLISHED);
        assertThat(article.getRevision()).isEqualTo(1);
        assertThat(article.getHeadline()).contains(HEADLINE);
        assertThat(article.getArticleBody().orElseThrow())
                .contains(PARAGRAPH)
                .doesNotContain("الرئيسية", "جميع الحقوق");
        assertThat(article.getBodyBlocks()).hasSize(4);
        assertThat(article.getCanonicalUrl()).isEqualTo(URL);
        assertThat(article.getRawRef().getTopic()).isEqualTo("khabar.pages");
        assertThat(article.getRawRef().getSha256()).contains("ab".repeat(32));
        assertThat(article.getChange()).isEmpty();
        assertThat(topology.outcomes()).extracting(Outcome::getReason).containsExactly("NEW");
        assertThat(topology.deadLetters()).isEmpty();
    }

    @Test
    void theSameContentAgainIsOnlyAnOutcome() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));

        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON.plusSeconds(60)));

        assertThat(topology.articles()).hasSize(1);
        assertThat(topology.outcomes()).extracting(Outcome::getReason).containsExactly("NEW", "SAME_CONTENT");
    }

    @Test
    void changedContentIsAnUpdateThatSaysWhatChanged() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));

        topology.read(SitePages.story(HEADLINE + " الغزيرة", CORRECTED, NOON.plusSeconds(60)));

        List<Article> articles = topology.articles();
        Article update = articles.getLast();
        assertThat(update.getKind()).isEqualTo(ArticleKind.UPDATED);
        assertThat(update.getRevision()).isEqualTo(2);
        assertThat(update.getArticleId()).isEqualTo(articles.getFirst().getArticleId());
        assertThat(update.getRevisionId()).isNotEqualTo(articles.getFirst().getRevisionId());
        assertThat(update.getChange()).hasValueSatisfying(change -> {
            assertThat(change.getPreviousRevisionId())
                    .isEqualTo(articles.getFirst().getRevisionId());
            assertThat(change.getPreviousHeadline()).contains(HEADLINE);
            assertThat(change.getFields()).containsExactly("headline", "articleBody");
            assertThat(change.getBlocksEdited()).isEqualTo(1);
        });
    }

    @Test
    void aPageFetchedBeforeTheKnownRevisionNeverMakesAnUpdate() {
        topology.read(SitePages.story(HEADLINE, CORRECTED, NOON));

        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON.minusSeconds(60)));

        assertThat(topology.articles()).hasSize(1);
        assertThat(topology.outcomes()).extracting(Outcome::getReason).containsExactly("NEW", "OLDER_THAN_KNOWN");
    }

    @Test
    void onlyAPageThatIsGoneTwiceIsRetracted() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));

        topology.read(SitePages.without(FetchResult.GONE, 404, NOON.plusSeconds(60)));
        topology.read(SitePages.without(FetchResult.GONE, 404, NOON.plusSeconds(120)));

        List<Article> articles = topology.articles();
        Article retraction = articles.getLast();
        assertThat(articles).hasSize(2);
        assertThat(retraction.getKind()).isEqualTo(ArticleKind.RETRACTED);
        assertThat(retraction.getInLanguage())
                .isEqualTo(articles.getFirst().getInLanguage())
                .isPresent();
        assertThat(retraction.getArticleBody()).isEmpty();
        assertThat(retraction.getRevisionId()).isEqualTo(articles.getFirst().getRevisionId());
        assertThat(topology.outcomes())
                .extracting(Outcome::getReason)
                .containsExactly("NEW", "GONE_ONCE", "GONE_TWICE");
    }

    @Test
    void theSameAbsenceToldTwiceIsOneAbsence() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));
        RawPage gone = SitePages.without(FetchResult.GONE, 410, NOON.plusSeconds(60));

        topology.read(gone);
        topology.read(gone);

        assertThat(topology.articles()).hasSize(1);
    }

    @Test
    void aPageThatWasThereBetweenTwoAbsencesIsNotRetracted() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));

        topology.read(SitePages.without(FetchResult.GONE, 404, NOON.plusSeconds(60)));
        topology.read(SitePages.without(FetchResult.NOT_MODIFIED, 304, NOON.plusSeconds(120)));
        topology.read(SitePages.without(FetchResult.GONE, 404, NOON.plusSeconds(180)));

        assertThat(topology.articles()).hasSize(1);
    }

    @Test
    void aRetractedStoryThatComesBackIsPublishedAsTheNextRevision() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));
        topology.read(SitePages.without(FetchResult.GONE, 404, NOON.plusSeconds(60)));
        topology.read(SitePages.without(FetchResult.GONE, 404, NOON.plusSeconds(120)));

        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON.plusSeconds(180)));

        Article back = topology.articles().getLast();
        assertThat(back.getKind()).isEqualTo(ArticleKind.PUBLISHED);
        assertThat(back.getRevision()).isEqualTo(2);
    }

    @Test
    void twoUrlsWithOneCanonicalUrlAreOneArticle() {
        String canonical = "<link rel=\"canonical\" href=\"" + URL + "\">";
        topology.read(SitePages.storyAt(URL, HEADLINE, PARAGRAPH, canonical, NOON));

        topology.read(SitePages.storyAt(URL + "/amp", HEADLINE, PARAGRAPH, canonical, NOON.plusSeconds(1)));

        assertThat(topology.articles()).hasSize(1);
        assertThat(topology.outcomes())
                .extracting(Outcome::getReason)
                .containsExactly("NEW", "SAME_STORY_AT_ANOTHER_URL");
    }

    @Test
    void aCanonicalUrlOnAnotherSiteIsNotIdentity() {
        String elsewhere = "<link rel=\"canonical\" href=\"https://agency.example/wire/7\">";

        topology.read(SitePages.storyAt(URL, HEADLINE, PARAGRAPH, elsewhere, NOON));

        assertThat(topology.articles().getFirst().getCanonicalUrl()).isEqualTo(URL);
    }

    @Test
    void whatIsNoArticleIsRejectedWithTheReadersReason() {
        topology.read(SitePages.html(URL, "<html><body><p>قريبا</p></body></html>", NOON));

        Outcome outcome = topology.outcomes().getFirst();
        assertThat(outcome.getKind()).isEqualTo(OutcomeKind.REJECTED);
        assertThat(outcome.getReason()).isEqualTo(NotAnArticle.Reason.TOO_LITTLE_TEXT.name());
        assertThat(topology.articles()).isEmpty();
    }

    @Test
    void aFailedFetchIsAnOutcomeWithTheFetchersReason() {
        topology.read(SitePages.page(URL, FetchResult.FAILED, 500, NOON)
                .setReason("SERVER_ERROR")
                .build());

        assertThat(topology.outcomes())
                .extracting(Outcome::getKind, Outcome::getReason)
                .containsExactly(tuple(OutcomeKind.FAILED, "SERVER_ERROR"));
    }

    @Test
    void aStoryLongerThanAnEventMayBeIsRejected() {
        try (TopologyUnderTest small = new TopologyUnderTest(
                new ArticleSettings(Duration.ofDays(1), Duration.ofMinutes(1), 1024, false, Duration.ZERO, true))) {
            small.read(SitePages.story(HEADLINE, PARAGRAPH.repeat(20), NOON));

            assertThat(small.outcomes()).extracting(Outcome::getReason).containsExactly("TOO_LARGE");
            assertThat(small.articles()).isEmpty();
        }
    }

    @Test
    void aCorruptRecordIsADeadLetterThatSaysWhereItCameFromAndTheNextPageIsRead() {
        byte[] corrupt = "not Avro".getBytes(StandardCharsets.UTF_8);

        topology.readBytes("nahar.example", corrupt);
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));

        assertThat(topology.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.value()).isEqualTo(corrupt);
            assertThat(letter.key()).isEqualTo("nahar.example".getBytes(StandardCharsets.UTF_8));
            Header reason = letter.headers().lastHeader(DeadLetterHeaders.REASON);
            assertThat(new String(reason.value(), StandardCharsets.UTF_8)).isEqualTo("CORRUPT_RECORD");
            assertThat(letter.headers().lastHeader(DeadLetterHeaders.OFFSET)).isNotNull();
        });
        assertThat(topology.articles()).hasSize(1);
        assertThat(topology.ledger().fetches(OutcomeKind.DEAD_LETTER)).isEqualTo(1);
    }

    @Test
    void whatWasNotTouchedForLongIsForgottenAndNewWhenItComesAgain() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));

        topology.passTime(Duration.ofDays(366));
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON.plusSeconds(1)));

        assertThat(topology.articles()).extracting(Article::getRevision).containsExactly(1, 1);
        assertThat(topology.ledger().urlsWithOutcome()).isEqualTo(1);
    }
}
