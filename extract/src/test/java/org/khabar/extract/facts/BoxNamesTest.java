package org.khabar.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | most-popular__list
            1 | site-footer wide
            1 | footer
            0 | footerless
            6 | story-byline-name
            2 | autor
            4 | entry-meta
            4 | pub-date
            0 | public
            0 | x
            """)
    void aWordInANameTellsWhatFactsTheBoxHolds(int says, String names) {
        Element box = new Element("div").attr("class", names);

        assertThat(BoxNames.of(box)).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource({"class", "id", "data-testid"})
    void eachNamingAttributeCounts(String attribute) {
        assertThat(BoxNames.of(new Element("div").attr(attribute, "datum"))).isEqualTo(BoxNames.DATE);
    }
}
