package org.khabar.extract.text;

/** Tells whether bytes are UTF-8 (RFC 3629) without decoding them. */
final class Utf8 {
    /** The smallest code point that may be written in one, two, three or four bytes. */
    private static final int[] LEAST = {0, 0x80, 0x800, 0x10000};

    private Utf8() {}

    static boolean isValid(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int more = following(bytes[i]);
            if (more == 0 || i + more >= bytes.length || !isCharacter(bytes, i, more)) {
                return false;
            }
            i += more + 1;
        }
        return true;
    }

    /** Returns how many bytes follow a first one; 0 for a byte that can't be first. */
    private static int following(byte first) {
        int lead = first & 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    }

    private static boolean isCharacter(byte[] bytes, int at, int more) {
        int code = bytes[at] & (0x3F >> more);
        for (int i = at + 1; i <= at + more; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
            code = code << 6 | (bytes[i] & 0x3F);
        }
        return code >= LEAST[more] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    }
}
