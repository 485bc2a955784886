package org.khabar.extract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khabar.extract.NotAnArticle;
import org.khabar.extract.PageReading;
import org.khabar.extract.Story;

/** True articles that have something of another kind of page; none may be taken for one. */
class ArticlesThatLookLikeOtherPagesTest {
    private static final String OG_ARTICLE = "<meta property='og:type' content='article'>";

    @Test
    void aFlashOfTwoSentencesIsAnArticle() {
        PageReading reading = Pages.read(
                "https://sahifa.example/news/814203",
                "<title>زلزال يضرب السواحل الشمالية - الصحيفة</title>",
                "<h1>زلزال يضرب السواحل الشمالية</h1><p class='date'>الخميس 12 مارس 2026 - 10:15 ص</p>"
                        + "<p>ضرب زلزال بقوة 4.8 درجات السواحل الشمالية فجر اليوم الخميس، وفق ما أعلن المعهد القومي للبحوث الفلكية.</p>"
                        + "<p>ولم ترد حتى الآن أنباء عن وقوع إصابات أو أضرار.</p>" + Pages.cards(30));

        assertArticle(reading);
    }

    @Test
    void aFlashOnASiteThatCallsAllItsPagesWebsitesIsAnArticle() {
        PageReading reading = Pages.read(
                "https://sahifa.example/news/814204",
                "<title>إغلاق الطريق الساحلي مؤقتا</title><meta property='og:type' content='website'>",
                "<h1>إغلاق الطريق الساحلي مؤقتا</h1><time datetime='2026-03-12T08:15:00Z'>12 مارس 2026</time>"
                        + "<p>أعلنت إدارة المرور إغلاق الطريق الساحلي في الاتجاهين لمدة ثلاث ساعات بسبب الأمطار الغزيرة التي تشهدها المدينة منذ مساء الأربعاء، ودعت السائقين إلى سلوك الطرق البديلة.</p>"
                        + Pages.cards(30));

        assertArticle(reading);
    }

    @Test
    void anAgencysCaptionIsAnArticle() {
        PageReading reading = Pages.read(
                "https://agency.example/photo/the-quay-at-dawn-8812301",
                "<title>The quay at dawn</title>" + OG_ARTICLE
                        + "<meta property='article:published_time' content='2026-03-12T06:00:00Z'>",
                "<h1>The quay at dawn</h1><img src='/quay.jpg'><p>Dockers unload the first ship of the season at the new quay in Northport on Thursday,"
                        + " March 12, 2026, after the ice on the river broke earlier than in any year on record. (Photo by Ann Sailor)</p>");

        assertArticle(reading);
    }

    @Test
    void aLiveBlogIsAnArticleThoughItIsFullOfTimes() {
        String entries = IntStream.range(0, 18)
                .mapToObj(i ->
                        "<div class='entry'><time datetime='2026-03-12T" + (10 + i % 10) + ":05:00Z'>" + (10 + i % 10)
                                + ":05</time><h3>What happened at this minute</h3>" + Pages.paragraph(2) + "</div>")
                .collect(Collectors.joining());
        PageReading reading = Pages.read(
                "https://post.example/politics/live/quay-vote",
                "<title>Quay vote live</title>" + OG_ARTICLE
                        + "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Quay vote live\",\"datePublished\":\"2026-03-12T09:00:00Z\"}</script>",
                "<h1>Quay vote live</h1>" + entries);

        assertArticle(reading);
    }

    @Test
    void aColumnUnderAnAuthorsAddressIsAnArticle() {
        PageReading reading = Pages.read(
                "https://sahifa.example/author/salma-nour/على-رصيف-الميناء",
                "<title>على رصيف الميناء</title>",
                "<h1>على رصيف الميناء</h1><p class='byline'>بقلم: سلمى نور</p><p class='date'>12 مارس 2026</p>"
                        + "<p>كلما مررت على رصيف الميناء تذكرت أبي، وهو يحكي لنا عن السفن التي كانت تأتي محملة بالقمح، وعن الرجال الذين كانوا يغنون وهم يفرغونها حتى آخر الليل.</p>"
                                .repeat(4));

        assertArticle(reading);
    }

    @Test
    void anInterviewInQuestionsAndAnswersIsAnArticle() {
        String answers = IntStream.range(0, 10)
                .mapToObj(i -> "<p><strong>What did you do in year " + (i + 2) + "?</strong></p>" + Pages.paragraph(2))
                .collect(Collectors.joining());
        PageReading reading = Pages.read(
                "https://post.example/culture/interview-with-the-harbour-master",
                "<title>An interview with the harbour master</title>",
                "<h1>An interview with the harbour master</h1><p class='byline'>By Ann Sailor</p><p>March 12, 2026</p>"
                        + answers);

        assertArticle(reading);
    }

    @Test
    void aReportOnPricesInAPaperWithAShopIsAnArticle() {
        String prices = IntStream.range(0, 10)
                .mapToObj(i -> "<tr><td>Fish " + i + "</td><td>€ " + i + ".50</td></tr>")
                .collect(Collectors.joining());
        PageReading reading = Pages.read(
                "https://post.example/economy/fish-grows-dearer-once-more.html",
                "<title>Fish grows dearer once more</title>" + OG_ARTICLE,
                "<a href='/shop/cart'>Cart</a><h1>Fish grows dearer once more</h1><time datetime='2026-03-12'>12 March 2026</time>"
                        + Pages.paragraph(5) + "<table>" + prices + "</table>" + Pages.paragraph(4));

        assertArticle(reading);
    }

    @Test
    void aShortNoticeOnAnErrorPageIsAnArticle() {
        PageReading reading = Pages.read(
                "https://post.example/2026/03/12/city-site-shows-404-for-hours.html",
                "<title>City site shows 404 page not found for hours - The Harbour Post</title>" + OG_ARTICLE,
                "<h1>City site shows 404 page not found for hours</h1><time datetime='2026-03-12'>12 March 2026</time>"
                        + Pages.paragraph(3));

        assertArticle(reading);
    }

    @Test
    void aPageFromAnArchiveWithoutAddressAndMarkupIsAnArticleByItsText() {
        PageReading reading = Pages.read(
                "file:///archive/0001.html",
                "<title>The quay will be rebuilt</title>",
                "<b>The quay will be rebuilt</b><br>12.03.2026<br><br>" + Pages.paragraph(4) + Pages.paragraph(5));

        assertArticle(reading);
    }

    @Test
    void aStoryBetweenManyTeasersIsAnArticle() {
        PageReading reading = Pages.read(
                "https://post.example/harbour",
                "<title>Harbour grows</title>" + OG_ARTICLE,
                "<h1>Harbour grows</h1><p class='byline'>By Ann Sailor</p><time datetime='2026-03-12'>12 March 2026</time>"
                        + Pages.paragraph(3) + Pages.cards(40));

        assertArticle(reading);
    }

    private static void assertArticle(PageReading reading) {
        assertThat(reading)
                .as(reading instanceof NotAnArticle other ? other.reason() + ": " + other.detail() : "a story")
                .isInstanceOf(Story.class);
    }
}
