package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.streams.SitePages.NOON;
import static org.khabar.streams.SitePages.URL;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.FetchResult;
import org.khabar.event.Outcome;
import org.khabar.event.RawPage;

class SoftAbsenceTest {
    private static final String HEADLINE = "معرض للكتب المستعملة في حديقة البلدية";
    private static final String PARAGRAPH =
            "ويستمر المعرض ثلاثة أيام، ويعرض فيه خمسون بائعا كتبا قديمة ونادرة بأسعار تبدأ من جنيه واحد للكتاب.";

    private final TopologyUnderTest topology = new TopologyUnderTest();

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void anErrorPageInPlaceOfAKnownStoryCountsAsAbsence() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));

        topology.read(errorPage(NOON.plusSeconds(60)));
        topology.read(errorPage(NOON.plusSeconds(120)));

        assertThat(topology.outcomes())
                .extracting(Outcome::getReason)
                .containsExactly("NEW", "GONE_ONCE", "GONE_TWICE");
        assertThat(topology.articles()).extracting(Article::getKind).endsWith(ArticleKind.RETRACTED);
    }

    @Test
    void oneErrorPageAndOneAbsenceAreTwoAbsences() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));

        topology.read(errorPage(NOON.plusSeconds(60)));
        topology.read(SitePages.without(FetchResult.GONE, 404, NOON.plusSeconds(120)));

        assertThat(topology.articles()).extracting(Article::getKind).endsWith(ArticleKind.RETRACTED);
    }

    @Test
    void anErrorPageWhereNoStoryWasIsRejected() {
        topology.read(errorPage(NOON));

        assertThat(topology.outcomes()).extracting(Outcome::getReason).containsExactly("SOFT_ERROR");
    }

    @Test
    void theHomePageInPlaceOfAKnownStoryCountsAsAbsence() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));

        topology.read(redirectedHome(NOON.plusSeconds(60)));
        topology.read(redirectedHome(NOON.plusSeconds(120)));

        assertThat(topology.outcomes())
                .extracting(Outcome::getReason)
                .containsExactly("NEW", "GONE_ONCE", "GONE_TWICE");
        assertThat(topology.articles()).extracting(Article::getKind).endsWith(ArticleKind.RETRACTED);
    }

    @Test
    void theHomePageWhereNoStoryWasIsRejected() {
        topology.read(redirectedHome(NOON));

        assertThat(topology.outcomes()).extracting(Outcome::getReason).containsExactly("LISTING");
    }

    @Test
    void aListOfAnotherPageInPlaceOfAKnownStoryWithdrawsNothing() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));

        RawPage section = redirectedHome(NOON.plusSeconds(60));
        section.setFinalUrl("https://" + SitePages.SITE + "/section/");
        topology.read(section);
        topology.read(section);

        assertThat(topology.outcomes()).extracting(Outcome::getReason).containsExactly("NEW", "LISTING", "LISTING");
        assertThat(topology.articles()).hasSize(1);
    }

    private static RawPage redirectedHome(Instant at) {
        String teasers = IntStream.range(0, 30)
                .mapToObj(i -> "<li><h3><a href=\"/news/" + i + "\">خبر قصير رقم " + i
                        + " من أخبار المدينة اليوم</a></h3></li>")
                .collect(Collectors.joining());
        RawPage home = SitePages.html(
                URL,
                "<html lang=\"ar\"><head><title>النهار</title></head><body><ul>" + teasers + "</ul></body></html>",
                at);
        home.setFinalUrl("https://" + SitePages.SITE + "/");
        return home;
    }

    private static RawPage errorPage(Instant at) {
        return SitePages.html(
                URL,
                "<html lang=\"ar\"><head><title>404 - الصفحة غير موجودة</title></head><body><h1>404 الصفحة غير موجودة</h1>"
                        + "<p>عذرا، الصفحة التي تبحث عنها غير موجودة.</p></body></html>",
                at);
    }
}
