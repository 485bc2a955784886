package org.khabar.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.Field.Image;
import org.khabar.extract.WebPage;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.StoryReader;

class HeadersAndCreditsTest {
    private static final String TEXT =
            "<p>The dam was opened on Friday after ten years of work by two thousand people.</p>";

    @Test
    void theLinkHeaderTellsTheCanonicalUrlWhereThePageDoesNot() {
        Facts facts = read(
                TEXT,
                new WebPage.Header("Link", "</a.css>; rel=preload, <https://herald.example/dam>; rel=\"canonical\""));

        assertThat(facts.value(Field.CANONICAL_URL)).contains("https://herald.example/dam");
        assertThat(facts.find(Field.CANONICAL_URL).orElseThrow().evidence().origin())
                .isEqualTo(Origin.HTTP);
    }

    @Test
    void aHeaderMayReserveTextAndDataMining() {
        Facts facts =
                read(TEXT, new WebPage.Header("tdm-reservation", "1"), new WebPage.Header("X-Robots-Tag", "noai"));

        assertThat(facts.value(Field.RIGHTS).orElseThrow().tdmReservation()).isTrue();
        assertThat(facts.value(Field.RIGHTS).orElseThrow().robots()).containsExactly("noai");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "noarchive, max-snippet: 20, noai | noarchive;noai",
                "gptbot: noindex, noimageai | gptbot: noindex;gptbot: noimageai",
                "unavailable_after: 25 Jun 2026 15:00:00 PST, nosnippet | nosnippet"
            })
    void aDirectiveToOneRobotKeepsItsName(String header, String directives) {
        Facts facts = read(TEXT, new WebPage.Header("X-Robots-Tag", header));

        assertThat(facts.value(Field.RIGHTS).orElseThrow().robots()).containsExactly(directives.split(";"));
    }

    @Test
    void anArticleWithALockedPartIsNotFree() {
        Facts facts = read("""
                <script type="application/ld+json">{"@type":"NewsArticle","hasPart":{"@type":"WebPageElement",
                "isAccessibleForFree":false,"cssSelector":".paid"}}</script>""" + TEXT);

        assertThat(facts.value(Field.IS_ACCESSIBLE_FOR_FREE)).contains(false);
    }

    @ParameterizedTest
    @CsvSource({
        "The dam at noon. Photo: Jane Doe, The dam at noon., Jane Doe",
        "Das Becken ist neu. Foto: Muster, Das Becken ist neu., Muster",
        "السد ظهر الجمعة (تصوير: منى عادل), السد ظهر الجمعة, منى عادل"
    })
    void theCreditAtTheEndOfACaptionIsToldApart(String line, String caption, String credit) {
        Facts facts = read("<article><h1>Dam opens</h1>" + TEXT + TEXT + "<figure><img src=/dam.jpg><figcaption>" + line
                + "</figcaption></figure>" + TEXT + "</article>");

        assertThat(facts.value(Field.IMAGE).orElseThrow())
                .containsExactly(new Image("https://herald.example/dam.jpg", caption, credit, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "القاهرة - أ ش أ: افتتح الوزير السد, القاهرة, MENA",
        "الرياض - واس: افتتح أمين المنطقة مكتبة, الرياض, SPA"
    })
    void aPlaceBeforeAnAgencyIsTheDateline(String lead, String place, String agency) {
        Facts facts = read(
                "<article><p>" + lead
                        + " مساء أمس في الحي القديم من المدينة بعد عشر سنوات من العمل.</p><p>وقال مسؤول إن المشروع كلف مليون دينار وإن العمل تم في موعده.</p></article>");

        assertThat(facts.value(Field.DATELINE)).contains(place);
        assertThat(facts.value(Field.SOURCE_ORGANIZATION)).contains(List.of(agency));
    }

    private static Facts read(String body, WebPage.Header... headers) {
        byte[] html = ("<html><head><title>Dam opens</title></head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
        Page page = Page.of(new WebPage(html, "https://herald.example/2024/a", List.of(headers), null, null));
        return FactsReader.read(page, new StoryReader().read(page));
    }
}
