package org.khabar.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.khabar.extract.text.HtmlCharset.Decoded;
import org.khabar.extract.text.HtmlCharset.Source;

class HtmlCharsetTest {
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final String ARABIC =
            "<p>قال وزير الخارجية إن الاجتماع سيعقد يوم الخميس في العاصمة بحضور ممثلين عن الدول العربية والأمم المتحدة،"
                    + " وأضاف أن جدول الأعمال يشمل الأوضاع الإنسانية.</p>";

    @Test
    void declaredArabicCodePageIsDecoded() {
        byte[] body = ("<meta charset=\"windows-1256\">" + ARABIC).getBytes(WINDOWS_1256);

        Decoded decoded = HtmlCharset.decode(body, "text/html");

        assertThat(decoded.text()).endsWith(ARABIC);
        assertThat(decoded.source()).isEqualTo(Source.DECLARED_INSIDE);
    }

    @Test
    void utf8DeclaredOverArabicCodePageIsNotBelieved() {
        byte[] body = ("<meta charset=utf-8>" + ARABIC).getBytes(WINDOWS_1256);

        Decoded decoded = HtmlCharset.decode(body, null);

        assertThat(decoded.text()).endsWith(ARABIC);
        assertThat(decoded.source()).isEqualTo(Source.DETECTED);
    }

    @Test
    void latinDeclaredOverUtf8IsNotBelieved() {
        byte[] body = ("<meta charset=iso-8859-1>" + ARABIC).getBytes(StandardCharsets.UTF_8);

        Decoded decoded = HtmlCharset.decode(body, "text/html; charset=ISO-8859-1");

        assertThat(decoded.text()).endsWith(ARABIC);
    }

    @Test
    void undeclaredCodePageIsDetected() {
        Decoded decoded = HtmlCharset.decode(ARABIC.getBytes(WINDOWS_1256), null);

        assertThat(decoded.charset()).isEqualTo(WINDOWS_1256);
    }

    @Test
    void aFewBrokenBytesDoNotMakeUtf8AnotherSet() {
        byte[] body = ("<meta charset=utf-8>" + ARABIC).getBytes(StandardCharsets.UTF_8);
        body[body.length - 10] = (byte) 0xC3;

        Decoded decoded = HtmlCharset.decode(body, null);

        assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void byteOrderMarkBeatsHeaderAndIsNoText() {
        byte[] body = "\uFEFF<p>é".getBytes(StandardCharsets.UTF_16BE);

        Decoded decoded = HtmlCharset.decode(body, "text/html; charset=utf-8");

        assertThat(decoded.text()).isEqualTo("<p>é");
    }

    @Test
    void headerBeatsMeta() {
        byte[] body = "<meta charset=koi8-r><p>Привет".getBytes(Charset.forName("windows-1251"));

        Decoded decoded = HtmlCharset.decode(body, "text/html; charset=cp1251");

        assertThat(decoded.text()).endsWith("Привет");
        assertThat(decoded.source()).isEqualTo(Source.HTTP);
    }

    @Test
    void metaInACommentDeclaresNothing() {
        byte[] body =
                "<!-- <meta charset=koi8-r> --><meta http-equiv=Content-Type content='text/html; charset=gb2312'>中国"
                        .getBytes(Charset.forName("GB18030"));

        Decoded decoded = HtmlCharset.decode(body, null);

        assertThat(decoded.text()).endsWith("中国");
    }

    @Property(tries = 300)
    void anyBytesAreDecoded(@ForAll @Size(max = 300) byte[] body, @ForAll String contentType) {
        assertThat(HtmlCharset.decode(body, contentType).text().length()).isLessThanOrEqualTo(body.length);
    }
}
