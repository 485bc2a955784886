package org.khabar.extract.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUrlTest {
    @ParameterizedTest
    @CsvSource({
        "' HTTP://News.Example.ORG:80 ', http://news.example.org/",
        "https:\\\\example.org\\a\\b, https://example.org/a/b",
        "https:example.org, https://example.org/",
        "https://example.org/a/./b/%2e%2E/c/.., https://example.org/a/",
        "https://example.org/خبر?س=1#ق, https://example.org/%D8%AE%D8%A8%D8%B1?%D8%B3=1#%D9%82",
        "https://موقع.example/, https://xn--4gbrim.example/",
        "https://faß.example/, https://xn--fa-hia.example/",
        "https://example.org:8443/, https://example.org:8443/",
        "https://example.org:/, https://example.org/",
        "http://0x7f.1/, http://127.0.0.1/",
        "http://2130706433/, http://127.0.0.1/",
        "http://017700000001./, http://127.0.0.1/",
        "http://[0:0::1]/, http://[::1]/",
        "http://[::ffff:127.0.0.1]/, http://[::ffff:7f00:1]/",
        "https://example.org/it's?it's, https://example.org/it's?it%27s"
    })
    void isReadAsBrowsersReadIt(String text, String expected) {
        assertThat(WebUrl.parse(text)).map(WebUrl::toString).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/path",
                "ftp://example.org/",
                "javascript:alert(1)",
                "http://",
                "http://exa mple.org/",
                "http://example.org:99999/",
                "http://example.org:8a/",
                "http://256.1.1.1/",
                "http://1.2.3.4.5/",
                "http://[1::2::3]/",
                "http://[::1/",
                "http://a<b/",
                "http://%zz/"
            })
    void whatIsNoWebUrlIsRefused(String text) {
        assertThat(WebUrl.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "b, https://example.org/news/b",
        "../b?x=1, https://example.org/b?x=1",
        "/b, https://example.org/b",
        "//cdn.example.net/b, https://cdn.example.net/b",
        "?page=2, https://example.org/news/a?page=2",
        "#top, https://example.org/news/a?q#top",
        "'', https://example.org/news/a?q",
        "http://example.com, http://example.com/",
        "https:b, https://example.org/news/b"
    })
    void aReferenceIsResolved(String reference, String expected) {
        WebUrl page = WebUrl.parse("https://example.org/news/a?q#f").orElseThrow();

        assertThat(page.resolve(reference)).map(WebUrl::toString).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@example.org", "javascript:void(0)", "tel:1", "http://"})
    void aReferenceElsewhereIsRefused(String reference) {
        WebUrl page = WebUrl.parse("https://example.org/").orElseThrow();

        assertThat(page.resolve(reference)).isEmpty();
    }

    @Test
    void whatIsTooLongIsRefused() {
        String path = "a".repeat(WebUrl.MAX_LENGTH);

        assertThat(WebUrl.parse("https://example.org/" + path)).isEmpty();
        assertThat(WebUrl.parse("https://example.org/").flatMap(page -> page.resolve("خ".repeat(20_000))))
                .isEmpty();
    }

    @Test
    void partsAreTold() {
        WebUrl url = WebUrl.parse("https://Example.org/a?b=1#c").orElseThrow();

        assertThat(url.scheme()).isEqualTo("https");
        assertThat(url.host()).isEqualTo("example.org");
        assertThat(url.port()).isEqualTo(443);
        assertThat(url.path()).isEqualTo("/a");
        assertThat(url.query()).isEqualTo("b=1");
        assertThat(url.pathAndQuery()).isEqualTo("/a?b=1");
        assertThat(url.origin()).isEqualTo("https://example.org:443");
        assertThat(url.hasCredentials()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://user@example.org/", "https://user:secret@example.org/", "https://:p@example.org/"})
    void credentialsAreSeen(String text) {
        WebUrl url = WebUrl.parse(text).orElseThrow();

        assertThat(url.hasCredentials()).isTrue();
        assertThat(url.canonical()).hasToString("https://example.org/");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?utm_source=x&id=7&UTM_Medium=y#top, https://example.org/a?id=7",
        "https://example.org/a?fbclid=x, https://example.org/a",
        "https://example.org/a?, https://example.org/a",
        "https://example.org/a?b=2&&a=1&b=1, https://example.org/a?a=1&b=2&b=1",
        "https://example.org./a//b, https://example.org/a/b",
        "https://example.org/%7eme/%d8%ae%41%2f, https://example.org/~me/%D8%AEA%2F",
        "https://example.org/100%, https://example.org/100%25",
        "https://example.org/a;jsessionid=1A2B?x=1, https://example.org/a?x=1",
        "https://example.org/a?PHPSESSID=9682993c8daa&x=1, https://example.org/a?x=1",
        "https://example.org/a?sid=9682993c8daa2c5497996114facdc805, https://example.org/a",
        "https://example.org/a?sid=12, https://example.org/a?sid=12",
        "https://example.org/(S(4hqa0555fwsecu455xqckv45))/a.aspx, https://example.org/a.aspx"
    })
    void theCanonicalFormKeepsWhatTellsPagesApart(String text, String expected) {
        WebUrl canonical = WebUrl.parse(text).orElseThrow().canonical();

        assertThat(canonical).hasToString(expected);
    }

    @Property(tries = 2000)
    void neverThrowsAndIsStable(@ForAll("urls") String text, @ForAll("urls") String reference) {
        Optional<WebUrl> url = WebUrl.parse(text).flatMap(page -> page.resolve(reference));

        assertThat(url.map(WebUrl::toString).flatMap(WebUrl::parse)).isEqualTo(url);
        assertThat(url.map(WebUrl::canonical).map(WebUrl::canonical)).isEqualTo(url.map(WebUrl::canonical));
        assertThat(url.map(WebUrl::canonical).map(WebUrl::toString).flatMap(WebUrl::parse))
                .isEqualTo(url.map(WebUrl::canonical));
    }

    @Property(tries = 500)
    void neverThrowsOnAnyText(@ForAll String text) {
        assertThat(WebUrl.parse("http://" + text).map(WebUrl::canonical).map(WebUrl::canonical))
                .isEqualTo(WebUrl.parse("http://" + text).map(WebUrl::canonical));
    }

    @Provide
    Arbitrary<String> urls() {
        Arbitrary<String> pieces = Arbitraries.of(
                "http",
                "https",
                ":",
                "/",
                "//",
                "\\",
                "?",
                "#",
                "@",
                "%",
                "%2e",
                "%41",
                "%zz",
                ".",
                "..",
                ";",
                "&",
                "=",
                "jsessionid=",
                "utm_a=1",
                "a",
                "B",
                "خ",
                "\uD800",
                "[",
                "::1",
                "]",
                "0x7f",
                "1",
                "256",
                " ",
                "\t",
                "xn--",
                "-");
        Arbitrary<String> rest = pieces.list().ofMaxSize(12).map(list -> String.join("", list));
        return Arbitraries.of("http://h", "https://example.org/", "http://", "")
                .flatMap(start -> rest.map(end -> start + end));
    }
}
