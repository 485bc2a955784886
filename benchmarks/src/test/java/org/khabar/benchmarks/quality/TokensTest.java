package org.khabar.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void ideographsAreTokensOfTheirOwn() {
        assertThat(Tokens.of("2020年，NBA 歷史")).containsExactly("2020", "年", "NBA", "歷", "史");
    }

    @Test
    void vowelSignsAndTatweelAreDropped() {
        assertThat(Tokens.of("مُحَمَّد كتـــب")).containsExactly("محمد", "كتب");
    }

    @Test
    void combiningMarksStayInTheWord() {
        assertThat(Tokens.of("हिन्दी में")).containsExactly("हिन्दी", "में");
    }
}
