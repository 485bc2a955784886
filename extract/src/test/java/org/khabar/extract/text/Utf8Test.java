package org.khabar.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void textOfEveryLengthOfCharacterIsValid() {
        assertThat(Utf8.isValid("aéخ新𝒳".getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @Test
    void overlongFormsSurrogatesAndCutEndsAreNot() {
        assertThat(Utf8.isValid(new byte[] {(byte) 0xC0, (byte) 0x80})).isFalse();
        assertThat(Utf8.isValid(new byte[] {(byte) 0xE0, (byte) 0x80, (byte) 0x80}))
                .isFalse();
        assertThat(Utf8.isValid(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .isFalse();
        assertThat(Utf8.isValid(new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80}))
                .isFalse();
        assertThat(Utf8.isValid(new byte[] {'a', (byte) 0xD8})).isFalse();
    }

    @Property(tries = 500)
    void itIsWhatTheJdksDecoderTakes(@ForAll byte[] bytes, @ForAll String text) {
        assertThat(Utf8.isValid(bytes)).isEqualTo(decodes(bytes));
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.isValid(encoded)).isEqualTo(decodes(encoded));
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
