package org.khabar.app.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.app.jsonld.TestArticles;

class ArticleCsvTest {
    @ParameterizedTest
    @DisplayName("Fault 60: in CSV a text that would be a formula begins with an apostrophe")
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "=HYPERLINK(\"http://evil.example\",\"x\")"
            })
    void aTextThatWouldBeAFormulaBeginsWithAnApostrophe(String text) {
        String cell = ArticleCsv.cell(text);

        assertThat(cell).matches("(?s)\"?'.*");
        assertThat(cell.replace("\"\"", "\"")).contains("'" + text);
    }

    @Test
    void aTextOfAnyOtherKindStaysAsItIs() {
        assertThat(ArticleCsv.cell("a-b = c")).isEqualTo("a-b = c");
        assertThat(ArticleCsv.cell("")).isEmpty();
        assertThat(ArticleCsv.cell("قال، إن")).isEqualTo("قال، إن");
    }

    @Test
    void commasQuotesAndLineBreaksAreQuoted() {
        assertThat(ArticleCsv.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(ArticleCsv.cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
        assertThat(ArticleCsv.cell("a\nb")).isEqualTo("\"a\nb\"");
    }

    @Test
    void aRowHasACellForEachColumn() {
        String row = ArticleCsv.row(TestArticles.arabic()
                .setHeadline("=cmd|' /C calc'!A0")
                .setKeywords(List.of("قمح", "خبز"))
                .setArticleBody("نص")
                .build());

        assertThat(row.split(",", -1)).hasSameSizeAs(ArticleCsv.header().split(",", -1));
        assertThat(row).contains(",'=cmd|' /C calc'!A0,").contains("قمح; خبز").endsWith("نص\r\n");
    }
}
