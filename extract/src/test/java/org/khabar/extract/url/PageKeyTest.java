package org.khabar.extract.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/news/101",
                "http://example.org/news/101",
                "https://www.example.org/news/101/",
                "https://m.example.org/news/101?utm_source=x",
                "https://amp.example.org/news/101",
                "https://mobile.example.org/news/101",
                "https://example.org/news/101/amp",
                "https://example.org/news/101/amp/",
                "https://example.org/amp/news/101",
                "https://example.org/news/101?amp=1",
                "https://example.org/news/101?outputType=amp",
                "https://example.org/news/101?m=1"
            })
    void theWaysToAskForOnePageShareAKey(String url) {
        assertThat(key(url)).isEqualTo("example.org/news/101");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/news.aspx?id=7&amp=1, example.org/news.aspx?id=7",
        "https://example.org/news/101.amp.html, example.org/news/101.html",
        "https://www.m.example.org/a, example.org/a"
    })
    void theRestOfThePathAndTheQueryStays(String url, String key) {
        assertThat(key(url)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "https://ar.example.org/a, ar.example.org/a",
        "https://m.org/a, m.org/a",
        "https://example.org:8443/a, example.org:8443/a",
        "https://example.org/amp, example.org/amp",
        "https://example.org/ampere/1, example.org/ampere/1",
        "https://example.org/?id=7, example.org/?id=7",
        "https://example.org/a?m=12, example.org/a?m=12"
    })
    void whatOnlyLooksLikeAVariantStays(String url, String key) {
        assertThat(key(url)).isEqualTo(key);
    }

    private static String key(String url) {
        return WebUrl.parse(url).orElseThrow().pageKey();
    }
}
