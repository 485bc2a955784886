package org.khabar.extract.section;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.extract.WebPage;

class SectionReaderTest {
    private static final String URL = "https://www.example.org/politics";
    private static final String HEADLINE = "Council agrees on a new bridge over the river";

    private static SectionReading read(String body) {
        return SectionReader.read(WebPage.of(("<!DOCTYPE html><html><body>" + body).getBytes(UTF_8), URL));
    }

    private static Section section(String body) {
        SectionReading reading = read(body);
        assertThat(reading).isInstanceOf(Section.class);
        return (Section) reading;
    }

    private static List<String> articles(String body) {
        return section(body).articles().stream().map(SectionLink::url).toList();
    }

    private static String link(String href, String text) {
        return "<div><a href='" + href + "'>" + text + "</a></div>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/2026/03/01/bridge/",
                "/politics/council-agrees-on-a-new-bridge",
                "/politics/bridge-4711001",
                "/politics/c0z9ddx8m2po",
                "/politics/article_4711001.html",
                "/%D8%A7%D9%84%D9%85%D8%AC%D9%84%D8%B3-%D9%8A%D8%AA%D9%81%D9%82-%D8%B9%D9%84%D9%89-%D8%AC%D8%B3%D8%B1",
                "/news.php?id=48110"
            })
    void aLinkOfTheShapeOfAnArticleWithAHeadlineIsOne(String href) {
        assertThat(articles(link(href, HEADLINE))).containsExactly("https://www.example.org" + href);
    }

    @Test
    void headlinesWithoutSpacesCountByTheirWords() {
        assertThat(articles(link("/politics/4711001", "市议会同意在河上修建一座新桥梁"))).hasSize(1);
    }

    @Test
    void arabicHeadlinesCount() {
        assertThat(articles(link("/politics/4711001", "المجلس يتفق على بناء جسر جديد فوق النهر")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/politics",
                "/politics#top",
                "/sport",
                "/tag/new-bridge-over-the-river",
                "/author/a-b-c-d",
                "/about-us",
                "/login?next=/politics/bridge-4711001",
                "/report-4711001.pdf",
                "mailto:desk@example.org",
                "javascript:void(0)",
                "https://other.example/2026/03/01/bridge/",
                "https://user@www.example.org/2026/03/01/bridge-4711001"
            })
    void whatLeadsElsewhereIsNone(String href) {
        String body = link(href, "Politics") + link("/2026/03/01/bridge/", HEADLINE);

        assertThat(articles(body)).containsExactly("https://www.example.org/2026/03/01/bridge/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nav", "footer", "div class='main-menu'", "div role='navigation'", "ul id='breadcrumb'"})
    void linksInFurnitureAreNone(String element) {
        String body = "<" + element + ">" + link("/politics/a-guide-to-our-rules", "All of our rules explained here")
                + "</" + element.substring(0, (element + " ").indexOf(' ')) + ">"
                + link("/2026/03/01/bridge/", HEADLINE);

        assertThat(articles(body)).containsExactly("https://www.example.org/2026/03/01/bridge/");
    }

    @Test
    void aLinkIsJudgedByTheBestOfItsPlaces() {
        String body = link("/politics/bridge-4711001", "<img src='a.jpg' alt='A bridge'>") + "<h2>"
                + link("/politics/bridge-4711001?utm_source=home", HEADLINE) + "</h2>";

        assertThat(section(body).articles())
                .containsExactly(new SectionLink("https://www.example.org/politics/bridge-4711001", HEADLINE));
    }

    @Test
    void linksKeepThePagesOrder() {
        assertThat(articles(link("/2026/03/01/b", HEADLINE) + link("/2026/03/01/a", HEADLINE)))
                .containsExactly("https://www.example.org/2026/03/01/b", "https://www.example.org/2026/03/01/a");
    }

    @Test
    void anUnclearLinkIsBelievedInTheCompanyOfItsPattern() {
        String unclear = link("/politics/a-new-bridge-over-it", "New bridge");
        String company = link("/politics/the-mayor-is-in-town", HEADLINE)
                + link("/politics/the-budget-is-not-enough", HEADLINE)
                + link("/politics/no-vote-in-this-week", HEADLINE);

        assertThat(articles("<main>" + unclear.replace("New bridge", "The new bridge") + company + "</main>"))
                .hasSize(4);
        assertThat(section("<main>" + unclear.replace("New bridge", "The new bridge"))
                        .unsure())
                .hasSize(1);
    }

    @Test
    void theBaseOfThePageCounts() {
        assertThat(articles("<base href='https://www.example.org/2026/03/'>" + link("01/bridge", HEADLINE)))
                .containsExactly("https://www.example.org/2026/03/01/bridge");
    }

    @Test
    void aPageWithoutLinksIsNoSection() {
        assertThat(read("<script src='app.js'></script>")).isEqualTo(new NotASection(NotASection.Reason.NO_LINKS));
    }

    @Test
    void anImageIsNoSection() {
        assertThat(SectionReader.read(WebPage.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}, URL)))
                .isEqualTo(new NotASection(NotASection.Reason.NOT_HTML));
    }

    @Test
    void noBytesAreNoSection() {
        assertThat(SectionReader.read(WebPage.of(new byte[0], URL)))
                .isEqualTo(new NotASection(NotASection.Reason.EMPTY));
    }

    @Property(tries = 200)
    void nothingIsThrownOnAnyBytes(@ForAll byte[] body, @ForAll String href) {
        assertThat(SectionReader.read(WebPage.of(body, URL))).isNotNull();
        assertThat(read(link(href.replace("'", ""), HEADLINE))).isNotNull();
    }
}
