package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.extract.section.Section;
import org.khabar.extract.section.SectionReader;
import org.khabar.extract.section.SectionReading;

class HostilePagesTest {
    private static final Duration BOUND = Duration.ofSeconds(10);

    @ParameterizedTest
    @DisplayName("Fault 53: 200,000 nested elements are read without recursion")
    @ValueSource(strings = {"<div>", "<b>", "<a href=x>", "<blockquote>", "<table><tr><td>", "<ul><li>", "<p>"})
    void deepNestingIsReadWithoutRecursion(String tag) {
        String page = "<title>t</title>" + tag.repeat(200_000) + "text";

        PageReading reading = Assertions.assertTimeoutPreemptively(BOUND, () -> read(page));

        assertThat(reading).isNotNull();
    }

    @Test
    @DisplayName("Fault 55: an attribute of 5 MB and 100,000 attributes are read")
    void aHugeAttributeAndManyAttributesAreRead() {
        String page = "<div class='" + "x ".repeat(2_500_000) + "'><p " + "a".repeat(100_000) + " title='y'>text</p>";

        PageReading reading = Assertions.assertTimeoutPreemptively(BOUND, () -> read(page));

        assertThat(reading).isInstanceOf(NotAnArticle.class);
    }

    @Test
    void bytesThatAreNoTextAreNoPage() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);

        PageReading reading = new PageReader().read(WebPage.of(noise, "https://news.example/a"));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Unreadable.class, page -> assertThat(page.reason()).isEqualTo(Unreadable.Reason.NOT_HTML));
    }

    @Test
    void aPageInUtf16IsText() {
        byte[] page = "<html><body><p>نشرت الصحيفة الخبر في صفحتها الأولى</p><p>وقال</p></body></html>"
                .getBytes(StandardCharsets.UTF_16LE);

        assertThat(new PageReader().read(WebPage.of(page, "https://news.example/a")))
                .isNotInstanceOf(Unreadable.class);
    }

    @Test
    @DisplayName("Fault 57: 200,000 links are no article")
    void aWallOfLinksIsNoArticle() {
        String page = "<a href='/s'>Another headline</a> ".repeat(200_000);

        PageReading reading = Assertions.assertTimeoutPreemptively(BOUND, () -> read(page));

        assertThat(reading).isInstanceOf(NotAnArticle.class);
    }

    @Test
    @DisplayName("Fault 57: of the 200,000 links of a section page a bounded number is followed")
    void ofAWallOfLinksABoundedNumberIsFollowed() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body>");
        for (int i = 0; i < 200_000; i++) {
            page.append("<h2><a href='/politics/council-agrees-on-bridge-")
                    .append(i)
                    .append("'>A bridge is agreed on</a></h2>");
        }

        SectionReading section =
                Assertions.assertTimeoutPreemptively(BOUND, () -> SectionReader.read(page(page.toString())));

        assertThat(section).isInstanceOfSatisfying(Section.class, found -> {
            assertThat(found.articles()).hasSizeBetween(100, 10_000);
            assertThat(found.dropped()).isGreaterThan(100_000);
        });
    }

    @ParameterizedTest
    @DisplayName("Fault 54: formatting elements that are never closed are read in bounded time")
    @ValueSource(strings = {"<b>", "<i><b>", "<font color=red>", "<a href=x><b>", "<b></p>"})
    void unclosedFormattingIsRead(String opening) {
        String page = "<title>t</title>" + ("<p>" + opening + "x").repeat(5_000);

        assertThat(Assertions.assertTimeoutPreemptively(BOUND, () -> read(page)))
                .isNotNull();
    }

    @ParameterizedTest
    @DisplayName("Fault 56: text that makes patterns explode is read in bounded time")
    @ValueSource(
            strings = {"a", "1", " ", "- ", "(a", "By A ", "1/1/", "12:", "@a.", "\u0627 ", "http://a", "2026-01-01T"})
    void textThatMakesPatternsExplodeIsRead(String piece) {
        String run = piece.repeat(20_000 / piece.length());
        String page = "<title>" + run + "!</title><meta name=author content='" + run + "!'><h1>" + run + "!</h1><time>"
                + run + "!</time><p class=byline>" + run + "!</p><p>" + run + "!</p>";

        assertThat(Assertions.assertTimeoutPreemptively(BOUND, () -> read(page)))
                .isNotNull();
    }

    @Test
    @DisplayName("Fault 58: no script and no handler of a page is in a field of its article")
    void scriptsAreInNoField() {
        String paragraph = "<p onclick='canary()'>The council agreed on a new bridge over the river on Monday, after"
                + " a debate of nine hours in which every member spoke<script>canary()</script><img src=x onerror='canary()'>.</p>";
        String page = "<!DOCTYPE html><html><head><title>Council agrees on a bridge</title>"
                + "<script>canary()</script></head><body><article><h1>Council agrees on a bridge<script>canary()</script></h1>"
                + "<a href='javascript:canary()'>Read on</a><iframe srcdoc='<script>canary()</script>'></iframe>"
                + "<svg onload='canary()'></svg>" + paragraph
                + paragraph.replace("Monday", "Tuesday").replace("nine", "ten")
                + paragraph.replace("Monday", "Friday").replace("river", "lake") + "</article></body></html>";

        PageReading reading = new PageReader()
                .read(WebPage.of(
                        page.getBytes(StandardCharsets.UTF_8), "https://news.example/2026/03/01/council-bridge"));

        assertThat(reading).isInstanceOf(Story.class);
        assertThat(reading.toString())
                .contains("agreed on a new bridge", "Council agrees on a bridge")
                .doesNotContain("canary");
    }

    @Test
    @DisplayName("Fault 61: a PDF served as HTML is no article")
    void aPdfIsNotHtml() {
        PageReading reading = read("%PDF-1.7 and so on");

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Unreadable.class, page -> assertThat(page.reason()).isEqualTo(Unreadable.Reason.NOT_HTML));
    }

    @Test
    void whiteSpaceIsEmpty() {
        PageReading reading = read(" \r\n\t ");

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Unreadable.class, page -> assertThat(page.reason()).isEqualTo(Unreadable.Reason.EMPTY));
    }

    @Test
    @DisplayName("Fault 62: an error page with status 200 is no article")
    void aSoftErrorIsNoArticle() {
        PageReading reading = read(
                "<title>404 - Page not found</title><h1>Page not found</h1>"
                        + "<p>The page you asked for may have moved, or it may never have been here. Please use the search.</p>");

        assertThat(reading)
                .isInstanceOfSatisfying(
                        NotAnArticle.class,
                        page -> assertThat(page.reason()).isEqualTo(NotAnArticle.Reason.SOFT_ERROR));
    }

    @Property(tries = 300)
    void noBytesThrow(@ForAll @Size(max = 400) byte[] body) {
        assertThatCode(() -> new PageReader().read(WebPage.of(body, "file:///page")))
                .doesNotThrowAnyException();
    }

    private static PageReading read(String page) {
        return new PageReader().read(page(page));
    }

    private static WebPage page(String page) {
        return WebPage.of(page.getBytes(StandardCharsets.UTF_8), "https://news.example/");
    }
}
