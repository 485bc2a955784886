package org.khabar.extract.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindLineTest {
    @ParameterizedTest
    @CsvSource({
        "CALL, Add to cart",
        "CALL, Buy now and save",
        "CALL, Learn more »",
        "CALL, أضف إلى السلة",
        "POST, #12",
        "POST, Joined: 12 May 2011",
        "POST, Replies (14)",
        "POST, اقتباس",
        "PRICE, € 12.50",
        "PRICE, 120 جنيه",
        "PRICE, '1 299,00 zł'",
        "OTHER, Learn more about the quay",
        "OTHER, Replying to questions of the council",
        "OTHER, The quay costs more than planned",
        "OTHER, #quay",
    })
    void aShortLineTellsWhatKindOfPageItStandsOn(KindLine kind, String line) {
        assertThat(KindLine.of(line)).isEqualTo(kind);
    }
}
