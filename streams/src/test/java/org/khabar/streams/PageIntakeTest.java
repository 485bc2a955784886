package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.streams.SitePages.NOON;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khabar.event.Article;
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

    private static TopologyUnderTest topology(PageIntake intake) {
        return new TopologyUnderTest(TOPICS, ArticleSettings.defaults(), intake);
    }

    private static RawPage page(String url, long seconds) {
        return SitePages.storyAt(url, HEADLINE, PARAGRAPH, "", NOON.plusSeconds(seconds));
    }
}
