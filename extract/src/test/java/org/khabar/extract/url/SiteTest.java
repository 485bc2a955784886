package org.khabar.extract.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {
    @ParameterizedTest
    @CsvSource({
        "www.news.example.org, example.org",
        "news.example.co.uk, example.co.uk",
        "m.example.com.eg, example.com.eg",
        "one.blogspot.com, one.blogspot.com",
        "a.one.github.io, one.github.io",
        "github.io, github.io",
        "www.example.org., example.org",
        "-odd-.example.org, example.org",
        "a.xn--4gbrim.xn--wgbh1c, xn--4gbrim.xn--wgbh1c",
        "site.localhost, site.localhost",
        "localhost, localhost",
        "intranet, intranet",
        "127.0.0.1, 127.0.0.1",
        "[::1], [::1]"
    })
    void isTheRegistrableDomain(String host, String site) {
        assertThat(Site.ofHost(host)).isEqualTo(site);
    }
}
