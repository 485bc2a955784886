package org.khabar.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedStateTest {
    private static final String HEADLINE = "The lighthouse keeper takes a holiday";
    private static final String FIRST =
            "After thirty-one years on the rock the keeper of the light goes on his first holiday.";
    private static final String SECOND =
            "He will spend it on another rock, with a smaller light, where his brother is the keeper.";
    private static final String TITLE = "\"headline\":\"" + HEADLINE + "\",";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    <script type="application/json">%s</script>
                    <script>window.__INITIAL_STATE__ = %s;</script>
                    <script>var a = {};window.Shop=window.Shop||{};Shop.content=%s;Shop.zone="x";</script>
                    <script type="module">self.state.push([0,%s]);</script>""")
    void jsonIsFoundWhereverFrameworksPutIt(String script) {
        String state = "{\"article\":{" + TITLE + "\"body\":\"<p>" + FIRST + "</p><p>" + SECOND + "</p>\"}}";

        assertThat(paragraphs(script.formatted(state))).containsExactly(FIRST, SECOND);
    }

    @Test
    void stateInAStringIsReadAsWell() {
        String state = "{\"article\":{" + TITLE + "\"body\":\"<p>" + FIRST + "</p><p>" + SECOND + "</p>\"}}";

        assertThat(paragraphs("<script>window.__APOLLO_STATE__ = JSON.parse(\"" + state.replace("\"", "\\\"")
                        + "\")</script>"))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void theStreamOfServerComponentsIsPutTogether() {
        String row = "5:{\"story\":{" + TITLE + "\"html\":\"<p>" + FIRST + "</p><p>" + SECOND + "</p>\"}}\n";
        int middle = row.length() / 2;
        String stream = push(row.substring(0, middle)) + push(row.substring(middle));

        assertThat(paragraphs(stream)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    "paragraphs":["%1$s","%2$s"]
                    "content_elements":[{"type":"text","content":"%1$s"},{"type":"image","caption":"The keeper in his boat at the pier"},{"type":"text","content":"%2$s"}]
                    "body":{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"%1$s"}]},{"type":"paragraph","content":[{"type":"text","text":"%2$s"}]}]}
                    "blocks":[{"_type":"block","style":"normal","children":[{"_type":"span","text":"%1$s"}]},{"_type":"block","style":"normal","children":[{"_type":"span","text":"%2$s"}]}]
                    "body":"%1$s\\n%2$s\"""")
    void aBodyIsKnownByItsShape(String body) {
        String state = "{" + TITLE + body.formatted(FIRST, SECOND) + "}";

        assertThat(paragraphs("<script type=\"application/json\">" + state + "</script>"))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void headingsAndQuotesKeepTheirKind() {
        String state = "{" + TITLE
                + "\"content_elements\":[{\"type\":\"text\",\"content\":\"" + FIRST + "\"},"
                + "{\"type\":\"header\",\"level\":3,\"content\":\"The brother\"},"
                + "{\"type\":\"quote\",\"content\":\"" + SECOND + "\"}]}";

        Element article = article("<script type=\"application/json\">" + state + "</script>")
                .orElseThrow();

        assertThat(article.children()).extracting(Element::normalName).containsExactly("p", "h3", "blockquote");
    }

    @Test
    void theTextBesideTheHeadlineWinsOverALongerOneBesideAnother() {
        String other = "{\"headline\":\"Ten recipes with seaweed\",\"body\":\"<p>" + SECOND.repeat(4) + "</p>\"}";
        String state = "{\"more\":" + other + ",\"main\":{" + TITLE + "\"body\":\"<p>" + FIRST + SECOND + "</p>\"}}";

        assertThat(paragraphs("<script type=\"application/json\">" + state + "</script>"))
                .containsExactly(FIRST + SECOND);
    }

    @Test
    void theTextOfAnotherArticleInsideIsNotThePages() {
        String other = "{\"headline\":\"Ten recipes with seaweed\",\"body\":\"<p>" + SECOND.repeat(9) + "</p>\"}";
        String state = "{" + TITLE + "\"tagged\":[" + other + "]}";

        assertThat(article("<script type=\"application/json\">" + state + "</script>"))
                .isEmpty();
    }

    @Test
    void aTemplateMayHoldTheArticle() {
        String body = "<p>" + FIRST.repeat(5) + "</p><p>" + SECOND.repeat(5) + "</p>";

        assertThat(paragraphs("<div itemprop=articleBody><script type='text/template'>" + body + "</script></div>"))
                .containsExactly(FIRST.repeat(5), SECOND.repeat(5));
    }

    @Test
    void codeAndLegalTextAreNoArticle() {
        String state = "{\"css\":{\"text\":\"" + ".a{color:red}".repeat(80) + "\"},\"privacy\":{\"text\":\""
                + FIRST.repeat(9) + "\"}}";

        assertThat(article("<script type=\"application/json\">" + state + "</script>"))
                .isEmpty();
    }

    private static List<String> paragraphs(String html) {
        return article(html).orElseThrow().getElementsByTag("p").eachText();
    }

    private static Optional<Element> article(String html) {
        return EmbeddedState.article(Jsoup.parse(html), HEADLINE::equals, true);
    }

    private static String push(String piece) {
        String quoted = piece.replace("\"", "\\\"").replace("\n", "\\n");
        return "<script>self.__next_f.push([1,\"" + quoted.strip() + "\"])</script>";
    }
}
