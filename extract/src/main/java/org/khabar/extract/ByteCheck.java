package org.khabar.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Looks at the first bytes of a page for what can't be HTML. */
final class ByteCheck {
    /** Most bytes of a page; the fetcher cuts at the same size. */
    static final int MAX_BYTES = 8 << 20;

    /** First bytes of formats that are served as pages by mistake (WHATWG MIME Sniffing, and PDF, archives, fonts as file(1) knows them). */
    private static final List<Magic> MAGICS = List.of(
            new Magic("PDF", "%PDF-"),
            new Magic("PNG", "\u0089PNG"),
            new Magic("JPEG", "\u00ff\u00d8\u00ff"),
            new Magic("GIF", "GIF8"),
            new Magic("RIFF", "RIFF"),
            new Magic("ZIP", "PK\u0003\u0004"),
            new Magic("gzip", "\u001f\u008b"),
            new Magic("bzip2", "BZh"),
            new Magic("7z", "7z\u00bc\u00af"),
            new Magic("RAR", "Rar!"),
            new Magic("PostScript", "%!PS"),
            new Magic("RTF", "{\\rtf"),
            new Magic("MS Office", "\u00d0\u00cf\u0011\u00e0"),
            new Magic("MP3", "ID3"),
            new Magic("Ogg", "OggS"),
            new Magic("ELF", "\u007fELF"));

    private static final int LOOKED_AT = 4_096;
    /** Real pages hold a stray control character now and then; every eighth byte of what is packed is one. */
    private static final double MOST_BINARY = 0.05;
    /** In UTF-16 a zero stands beside every tag's bracket; in other bytes hardly ever. */
    private static final int TAGS_OF_UTF_16 = 4;

    private ByteCheck() {}

    /** Returns why the bytes can't be read as a page, where they can't. */
    static Optional<Unreadable> refuse(byte[] body) {
        if (isBlank(body)) {
            return Optional.of(new Unreadable(Unreadable.Reason.EMPTY, body.length + " bytes, all white space"));
        }
        if (body.length > MAX_BYTES) {
            return Optional.of(new Unreadable(Unreadable.Reason.TOO_LARGE, body.length + " bytes"));
        }
        return MAGICS.stream()
                .filter(magic -> magic.opens(body))
                .findFirst()
                .map(magic -> new Unreadable(Unreadable.Reason.NOT_HTML, "begins as " + magic.name()))
                .or(() -> binary(body));
    }

    private static Optional<Unreadable> binary(byte[] body) {
        int looked = Math.min(body.length, LOOKED_AT);
        int binary = 0;
        int utf16 = 0;
        for (int i = 0; i < looked; i++) {
            binary += isBinaryData(body[i]) ? 1 : 0;
            utf16 += body[i] == '<' && ((i > 0 && body[i - 1] == 0) || (i + 1 < looked && body[i + 1] == 0)) ? 1 : 0;
        }
        return binary <= MOST_BINARY * looked || utf16 >= TAGS_OF_UTF_16
                ? Optional.empty()
                : Optional.of(new Unreadable(
                        Unreadable.Reason.NOT_HTML, binary + " of its first " + looked + " bytes are in no text"));
    }

    /** A binary data byte of the WHATWG's MIME Sniffing standard. */
    private static boolean isBinaryData(byte b) {
        return b >= 0 && (b <= 0x08 || b == 0x0b || (b >= 0x0e && b <= 0x1a) || (b >= 0x1c && b <= 0x1f));
    }

    private static boolean isBlank(byte[] body) {
        for (byte b : body) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    private record Magic(String name, String prefix) {
        boolean opens(byte[] body) {
            byte[] bytes = prefix.getBytes(StandardCharsets.ISO_8859_1);
            return body.length >= bytes.length && Arrays.equals(bytes, 0, bytes.length, body, 0, bytes.length);
        }
    }
}
