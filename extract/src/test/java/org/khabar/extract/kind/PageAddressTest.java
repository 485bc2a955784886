package org.khabar.extract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.extract.Evidence;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.WebPage;
import org.khabar.extract.page.Page;

class PageAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://post.example",
                "https://post.example/",
                "https://post.example/index.html",
                "https://post.example/ar",
                "https://post.example/?utm_source=feed"
            })
    void theRootOfASiteOrOfItsLanguageIsTheFrontPage(String url) {
        assertThat(address(url).isRoot()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://post.example/?p=3289", "https://post.example/sport", "file:///archive/0001.html"})
    void aNumberedPageASectionAndAFileAreNot(String url) {
        assertThat(address(url).isRoot()).isFalse();
    }

    @Test
    void aDateAloneIsAnArchiveAndOnlyBeforeANameAStory() {
        assertThat(address("https://post.example/2026/03/12/the-quay").hasDate())
                .isTrue();
        assertThat(address("https://post.example/2026/03/12/").hasDate()).isFalse();
    }

    @Test
    void aNameOfOneOrTwoWordsIsASectionsAndMoreWordsAreAHeadline() {
        assertThat(address("https://post.example/world-politics/").endsInName()).isTrue();
        assertThat(address("https://post.example/the-quay-will-be-rebuilt").endsInName())
                .isFalse();
        assertThat(address("https://post.example/the-quay-will-be-rebuilt").endsInSlug())
                .isTrue();
        assertThat(address("https://post.example/news/814203").endsInName()).isFalse();
    }

    @Test
    void partsInOtherScriptsAreDecoded() {
        assertThat(address("https://sahifa.example/%D9%82%D8%B3%D9%85/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9")
                        .hasPart(Set.of("قسم")))
                .isTrue();
    }

    @Test
    void aBrokenEscapeIsLeftAsItIs() {
        assertThat(address("https://post.example/100%-news/x").known()).isTrue();
    }

    @Test
    void aPageFromAnArchiveIsAtItsCanonicalAddress() {
        Facts facts = Facts.builder()
                .put(
                        Field.CANONICAL_URL,
                        new Fact<>("https://forum.post.example/t/12", new Evidence(Origin.META, "canonical", 0.9)))
                .build();

        PageAddress address = PageAddress.of(page("file:///archive/0001.html"), facts);

        assertThat(address.hasLabel(Set.of("forum"))).isTrue();
    }

    private static PageAddress address(String url) {
        return PageAddress.of(page(url), Facts.none());
    }

    private static Page page(String url) {
        return Page.of(WebPage.of("<title>x</title>".getBytes(StandardCharsets.UTF_8), url));
    }
}
