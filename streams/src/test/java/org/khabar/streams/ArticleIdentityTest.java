package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.event.RawPage;
import org.khabar.extract.Evidence;
import org.khabar.extract.Fact;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;

class ArticleIdentityTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            a page of the same site counts,         https://nahar.example/n/101,           https://nahar.example/n/101
            tracking parameters do not,             https://nahar.example/n/101?utm_source=x, https://nahar.example/n/101
            the home page does not,                 https://nahar.example/,            https://nahar.example/news/101
            a section above the page does not,      https://nahar.example/news,            https://nahar.example/news/101
            a story above the page does,            https://nahar.example/news/2026-05-04-lake-rises/, https://nahar.example/news/2026-05-04-lake-rises/
            another site does not,                  https://agency.example/wire/7,         https://nahar.example/news/101
            what is no URL does not,                javascript:void(0),                    https://nahar.example/news/101
            """)
    void theDeclaredCanonicalUrlCountsIfItNamesAPageOfTheSite(String rule, String declared, String expected) {
        RawPage page = SitePages.story("عنوان", "نص", SitePages.NOON);
        Facts facts = Facts.builder()
                .put(Field.CANONICAL_URL, new Fact<>(declared, new Evidence(Evidence.Origin.META, "canonical", 1)))
                .build();

        ArticleIdentity identity = ArticleIdentity.of(page, facts);

        assertThat(identity.canonicalUrl()).as(rule).isEqualTo(expected);
        assertThat(identity.articleId()).hasSize(32);
    }
}
