package org.khabar.extract.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The labels by which pages name their character set. Browsers take many labels for a superset ({@code iso-8859-1} for
 * windows-1252): those stand here, by the Encoding Standard. All other labels mean what Java says.
 *
 * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">names and labels</a>
 */
final class CharsetLabels {
    /** Java's name, then the labels that browsers take for it and Java does not. */
    private static final String[][] TABLE = {
        {"UTF-8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8", "utf8", "utf-8"},
        {"UTF-16LE", "utf-16", "unicode", "ucs-2", "iso-10646-ucs-2", "csunicode", "unicodefeff"},
        {"UTF-16BE", "unicodefffe"},
        {"windows-1250", "x-cp1250"},
        {"windows-1251", "x-cp1251"},
        {
            "windows-1252", "ansi_x3.4-1968", "ascii", "cp819", "csisolatin1", "ibm819", "iso-8859-1", "iso-ir-100",
            "iso8859-1", "iso88591", "iso_8859-1", "iso_8859-1:1987", "l1", "latin1", "us-ascii", "x-cp1252"
        },
        {"windows-1253", "x-cp1253"},
        {
            "windows-1254",
            "csisolatin5",
            "iso-8859-9",
            "iso-ir-148",
            "iso8859-9",
            "iso88599",
            "iso_8859-9",
            "iso_8859-9:1989",
            "l5",
            "latin5",
            "x-cp1254"
        },
        {"windows-1255", "x-cp1255"},
        {"windows-1256", "x-cp1256", "windows1256"},
        {"windows-1257", "x-cp1257"},
        {"windows-1258", "x-cp1258"},
        {"x-windows-874", "windows-874", "dos-874", "iso-8859-11", "iso8859-11", "iso885911", "tis-620", "tis620"},
        {"ISO-8859-6", "asmo-708", "csiso88596e", "csiso88596i", "iso-8859-6-e", "iso-8859-6-i"},
        {"ISO-8859-8", "csiso88598e", "csiso88598i", "iso-8859-8-e", "iso-8859-8-i", "logical", "visual"},
        {"x-MacRoman", "macintosh", "mac", "csmacintosh"},
        {"x-MacUkraine", "x-mac-cyrillic", "x-mac-ukrainian"},
        {"KOI8-R", "koi", "koi8"},
        {"KOI8-U", "koi8-ru"},
        {
            "GB18030",
            "gbk",
            "gb2312",
            "gb_2312",
            "gb_2312-80",
            "chinese",
            "csgb2312",
            "csiso58gb231280",
            "iso-ir-58",
            "x-gbk"
        },
        {"Big5-HKSCS", "big5", "big-5", "cn-big5", "csbig5", "x-x-big5"},
        {"EUC-JP", "x-euc-jp"},
        {"windows-31j", "shift_jis", "shift-jis", "sjis", "x-sjis", "ms932", "ms_kanji", "csshiftjis"},
        {
            "x-windows-949",
            "euc-kr",
            "cseuckr",
            "csksc56011987",
            "iso-ir-149",
            "korean",
            "ks_c_5601-1987",
            "ks_c_5601-1989",
            "ksc5601",
            "ksc_5601"
        },
    };

    private static final Map<String, Charset> BY_LABEL = byLabel();

    private CharsetLabels() {}

    /** Returns the character set of a label; empty for a label that means none. */
    static Optional<Charset> find(String label) {
        String key = label.strip().toLowerCase(Locale.ROOT);
        Charset known = BY_LABEL.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        // Java knows EBCDIC and UTF-7-like sets too, in which no page can declare itself.
        boolean web = key.startsWith("iso")
                || key.startsWith("windows")
                || key.startsWith("utf")
                || key.startsWith("cp")
                || key.startsWith("koi8")
                || key.startsWith("gb")
                || key.startsWith("euc")
                || key.startsWith("ibm866")
                || key.startsWith("big5")
                || key.startsWith("latin");
        try {
            return web && key.length() < 40 ? Optional.of(Charset.forName(key)) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Returns the character set for what the detector calls a set: browsers' superset, where logical and visual order are one. */
    static Optional<Charset> findDetected(String name) {
        return find(name.startsWith("ISO-8859-8") ? "windows-1255" : name);
    }

    /** Returns the character set of a label inside the bytes, where UTF-16 can only be a mistake for UTF-8. */
    static Optional<Charset> findInBytes(String label) {
        return find(label).map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
    }

    private static Map<String, Charset> byLabel() {
        Map<String, Charset> byLabel = new HashMap<>();
        for (String[] row : TABLE) {
            Charset charset = Charset.forName(row[0]);
            for (int i = 1; i < row.length; i++) {
                byLabel.put(row[i], charset);
            }
        }
        return byLabel;
    }
}
