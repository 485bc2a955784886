package org.khabar.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.Field.Author;
import org.khabar.extract.Field.AuthorKind;
import org.khabar.extract.WebPage;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.StoryReader;

class FactsReaderTest {
    private static final String JSON_LD = """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Dam opens after ten years",
            "author":[{"@type":"Person","name":"Mona Adel","url":"/people/mona"},{"@type":"Organization","name":"Herald"}],
            "datePublished":"2024-05-03T08:15:00+03:00","publisher":{"name":"Herald"},"isAccessibleForFree":"False"}</script>""";

    @Test
    void theHeadlineIsWhatTheReaderSeesWithoutTheSitesName() {
        Facts facts = read("<title>Dam opens after ten years | Herald</title>", "<h1>Dam opens after ten years</h1>");

        assertThat(facts.value(Field.HEADLINE)).contains("Dam opens after ten years");
    }

    @Test
    void theSitesNameIsTakenFromATitleThatStandsAlone() {
        Facts facts = read(
                "<title>Dam opens after ten years - Herald</title><meta property=og:site_name content=Herald>", "");

        assertThat(facts.value(Field.HEADLINE)).contains("Dam opens after ten years");
    }

    @Test
    void jsonLdTellsAuthorsDateAndAccess() {
        Facts facts = read(JSON_LD, "<h1>Dam opens after ten years</h1>");

        assertThat(facts.value(Field.AUTHOR).orElseThrow())
                .extracting(Author::name, Author::url, Author::kind)
                .containsExactly(
                        tuple("Mona Adel", "https://herald.example/people/mona", AuthorKind.PERSON),
                        tuple("Herald", null, AuthorKind.ORGANIZATION));
        assertThat(facts.value(Field.DATE_PUBLISHED).orElseThrow().instant()).hasToString("2024-05-03T05:15:00Z");
        assertThat(facts.value(Field.IS_ACCESSIBLE_FOR_FREE)).contains(false);
        assertThat(facts.find(Field.AUTHOR).orElseThrow().evidence().origin()).isEqualTo(Origin.JSON_LD);
    }

    @ParameterizedTest
    @CsvSource({
        "By Mona Adel, Mona Adel",
        "Von Jörg Krämer, Jörg Krämer",
        "كتبت: منى عادل, منى عادل",
        "记者 王小明, 王小明",
        "김민수 기자, 김민수"
    })
    void aVisibleBylineNamesTheAuthor(String line, String name) {
        Facts facts = read(
                "<title>Dam opens after ten years</title>", "<h1>Dam opens after ten years</h1><p>" + line + "</p>");

        assertThat(facts.value(Field.AUTHOR).orElse(List.of()))
                .extracting(Author::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "رئيس التحرير: أحمد سالم",
        "By Reuters",
        "By Staff Reporter",
        "كتب: وكالات",
        "Admin",
        "https://www.facebook.com/herald",
        "@herald"
    })
    void whoIsNoAuthorIsNotNamed(String line) {
        Facts facts = read(
                "<title>Dam opens after ten years</title><meta name=author content='" + line + "'>",
                "<h1>Dam opens after ten years</h1><p>" + line + "</p>");

        assertThat(facts.value(Field.AUTHOR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"(Reuters), Reuters", "رويترز, Reuters", "فرانس برس, AFP", "سبوتنيك, Sputnik", "新华社, Xinhua"})
    void anAgencyIsCreditedAndIsNoAuthor(String credit, String agency) {
        Facts facts = read(
                "<title>Dam opens after ten years</title><meta name=author content='" + credit + "'>",
                "<h1>Dam opens after ten years</h1>");

        assertThat(facts.value(Field.SOURCE_ORGANIZATION)).contains(List.of(agency));
        assertThat(facts.value(Field.AUTHOR)).isEmpty();
    }

    @Test
    void aHeadlineInThePlaceOfTheSitesNameStaysAHeadline() {
        String title = "Dam opens after ten years and a day of waiting";

        Facts facts = read(
                "<title>" + title + "</title><meta name=application-name content='" + title + "'>",
                "<h1>" + title + "</h1>");

        assertThat(facts.value(Field.HEADLINE)).contains(title);
    }

    @Test
    void theLosingCandidatesAreKept() {
        Page page = page(
                "<title>Dam opens after ten years | Herald</title>" + JSON_LD, "<h1>Dam opens after ten years</h1>");

        List<Candidate> headlines = FactsReader.candidates(page, new StoryReader().read(page)).stream()
                .filter(candidate -> candidate.field().equals(Field.HEADLINE))
                .toList();

        assertThat(headlines).hasSizeGreaterThan(2);
    }

    @Test
    void theNoticeOfACopyrightYearIsNoDate() {
        Facts facts = read(
                "<title>Dam opens after ten years</title>", "<h1>Dam opens after ten years</h1><p>© 2024 Herald</p>");

        assertThat(facts.value(Field.DATE_PUBLISHED)).isEmpty();
    }

    @Property(tries = 200)
    void nothingIsThrownOnAnyBytes(@ForAll byte[] bytes) {
        Page page = Page.of(WebPage.of(bytes, "https://herald.example/2024/a"));

        assertThatCode(() -> FactsReader.candidates(page, new StoryReader().read(page)))
                .doesNotThrowAnyException();
    }

    private static Facts read(String head, String body) {
        Page page = page(head, body);
        return FactsReader.read(page, new StoryReader().read(page));
    }

    private static Page page(String head, String body) {
        String html =
                "<html><head><meta charset=utf-8>" + head + "</head><body><main>" + body + "</main></body></html>";
        return Page.of(WebPage.of(html.getBytes(StandardCharsets.UTF_8), "https://herald.example/news/dam"));
    }
}
