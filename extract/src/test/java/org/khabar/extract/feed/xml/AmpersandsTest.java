package org.khabar.extract.feed.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmpersandsTest {
    @ParameterizedTest
    @CsvSource({
        "a & b, a &amp; b",
        "a=1&copy=2&b=3;, a=1&amp;copy=2&amp;b=3;",
        "&amp;&lt;&#38;&#x26;, &amp;&lt;&#38;&#x26;",
        "&, &amp;",
        "&&amp;&, &amp;&amp;&amp;",
        "<![CDATA[a & b]]> & c, <![CDATA[a & b]]> &amp; c",
        "a & <![CDATA[b & c]]>, a &amp; <![CDATA[b & c]]>",
        "<![CDATA[a]]>&<![CDATA[&]]>&, <![CDATA[a]]>&amp;<![CDATA[&]]>&amp;",
        "<![CDATA[never & closed &, <![CDATA[never & closed &",
    })
    void whatBeginsNoEscapeIsEscapedOutsideOfCdata(String xml, String mended) {
        assertThat(Ampersands.mended(xml)).isEqualTo(mended);
    }

    @Test
    void textWithoutAnyIsLeftAlone() {
        String xml = "<rss><![CDATA[a]]></rss>";

        assertThat(Ampersands.mended(xml)).isSameAs(xml);
    }
}
