package org.khabar.app.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrlFormsTest {
    @Test
    void aUrlIsLookedForAsTypedAsBrowsersReadItAndInCanonicalFormWithEitherScheme() {
        UrlForms forms =
                UrlForms.of(" HTTPS://Nahar.example:443/a/../n/1?utm_source=x ").orElseThrow();

        assertThat(forms.site()).isEqualTo("nahar.example");
        assertThat(forms.typed()).isEqualTo("HTTPS://Nahar.example:443/a/../n/1?utm_source=x");
        assertThat(forms.texts())
                .contains(
                        "https://nahar.example/n/1?utm_source=x",
                        "http://nahar.example/n/1?utm_source=x",
                        "https://nahar.example/n/1",
                        "http://nahar.example/n/1");
    }

    @Test
    void whatIsNoWebUrlHasNoForms() {
        assertThat(UrlForms.of("nonsense")).isEmpty();
        assertThat(UrlForms.of("ftp://nahar.example/1")).isEmpty();
    }
}
