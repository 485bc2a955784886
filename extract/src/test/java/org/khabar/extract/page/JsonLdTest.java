package org.khabar.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {
    private static final String HERE = "https://www.herald.example/a/1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'NewsArticle','headline':'Dam opens'}",
                "{\"@type\":\"NewsArticle\",\"headline\":\"Dam opens\",}",
                "// <![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Dam opens\"}\n// ]]>",
                "<!--\n{\"@type\":\"NewsArticle\",\"headline\":\"Dam opens\"}\n-->",
                "/* head */ {\"@type\":\"NewsArticle\", // type\n\"headline\":\"Dam opens\"};",
                "{\"@type\":\"NewsArticle\"\n\"headline\":\"Dam opens\"\n}",
                "{\"@type\":\"NewsArticle\",\"description\":\"raw\nfeed\tand tab\",\"headline\":\"Dam opens\"}",
                "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Dam opens&quot;}",
                "{\"@type\":\"NewsArticle\",\"headline\":\"Dam opens\",\"author\":{\"name\":\"Li",
                "{\"@type\":\"NewsArticle\",\"description\":\"he said \"no\" twice\",\"headline\":\"Dam opens\"}",
                "{\"@type\":\"WebSite\",\"name\":\"Herald\"}{\"@type\":\"NewsArticle\",\"headline\":\"Dam opens\"}"
            })
    void brokenJsonIsMended(String script) {
        JsonLd jsonLd = of(script);

        assertThat(jsonLd.article().orElseThrow().text("headline")).contains("Dam opens");
    }

    @Test
    void referencesInAGraphAreFollowed() {
        JsonLd jsonLd = of("""
                {"@context":"https://schema.org","@graph":[
                 {"@type":"NewsArticle","headline":"Dam opens","author":{"@id":"#li"}},
                 {"@type":"Person","@id":"#li","name":"Li Na"}]}""");

        assertThat(jsonLd.article().orElseThrow().texts("author")).containsExactly("Li Na");
    }

    @Test
    void ofSeveralArticlesTheOneOfThisPageIsTaken() {
        JsonLd jsonLd = of("""
                [{"@type":"NewsArticle","headline":"Another","url":"https://www.herald.example/a/2"},
                 {"@type":"NewsArticle","headline":"This","url":"http://herald.example/a/1/"}]""");

        assertThat(jsonLd.article().orElseThrow().text("headline")).contains("This");
    }

    @Test
    void textIsReadWhereTheTypeOfValueVaries() {
        LdNode article = of("""
                {"@type":["Article","NewsArticle"],"headline":{"@value":"Dam &amp; lake"},"author":["Ana",{"name":"Bo"}],"image":{"url":"a.jpg"}}""").article().orElseThrow();

        List<String> read = List.of(
                article.text("headline").orElse(""),
                String.join("+", article.texts("author")),
                article.text("image").orElse(""));

        assertThat(read).containsExactly("Dam & lake", "Ana+Bo", "a.jpg");
    }

    @Property(tries = 300)
    void nothingIsThrownAndTheNodesAreBounded(@ForAll String script) {
        JsonLd jsonLd = of("{\"@type\":\"Article\",\"headline\":" + script.replace("<", ""));

        assertThat(jsonLd.nodes()).hasSizeLessThanOrEqualTo(2_000);
    }

    @Test
    void deepNestingIsLeftOut() {
        JsonLd jsonLd = of("[".repeat(100_000) + "{\"@type\":\"Article\"}" + "]".repeat(100_000));

        assertThat(jsonLd.nodes()).isEmpty();
    }

    private static JsonLd of(String script) {
        return JsonLd.of(
                Inventory.of(
                        DocumentOrder.of(Jsoup.parse("<script type='application/ld+json'>" + script + "</script>"))),
                HERE);
    }
}
