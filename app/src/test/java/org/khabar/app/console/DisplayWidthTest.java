package org.khabar.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.khabar.app.logging.OneLine;

class DisplayWidthTest {
    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertThat(DisplayWidth.of("abc")).isEqualTo(3);
        assertThat(DisplayWidth.of("联合国")).isEqualTo(6);
        assertThat(DisplayWidth.of("خَبَر")).isEqualTo(3);
    }

    @Test
    void aCutTextFillsItsColumnsAtMostAndEndsInAnEllipsis() {
        assertThat(DisplayWidth.cut("联合国新闻", 6)).isEqualTo("联合…");
        assertThat(DisplayWidth.cut("abc", 3)).isEqualTo("abc");
    }

    @Test
    @DisplayName("Fault 59: text of a page can neither end a line nor colour the screen, and is not looked up")
    void textOfAPageCanNeitherEndALineNorColourTheScreen() {
        assertThat(OneLine.of("a\r\nb\u001b[31mc\u202ed\u2068e")).isEqualTo("a  b?[31mc?d?e");
        assertThat(OneLine.of("${jndi:ldap://127.0.0.1/a}\ud800")).isEqualTo("${jndi:ldap://127.0.0.1/a}?");
    }
}
