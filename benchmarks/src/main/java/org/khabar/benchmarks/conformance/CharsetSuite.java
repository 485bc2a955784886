package org.khabar.benchmarks.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.text.HtmlCharset;

/** Character sets: which one the bytes of a page or a feed are in, by the labels' equivalence of the Encoding Standard. */
final class CharsetSuite implements Suite {
    /** Sets of which the first is decoded as the second by every browser; the second can stand for it. */
    private static final List<List<String>> EQUAL = List.of(
            List.of("us-ascii", "windows-1252"),
            List.of("iso-8859-1", "windows-1252"),
            List.of("shift_jis", "windows-31j"),
            List.of("big5", "big5-hkscs"),
            List.of("tis-620", "x-windows-874"),
            List.of("windows-874", "x-windows-874"),
            List.of("x-iso-8859-11", "x-windows-874"),
            List.of("gb2312", "gb18030"),
            List.of("euc-kr", "x-windows-949"));

    @Override
    public String name() {
        return "charset";
    }

    @Override
    public Verdict judge(JsonNode row, InputFiles files) {
        String group = row.path("origin").asText();
        String file = row.path("file").asText();
        if (row.path("scripted").asBoolean() || row.path("sniff_by_content").asBoolean() || file.endsWith(".gz")) {
            return new Verdict.LeftOut(group);
        }
        HtmlCharset.Decoded decoded = HtmlCharset.decode(files.read(file), contentType(row));
        if (row.hasNonNull("must_contain")) {
            String text = row.path("must_contain").asText();
            return Verdict.compare(group, text, decoded.text().contains(text) ? text : decoded.charset());
        }
        String expected = row.path("expected").asText(row.path("encoding_note").asText());
        return Verdict.compare(
                group, standard(expected), standard(decoded.charset().name()));
    }

    private static @Nullable String contentType(JsonNode row) {
        if (row.hasNonNull("http_charset")) {
            return "text/html; charset=" + row.path("http_charset").asText();
        }
        return row.path("headers").path("Content-type").asText(null);
    }

    private static String standard(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        for (List<String> pair : EQUAL) {
            if (pair.getFirst().equals(key)) {
                return pair.getLast();
            }
        }
        return Charset.isSupported(key) ? Charset.forName(key).name().toLowerCase(Locale.ROOT) : key;
    }
}
