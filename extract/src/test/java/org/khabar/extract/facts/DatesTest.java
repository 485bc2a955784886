package org.khabar.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.Field.Time;
import org.khabar.extract.WebPage;
import org.khabar.extract.WebPage.Header;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.StoryReader;

class DatesTest {
    private static final String URL = "https://herald.example/dam";
    private static final String HEADLINE = "<h1>Dam opens after ten years</h1>";
    private static final String STORY =
            "<p>The new dam in the north opened on Friday after ten years of work.</p>".repeat(4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime='2024-05-03T08:15:00+03:00'>3 May</time>",
                "<p class=meta>Published <time>3 May 2024</time></p>",
                "<div class=post-date>Friday, May 3, 2024</div>",
                "<abbr class=published title='2024-05-03T08:15:00+03:00'>two days ago</abbr>",
                "<span class=entry-date data-timestamp=1714713300>&nbsp;</span>",
                "<p>Mona Adel | 3 May 2024 | 08:15</p>",
            })
    void theDateNearTheHeadlineIsThePublication(String line) {
        assertThat(published("", HEADLINE + line + STORY)).isEqualTo("2024-05-03");
    }

    @Test
    void whatTheReaderSeesIsBelievedBeforeAMetaTagThatMayTellTheBuild() {
        String body = HEADLINE + "<p class=date>3 May 2024</p>" + STORY;

        assertThat(published("<meta name=date content=2024-05-09>", body)).isEqualTo("2024-05-03");
    }

    @Test
    void aChangeIsNotThePublication() {
        String body = HEADLINE + "<p>Updated: 9 May 2024</p><p>Published: 3 May 2024</p>" + STORY;

        assertThat(published("", body)).isEqualTo("2024-05-03");
    }

    @Test
    void eachTimeElementIsToldByTheWordsBeforeIt() {
        String body = HEADLINE
                + "<p>UPDATED: <time datetime='2024-05-09'>9 May</time> PUBLISHED: <time datetime='2024-05-03'>3 May</time></p>"
                + STORY;

        assertThat(published("", body)).isEqualTo("2024-05-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The surprise decision, announced in the capital by the minister of water and power, takes effect on July 1, 2024.</p>",
                "<p>© 1 July 2024 Herald</p>",
                "<p>Comment of 1 July 2024</p>"
            })
    void aSentenceANoticeAndACommentDateNoArticle(String line) {
        String body = HEADLINE + line + STORY;

        assertThat(facts(URL + "/2024/05/03/", "", body)
                        .value(Field.DATE_PUBLISHED)
                        .map(Time::localDate))
                .contains(LocalDate.parse("2024-05-03"));
    }

    @Test
    void aTimeInUtcIsOfTheDayThatTheReaderIsShown() {
        String head = "<meta property=article:published_time content='2024-05-04T04:30:59+00:00'>";
        String body = HEADLINE + "<p class=date>May 3, 2024 at 11:30 p.m.</p>" + STORY;

        Time time = facts(URL, head, body).value(Field.DATE_PUBLISHED).orElseThrow();

        assertThat(time.localDate()).isEqualTo("2024-05-03");
        assertThat(time.instant()).isEqualTo("2024-05-04T04:30:59Z");
    }

    @Test
    void aTimeThatTellsItsZoneIsOfTheDayOfTheSameClockShown() {
        String head = "<meta property=article:published_time content='2024-05-03T22:57:00-05:00'>";
        String body = HEADLINE + "<p class=date>May 4, 2024 3:57 a.m.</p>" + STORY;

        assertThat(published(head, body)).isEqualTo("2024-05-04");
    }

    @Test
    void aTimeThatTellsItsZoneIsNotMovedByTheDayOfAnIssue() {
        String head = "<meta property=article:published_time content='2024-05-03T19:30:00+02:00'>";
        String body = HEADLINE + "<p class=date>Issue of 4 May 2024</p>" + STORY;

        assertThat(published(head, body)).isEqualTo("2024-05-03");
    }

    @Test
    void whereMachinesAreToldTwoDaysTheOneShownIsBelieved() {
        String head =
                "<script type=application/ld+json>{'@type':'NewsArticle','datePublished':'2024-05-01T10:25:56Z'}</script>"
                                .replace('\'', '"')
                        + "<meta property=article:published_time content='2024-05-03T08:15:00Z'>";
        String body = HEADLINE + "<p class=date>3 May 2024, 08:15</p>" + STORY;

        assertThat(published(head, body)).isEqualTo("2024-05-03");
    }

    @Test
    void aDateThatThePageNamesThePublicationStandsAgainstWhatMachinesAreTold() {
        String head = "<meta property=article:published_time content='2019-11-25T08:00:00-05:00'>";
        String body =
                HEADLINE + "<time class=header-publish-date datetime='2024-05-03T06:20:00-05:00'>May 3</time>" + STORY;

        assertThat(published(head, body)).isEqualTo("2024-05-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul class=time-info><li><span>Updated</span><time class=date-updated datetime='2024-05-09T08:00:00Z'></time><span class=date>9 May 2024</span></li></ul>",
                "<div class=published-info>Mona Adel, updated 9 May 2024</div>"
            })
    void aShownChangeDoesNotMoveThePublication(String line) {
        String head = "<meta property=article:published_time content='2024-05-03T08:15:00Z'>"
                + "<meta name=pubdate content='2024-05-09T08:00:00Z'>";

        assertThat(published(head, HEADLINE + line + STORY)).isEqualTo("2024-05-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<header><div class=logo>Herald</div><span class=date>Thursday, 9 May 2024</span></header>",
                "<div id=top><p class=date>9 May 2024</p></div>",
                "<div class='row topbar'><div class=date>Thursday, 9 May 2024</div></div>"
            })
    void todaysDateInTheMastheadIsNotTheArticles(String masthead) {
        String body = masthead + "<main>" + HEADLINE + "<p>Herald<br>3 May 2024, 08:15</p>" + STORY + "</main>";

        assertThat(published("", body)).isEqualTo("2024-05-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>Posted 3 May 2024 08:15</li><li>Updated 4 May 2024 09:30</li></ul>",
                "<p class=meta>Posted 3 May 2024 08:15, updated 4 May 2024 09:30</p>"
            })
    void theChangeIsReadFromTheWordsShown(String line) {
        assertThat(facts(URL, "", HEADLINE + line + STORY)
                        .value(Field.DATE_MODIFIED)
                        .map(Time::instant))
                .contains(Instant.parse("2024-05-04T09:30:00Z"));
    }

    @Test
    void anEmbeddedPostsDateIsNotTheArticles() {
        String body = HEADLINE + "<blockquote>The dam is open. <a href=/p>9 May 2024</a></blockquote>" + STORY
                + "<p>Filed 3 May 2024</p>";

        assertThat(published("", body)).isEqualTo("2024-05-03");
    }

    @Test
    void aScriptMayPrintTheDate() {
        String body = HEADLINE + "<td><script>showDate(\"2024/05/03 08:15:09\")</script></td>" + STORY;

        assertThat(published("", body)).isEqualTo("2024-05-03");
    }

    @Test
    void aShownDayThatNoZoneExplainsLeavesTheTimeAlone() {
        String head = "<meta property=article:published_time content='2024-05-04T12:30:00+00:00'>";
        String body = HEADLINE + "<p class=date>May 3, 2024</p>" + STORY;

        assertThat(published(head, body)).isEqualTo("2024-05-04");
    }

    @ParameterizedTest
    @CsvSource({
        "https://herald.eg/dam, 2024-05-03T23:30:00Z, 2024-05-04, 2024-05-03T23:30:00Z",
        "https://herald.eg/dam, 2024-05-03T23:30:00, 2024-05-03, 2024-05-03T20:30:00Z",
        "https://herald.example/dam, 2024-05-03T23:30:00, 2024-05-03, 2024-05-03T23:30:00Z",
        "https://herald.cn/dam, 2024-05-03 08:00:00, 2024-05-03, 2024-05-03T00:00:00Z"
    })
    void aNationalDomainTellsTheZone(String url, String text, LocalDate day, Instant instant) {
        String head = "<meta property=article:published_time content='" + text + "'>";

        Time time =
                facts(url, head, HEADLINE + STORY).value(Field.DATE_PUBLISHED).orElseThrow();

        assertThat(time.localDate()).isEqualTo(day);
        assertThat(time.instant()).isEqualTo(instant);
    }

    @Test
    void theDayThatAnEditorChoseIsBelievedBeforeTheDayOfUtcShown() {
        String head = "<meta property=article:published_time content='2024-05-03T21:00:00.000Z'>";
        String body = HEADLINE + "<p class=date>3/5/2024</p>" + STORY;

        assertThat(day(facts("https://herald.eg/dam", head, body))).isEqualTo("2024-05-04");
    }

    @ParameterizedTest
    @CsvSource({
        "/2024/05/03/dam, 2024-05-03",
        "/2024/5/3/dam, 2024-05-03",
        "/news-20240503.html, 2024-05-03",
        "/meldungen/29-10-2021, 2021-10-29"
    })
    void theAddressDatesAPageThatShowsNoDate(String path, LocalDate day) {
        assertThat(facts("https://herald.example" + path, "", HEADLINE + STORY)
                        .value(Field.DATE_PUBLISHED)
                        .map(Time::localDate))
                .contains(day);
    }

    @Test
    void aDateBesideAWordOfPublicationIsFoundWhereverItStands() {
        String body = HEADLINE + STORY
                + "<div><div><div><ul class=related><li>9 May 2023</li></ul></div></div></div><table><tr><td>发表于 2005-9-15 11:46:00</td></tr></table>";

        assertThat(published("", "<html lang=zh>" + body)).isEqualTo("2005-09-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 May 2024 – ", "May 3, 2024 -- ", "3. Mai 2024 — "})
    void aLeadMayBeginWithTheDate(String begin) {
        String body = HEADLINE + "<p>" + begin
                + "The new dam in the north opened on Friday after ten years of work. ".repeat(4) + "</p>";

        assertThat(published("", body)).isEqualTo("2024-05-03");
    }

    @Test
    void lastModifiedIsTheLastResortAndOnlyWhereItIsOlderThanTheFetch() {
        Instant fetched = Instant.parse("2024-05-09T00:00:00Z");

        assertThat(ofHeader("Fri, 03 May 2024 08:15:00 GMT", fetched)).isEqualTo("2024-05-03");
        assertThat(ofHeader("Wed, 08 May 2024 23:59:00 GMT", fetched)).isEmpty();
    }

    private static String ofHeader(String lastModified, Instant fetched) {
        byte[] body = (HEADLINE + STORY).getBytes(StandardCharsets.UTF_8);
        Page page = Page.of(new WebPage(body, URL, List.of(new Header("Last-Modified", lastModified)), fetched, null));
        return day(FactsReader.read(page, new StoryReader().read(page)));
    }

    private static String published(String head, String body) {
        return day(facts(URL, head, body));
    }

    private static String day(Facts facts) {
        return facts.value(Field.DATE_PUBLISHED)
                .map(time -> time.localDate().toString())
                .orElse("");
    }

    private static Facts facts(String url, String head, String body) {
        String html = "<html lang=en><head><title>Dam opens after ten years</title>" + head + "</head><body>" + body;
        Page page = Page.of(WebPage.of(html.getBytes(StandardCharsets.UTF_8), url));
        return FactsReader.read(page, new StoryReader().read(page));
    }
}
