package org.khabar.app.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UrlLinesTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final String URL = "https://nahar.example/news/101";
    private static final UrlAnswer KNOWN = new UrlAnswer(
            URL,
            new UrlAnswer.InFrontier("HANDED_OVER", null, List.of("nahar"), NOON, NOON, NOON.plusSeconds(3600), 0),
            new UrlAnswer.Ended(
                    "UNCHANGED", "SAME_CONTENT", NOON, new UrlAnswer.RawPlace("khabar.pages", 3, 17, "ab".repeat(32))),
            new UrlAnswer.OfArticle("a1", 2, "r2", true, URL, "مكتبة جديدة"));

    @Test
    void aPersonIsToldOutcomeRawPageArticleAndTimes() {
        assertThat(UrlLines.of(KNOWN))
                .startsWith(URL, "  outcome   unchanged, SAME_CONTENT, 2026-05-04T12:00:00Z")
                .anyMatch(line -> line.contains("khabar.pages, partition 3, offset 17, sha256 abab"))
                .anyMatch(line -> line.contains("a1, revision 2, stands"))
                .anyMatch(line -> line.contains("2026-05-04T12:00:00Z by nahar"))
                .endsWith("  next      asked for at 2026-05-04T13:00:00Z");
    }

    @Test
    void whatIsNotKnownIsSaidToBeSo() {
        UrlAnswer answer = new UrlAnswer(URL, null, null, null);

        assertThat(answer.tellsAnything()).isFalse();
        assertThat(UrlLines.of(answer)).hasSize(2).last().asString().contains("nothing is known");
    }

    @Test
    void controlCharactersOfAPageStayOutOfTheTerminal() {
        UrlAnswer answer = new UrlAnswer(
                URL, null, null, new UrlAnswer.OfArticle("a1", 1, "r1", true, URL, "red \u001b[31m\nalert"));

        assertThat(UrlLines.of(answer)).noneMatch(line -> line.contains("\u001b") || line.contains("\n"));
    }

    @Test
    void theJsonOfAnAnswerReadsAsTheAnswer() throws JsonProcessingException {
        assertThat(UrlJson.read(UrlJson.of(KNOWN))).isEqualTo(KNOWN);
    }
}
