package org.khabar.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextHygieneTest {
    @Test
    void whiteSpaceIsOneSpace() {
        assertThat(TextHygiene.line("\n a \u00A0\t b\u3000")).isEqualTo("a b");
    }

    @Test
    @DisplayName("Fault 60: controls and direction marks are taken out of a title, a formula stays the text it is")
    void controlsAndDirectionMarksAreRemoved() {
        assertThat(TextHygiene.line("\u202Bعا\u00ADجل\u202C\u0007\uFEFF\u200F")).isEqualTo("عاجل");
        assertThat(TextHygiene.line("=HYPERLINK(\"x\")\u202E")).isEqualTo("=HYPERLINK(\"x\")");
    }

    @Test
    void joinersOfPersianAndLettersOfArabicAreKept() {
        assertThat(TextHygiene.line("می\u200Cخواهم إلى مــدرسةٍ")).isEqualTo("می\u200Cخواهم إلى مــدرسةٍ");
    }

    @Test
    void lettersAreComposed() {
        assertThat(TextHygiene.line("e\u0301")).isEqualTo("é");
    }

    @Test
    void wordsAreCountedInEveryScript() {
        assertThat(WordCount.of("It's 12 o’clock")).isEqualTo(3);
        assertThat(WordCount.of("قال الرئيسُ إنّه باقٍ")).isEqualTo(4);
        assertThat(WordCount.of("中国外交部发言人")).isBetween(3, 6);
    }
}
