package org.khabar.app.demo.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void aValueIsEscapedUnlessThreeBracesAskForItAsItIs() {
        String page = new Template("{{a}} {{{a}}}").render(Map.of("a", "<b>&'\""));

        assertThat(page).isEqualTo("&lt;b&gt;&amp;&#39;&quot; <b>&'\"");
    }

    @Test
    void aSectionIsRepeatedAndSeesTheNamesAroundIt() {
        String page = new Template("{{#items}}{{site}}:{{name}};{{/items}}")
                .render(Map.of("site", "s", "items", List.of(Map.of("name", "1"), Map.of("name", "2"))));

        assertThat(page).isEqualTo("s:1;s:2;");
    }

    @Test
    void sectionsMayStandInSections() {
        String page = new Template(
                        "{{#blocks}}{{#quote}}<q>{{text}}</q>{{/quote}}{{#heading}}<h2>{{text}}</h2>{{/heading}}{{/blocks}}")
                .render(Map.of(
                        "blocks",
                        List.of(
                                Map.of("heading", List.of(Map.of("text", "a"))),
                                Map.of("quote", List.of(Map.of("text", "b"))))));

        assertThat(page).isEqualTo("<h2>a</h2><q>b</q>");
    }

    @Test
    void whatHasNoValueIsLeftOut() {
        assertThat(new Template("[{{a}}{{#b}}x{{/b}}]").render(Map.of())).isEqualTo("[]");
    }
}
