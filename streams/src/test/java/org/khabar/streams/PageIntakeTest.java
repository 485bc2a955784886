package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.streams.SitePages.NOON;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.FeedFacts;
import org.khabar.event.Outcome;
import org.khabar.event.OutcomeKind;
import org.khabar.event.RawPage;
import org.khabar.event.Via;
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.Topics;

/** A run that takes in some of the pages only, as a replay does. */
class PageIntakeTest {
    private static final ArticleTopics TOPICS = Topics.replayed("may", Topics.PAGES.name());
    private static final String HEADLINE = "افتتاح مكتبة جديدة في المدينة القديمة";
    private static final String PARAGRAPH =
            "وتضم المكتبة عشرة آلاف كتاب وقاعة للأطفال، وتفتح أبوابها كل يوم ما عدا الجمعة.";

    /** Takes in the first two records, and of them the pages fetched from noon on, as replayed. */
    private static final PageIntake FROM_NOON = new PageIntake() {
        @Override
        public boolean reaches(int partition, long offset) {
            return offset < 2;
        }

        @Override
        public @Nullable RawPage take(RawPage page) {
            page.setVia(Via.REPLAY);
            return page.getFetchedAt().isBefore(NOON) ? null : page;
        }
    };

    @Test
    void pagesThatAreNotTakenInLeaveNoTraceInEventsOrSums() {
        try (TopologyUnderTest topology = topology(FROM_NOON)) {
            topology.read(page("https://nahar.example/news/1", -1));
            topology.read(page("https://nahar.example/news/2", 0));
            topology.read(page("https://nahar.example/news/3", 0));

            assertThat(topology.articles()).extracting(Article::getUrl).containsExactly("https://nahar.example/news/2");
            assertThat(topology.outcomes()).extracting(Outcome::getUrl).containsExactly("https://nahar.example/news/2");
            assertThat(topology.ledger().pages()).isEqualTo(1);
            assertThat(topology.ledger().ends()).isEqualTo(1);
            assertThat(topology.deadLetters()).isEmpty();
        }
    }

    @Test
    void eventsSayHowTheirPageCameIn() {
        try (TopologyUnderTest topology = topology(FROM_NOON)) {
            topology.read(page("https://nahar.example/news/1", 0));

            assertThat(topology.articles()).extracting(Article::getVia).containsExactly(Via.REPLAY);
            assertThat(topology.outcomes()).extracting(Outcome::getVia).containsExactly(Via.REPLAY);
        }
    }

    @Test
    void idsAreThoseOfTheLiveRun() {
        try (TopologyUnderTest live = new TopologyUnderTest();
                TopologyUnderTest replay = topology(FROM_NOON)) {
            live.read(page("https://nahar.example/news/1", 0));
            replay.read(page("https://nahar.example/news/1", 0));

            Article first = live.articles().getFirst();
            Article again = replay.articles().getFirst();

            assertThat(again.getArticleId()).isEqualTo(first.getArticleId());
            assertThat(again.getRevisionId()).isEqualTo(first.getRevisionId());
            assertThat(again.getRawRef()).isEqualTo(first.getRawRef());
        }
    }

    @Test
    void whatCannotBeDecodedEndsWithTheRunsOwnDeadLetters() {
        try (TopologyUnderTest topology = topology(FROM_NOON)) {
            topology.readBytes(SitePages.SITE, "no page".getBytes(StandardCharsets.UTF_8));

            assertThat(topology.deadLetters()).hasSize(1);
            assertThat(topology.ledger().fetches(OutcomeKind.DEAD_LETTER)).isEqualTo(1);
            assertThat(TOPICS.deadLetters()).isEqualTo("khabar.replay.may.dead-letters");
        }
    }

    /** Takes in every page, and tells what becomes of those fetched from noon on. */
    private static final PageIntake TELLS_FROM_NOON = new PageIntake() {
        @Override
        public boolean reaches(int partition, long offset) {
            return true;
        }

        @Override
        public RawPage take(RawPage page) {
            return page;
        }

        @Override
        public boolean tells(int partition, long offset, @Nullable RawPage page) {
            return page != null && !page.getFetchedAt().isBefore(NOON);
        }
    };

    @Test
    void whatIsReadInSilenceGivesLaterPagesTheIdsAndRevisionsOfTheLiveRun() {
        String url = "https://nahar.example/news/1";
        String amp = "https://nahar.example/news/1-amp";
        List<RawPage> pages = List.of(
                named(url, "a guid", "", -60),
                named(amp, "a guid", "", 0),
                named(amp, "a guid", " وأضاف المدير أن الدخول مجاني للطلاب في الشهر الأول من افتتاح المكتبة.", 60));
        try (TopologyUnderTest live = new TopologyUnderTest();
                TopologyUnderTest replay = topology(TELLS_FROM_NOON)) {
            pages.forEach(live::read);
            pages.forEach(replay::read);

            List<Article> told = live.articles();
            assertThat(told).extracting(Article::getKind).containsExactly(ArticleKind.PUBLISHED, ArticleKind.UPDATED);
            assertThat(replay.articles()).singleElement().satisfies(again -> {
                assertThat(again.getKind()).isEqualTo(ArticleKind.UPDATED);
                assertThat(again.getRevision()).isEqualTo(2);
                assertThat(again.getArticleId()).isEqualTo(told.getLast().getArticleId());
                assertThat(again.getRevisionId()).isEqualTo(told.getLast().getRevisionId());
            });
            assertThat(replay.outcomes())
                    .extracting(Outcome::getReason)
                    .containsExactly("SAME_STORY_AT_ANOTHER_URL", "CONTENT_CHANGED");
        }
    }

    @Test
    void whatIsReadInSilenceIsInNoSumOfFetchesAndLeavesNoDeadLetter() {
        try (TopologyUnderTest topology = topology(TELLS_FROM_NOON)) {
            topology.readBytes(SitePages.SITE, "no page".getBytes(StandardCharsets.UTF_8));
            topology.read(page("https://nahar.example/news/1", -60));
            topology.read(page("https://nahar.example/news/1", 60));

            assertThat(topology.ledger().pages()).isEqualTo(1);
            assertThat(topology.ledger().ends()).isEqualTo(1);
            assertThat(topology.ledger().urlsWithOutcome()).isEqualTo(1);
            assertThat(topology.deadLetters()).isEmpty();
        }
    }

    private static RawPage named(String url, String guid, String added, long seconds) {
        RawPage page = SitePages.storyAt(url, HEADLINE, PARAGRAPH + added, "", NOON.plusSeconds(seconds));
        page.setFeed(FeedFacts.newBuilder().setGuid(guid).build());
        return page;
    }

    private static TopologyUnderTest topology(PageIntake intake) {
        return new TopologyUnderTest(TOPICS, ArticleSettings.defaults(), intake);
    }

    private static RawPage page(String url, long seconds) {
        return SitePages.storyAt(url, HEADLINE, PARAGRAPH, "", NOON.plusSeconds(seconds));
    }
}
