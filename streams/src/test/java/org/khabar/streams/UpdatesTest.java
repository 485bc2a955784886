package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.streams.SitePages.NOON;
import static org.khabar.streams.SitePages.URL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.Change;
import org.khabar.event.Outcome;

/** What is told of a change, and which changes are not told. */
class UpdatesTest {
    private static final String HEADLINE = "ارتفاع منسوب البحيرة بعد أسبوع من الأمطار";
    private static final String PARAGRAPH =
            "وأضافت الوزارة في بيان أن السد يعمل بكامل طاقته، وأن فرق الصيانة تتابع الموقف على مدار الساعة من دون انقطاع.";
    private static final String MOVED_MARKS =
            "وأضافت الوزارةُ، في بيان، أن السد يعمل بكامل طاقته وأن فرق الصيانة تتابع الموقف على مدار الساعة من دون انقطاع.";
    private static final String EDITED = PARAGRAPH.replace("بكامل", "بنصف");
    private static final String LIVE =
            "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"LiveBlogPosting\"}</script>";
    private static final String ENTRY =
            "أغلقت السلطات الجسر الشرقي أمام الشاحنات الثقيلة حتى إشعار آخر بسبب ارتفاع المياه.</p><p>";
    private static final String SECOND_ENTRY =
            "وصلت فرق إنقاذ من المحافظات المجاورة ومعها قوارب مطاطية ومضخات كبيرة لسحب المياه.</p><p>";

    private TopologyUnderTest topology = new TopologyUnderTest();

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void aChangeOfNothingButMarksAndVowelSignsMakesNoEvent() {
        read(HEADLINE, PARAGRAPH, "", 0);

        read(HEADLINE, MOVED_MARKS, "", 60);

        assertThat(topology.articles()).hasSize(1);
        assertThat(reasons()).containsExactly("NEW", "IMMATERIAL");
    }

    @Test
    void anImmaterialChangeIsToldAsSuchWhereThatIsAskedFor() {
        telling(true, Duration.ZERO);
        read(HEADLINE, PARAGRAPH, "", 0);

        read(HEADLINE, MOVED_MARKS, "", 60);

        List<Article> articles = topology.articles();
        Change change = articles.getLast().getChange().orElseThrow();
        assertThat(change.getMaterial()).isFalse();
        assertThat(change.getSimilarity()).contains(1f);
        assertThat(articles.getLast().getRevision()).isEqualTo(2);
        assertThat(articles.getLast().getRevisionId())
                .isEqualTo(articles.getFirst().getRevisionId());
    }

    @Test
    void anEditedParagraphIsToldAsEdited() {
        read(HEADLINE, PARAGRAPH, "", 0);

        read(HEADLINE, EDITED, "", 60);

        Change change = topology.articles().getLast().getChange().orElseThrow();
        assertThat(change.getMaterial()).isTrue();
        assertThat(change.getBlocksEdited()).isEqualTo(1);
        assertThat(change.getBlocksAdded()).isZero();
        assertThat(change.getBlocksRemoved()).isZero();
        assertThat(change.getFields()).containsExactly("articleBody");
        assertThat(change.getSimilarity().orElseThrow()).isBetween(0.9f, 0.999f);
    }

    @Test
    void anotherHeadlineAloneIsAnUpdateOfTheHeadlineAlone() {
        read(HEADLINE, PARAGRAPH, "", 0);

        read(HEADLINE + " الغزيرة", PARAGRAPH, "", 60);

        Change change = topology.articles().getLast().getChange().orElseThrow();
        assertThat(change.getPreviousHeadline()).contains(HEADLINE);
        assertThat(change.getFields()).containsExactly("headline");
    }

    @Test
    void otherFieldsThatChangedAreNamedWithAnUpdateAndMakeNoneAlone() {
        read(HEADLINE, PARAGRAPH, "<meta name=\"description\" content=\"موجز أول للخبر عن البحيرة\">", 0);
        String described = "<meta name=\"description\" content=\"موجز ثان مختلف تماما للخبر\">";

        read(HEADLINE, PARAGRAPH, described, 60);
        read(HEADLINE, EDITED, described, 120);

        List<Article> articles = topology.articles();
        assertThat(articles).hasSize(2);
        assertThat(articles.getLast().getChange().orElseThrow().getFields())
                .containsExactly("articleBody", "description");
    }

    @Test
    void entriesAddedToALivePageAreToldOnceAnInterval() {
        read(HEADLINE, PARAGRAPH, LIVE, 0);

        read(HEADLINE, ENTRY + PARAGRAPH, LIVE, 60);
        read(HEADLINE, SECOND_ENTRY + ENTRY + PARAGRAPH, LIVE, 660);

        Article update = topology.articles().getLast();
        assertThat(reasons()).containsExactly("NEW", "LIVE_ENTRIES_HELD", "CONTENT_CHANGED");
        assertThat(update.getRevision()).isEqualTo(2);
        assertThat(update.getChange().orElseThrow().getBlocksAdded()).isEqualTo(2);
    }

    @Test
    void aCorrectionOfALivePageIsToldAtOnce() {
        read(HEADLINE, PARAGRAPH, LIVE, 0);

        read(HEADLINE, ENTRY + EDITED, LIVE, 60);

        assertThat(topology.articles()).extracting(Article::getKind).endsWith(ArticleKind.UPDATED);
    }

    @Test
    void entriesAddedToAnyOtherPageAreToldAtOnce() {
        read(HEADLINE, PARAGRAPH, "", 0);

        read(HEADLINE, ENTRY + PARAGRAPH, "", 60);

        assertThat(topology.articles()).extracting(Article::getKind).endsWith(ArticleKind.UPDATED);
    }

    private void telling(boolean immaterial, Duration liveInterval) {
        topology.close();
        ArticleSettings defaults = ArticleSettings.defaults();
        topology = new TopologyUnderTest(new ArticleSettings(
                defaults.stateAge(), defaults.sweepEvery(), defaults.maxStoryBytes(), immaterial, liveInterval, true));
    }

    private void read(String headline, String paragraph, String head, int second) {
        Instant at = NOON.plusSeconds(second);
        topology.read(SitePages.storyAt(URL, headline, paragraph, head, at));
    }

    private List<String> reasons() {
        return topology.outcomes().stream().map(Outcome::getReason).toList();
    }
}
