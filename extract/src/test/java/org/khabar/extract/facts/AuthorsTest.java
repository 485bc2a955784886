package org.khabar.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.Field.Author;
import org.khabar.extract.Field.AuthorKind;
import org.khabar.extract.WebPage;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.StoryReader;

class AuthorsTest {
    private static final String SITE =
            "<title>Dam opens after ten years</title><meta property=og:site_name content=Herald>";
    private static final String HEADING = "<h1>Dam opens after ten years</h1>";

    @Test
    void aPersonWhoIsShownIsBetterThanTheSiteThatIsDeclared() {
        Facts facts = read(
                ld("{\"@type\":\"Organization\",\"name\":\"Herald\"}"), "<p>By <a href=/author/jane>Jane Doe</a></p>");

        assertThat(authors(facts)).extracting(Author::name).containsExactly("Jane Doe");
    }

    @Test
    void theSiteThatIsDeclaredIsAnOrganisationWhereNobodyElseIsNamed() {
        Facts facts = read(ld("{\"@type\":\"Organization\",\"name\":\"Herald\"}"), "");

        assertThat(authors(facts))
                .extracting(Author::name, Author::kind)
                .containsExactly(tuple("Herald", AuthorKind.ORGANIZATION));
    }

    @Test
    void theStorysLastLineMayBeItsWritersName() {
        String story = "<p>The dam was opened on Friday after ten years of work by two thousand people.</p>"
                + "<p>The ministry said that the water would reach the fields of the delta in the spring.</p>"
                + "<p>Farmers have waited for it since the drought, and some have already sown their rice.</p><p>Jane Doe</p>";

        assertThat(authors(read("", "<article>" + story + "</article>")))
                .extracting(Author::name)
                .containsExactly("Jane Doe");
    }

    @Test
    void anAgencyThatIsDeclaredIsCreditedAndIsNoAuthor() {
        Facts facts = read(ld("{\"@type\":\"Organization\",\"name\":\"Reuters\"}"), "");

        assertThat(authors(facts)).isEmpty();
        assertThat(facts.value(Field.SOURCE_ORGANIZATION)).contains(List.of("Reuters"));
    }

    @Test
    void aTagThatTheBylineConfirmsIsBetterThanTheOwnersName() {
        Facts facts = read(
                "<meta name=author content='Grand Holdings'><meta property=article:author content='Jane Doe'>",
                "<div class=byline><span>By</span><a href=/author/jane>Jane Doe</a><span>Staff Writer</span></div>");

        assertThat(authors(facts)).extracting(Author::name).containsExactly("Jane Doe");
    }

    @Test
    void aBoxIsReadUpToTheFirstPieceThatIsNoName() {
        Facts facts = read(
                "",
                "<div class=author><b>Jane Doe</b> and <b>John Smith</b><i>Science Editors</i><u>Green Valley</u></div>");

        assertThat(authors(facts)).extracting(Author::name).containsExactly("Jane Doe", "John Smith");
    }

    @Test
    void authorsOfTeasersAreNotThoseOfThePage() {
        Facts facts = read(
                "",
                "<div itemscope><span itemprop=author>Jane Doe</span></div><div itemscope><span itemprop=author>Tom Other</span></div>");

        assertThat(authors(facts)).extracting(Author::name).containsExactly("Jane Doe");
    }

    @Test
    void aBlogsSingleNameBesideADateIsTheAuthor() {
        Facts facts = read("", "<p>Geschrieben von Cooper am 25.08.2015</p>");

        assertThat(authors(facts)).extracting(Author::name).containsExactly("Cooper");
    }

    private static String ld(String author) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Dam opens after ten years\",\"author\":"
                + author + ",\"publisher\":{\"name\":\"Herald\"}}</script>";
    }

    private static List<Author> authors(Facts facts) {
        return facts.value(Field.AUTHOR).orElse(List.of());
    }

    private static Facts read(String head, String body) {
        String html = "<html><head>" + SITE + head + "</head><body>" + HEADING + body
                + "<p>The dam was opened on Friday.</p></body></html>";
        Page page = Page.of(WebPage.of(html.getBytes(StandardCharsets.UTF_8), "https://herald.example/2024/a"));
        return FactsReader.read(page, new StoryReader().read(page));
    }
}
