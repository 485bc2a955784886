package org.khabar.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetUriTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            https://a.example/خبر/1,             https://a.example/%D8%AE%D8%A8%D8%B1/1
            https://خبر.example/,                https://%D8%AE%D8%A8%D8%B1.example/
            https://a.example/a b|c?q=[1]&r={x}, https://a.example/a%20b%7Cc?q=%5B1%5D&r=%7Bx%7D
            https://a.example/100%/50%zz,        https://a.example/100%25/50%25zz
            https://a.example/1#b#c,             https://a.example/1#b%23c
            https://a.example/😀,                https://a.example/%F0%9F%98%80
            """)
    void whatMayNotStandInAUriIsEncoded(String url, String uri) {
        assertThat(TargetUri.of(url)).isEqualTo(uri);
        assertThat(URI.create(uri)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/%D8%AE?q=a+b&r=(c)#d",
                "http://[2001:db8::1]:8080/x",
                "file:///pages/6.html",
                "https://user@a.example:8443/~x/!$&'()*+,;=:@"
            })
    void aUriStaysAsItIs(String uri) {
        assertThat(TargetUri.of(uri)).isEqualTo(uri);
    }
}
