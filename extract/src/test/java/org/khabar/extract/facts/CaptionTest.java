package org.khabar.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The crane at dusk                          | The crane at dusk                 |
            The crane at dusk. Photo: Anna Weber       | The crane at dusk.                | Anna Weber
            O forno em 1932 (Foto: Rui Prado)          | O forno em 1932                   | Rui Prado
            جرافات تفتح الطريق (تصوير: محمد الزعبي)     | جرافات تفتح الطريق                | محمد الزعبي
            המגדלור בשקיעה (צילום: דן אלמוג)           | המגדלור בשקיעה                    | דן אלמוג
            Foto: Anna Weber                           |                                   | Anna Weber
            Das letzte Bild: ein Rätsel                | Das letzte Bild: ein Rätsel       |
            The photo was taken by a neighbour.        | The photo was taken by a neighbour. |
            """)
    void aCaptionIsPartedFromItsCredit(String line, String text, String credit) {
        assertThat(Caption.of(line)).isEqualTo(new Caption(text, credit));
    }
}
