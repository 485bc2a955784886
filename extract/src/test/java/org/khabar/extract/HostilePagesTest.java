package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePagesTest {
    private static final Duration BOUND = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<a href=x>", "<blockquote>", "<table><tr><td>", "<ul><li>", "<p>"})
    void deepNestingIsReadWithoutRecursion(String tag) {
        String page = "<title>t</title>" + tag.repeat(200_000) + "text";

        PageReading reading = Assertions.assertTimeoutPreemptively(BOUND, () -> read(page));

        assertThat(reading).isNotNull();
    }

    @Test
    void aHugeAttributeAndManyAttributesAreRead() {
        String page = "<div class='" + "x ".repeat(2_000_000) + "'><p " + "a".repeat(100_000) + " title='y'>text</p>";

        PageReading reading = Assertions.assertTimeoutPreemptively(BOUND, () -> read(page));

        assertThat(reading).isInstanceOf(NotAnArticle.class);
    }

    @Test
    void aWallOfLinksIsNoArticle() {
        String page = "<a href='/story'>A headline of another story</a> ".repeat(50_000);

        PageReading reading = Assertions.assertTimeoutPreemptively(BOUND, () -> read(page));

        assertThat(reading).isInstanceOf(NotAnArticle.class);
    }

    @Test
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
        return new PageReader().read(WebPage.of(page.getBytes(StandardCharsets.UTF_8), "https://news.example/"));
    }
}
