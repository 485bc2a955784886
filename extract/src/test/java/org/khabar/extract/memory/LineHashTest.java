package org.khabar.extract.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineHashTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Last updated at 17:09 GMT | Last updated at 9:30 GMT
            Readers: 12               | readers: 1,204
            عدد القراء: ١٢٠٤           | عدد القراء: 7
            شارك الخبر  على            | شارك الخبر على:
            阅读（1024）              | 阅读（7）
            """)
    void countersTimesCaseAndPunctuationMakeNoDifference(String one, String other) {
        assertThat(LineHash.of(one)).isEqualTo(LineHash.of(other)).isNotEqualTo(LineHash.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            صوت الضفة   | صوت الضفه
            कि          | की
            More sport  | More sports
            Room 12     | Room
            𠮷野家の話  | 𠮟野家の話
            """)
    void otherLettersAreAnotherLine(String one, String other) {
        assertThat(LineHash.of(one)).isNotEqualTo(LineHash.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "___", "* * *", "12:30", "١٢", "a"})
    void aLineWithoutTwoLettersIsNotCompared(String line) {
        assertThat(LineHash.of(line)).isEqualTo(LineHash.NONE);
    }
}
