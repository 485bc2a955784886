package org.khabar.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.app.failure.OperatorException;
import org.khabar.producer.fetch.WayOut;

class OutgoingSettingsTest {
    private static final String CANARY = "canary-of-the-proxy";
    private static final SecretRef PASSWORD = new SecretRef(SecretRef.Place.ENV, "PROXY_PASSWORD");

    @Test
    void aProxyIsReachedWithItsLoginAndNoTextHoldsThePassword() {
        OutgoingSettings settings = new OutgoingSettings("[::1]:3128", "khabar", PASSWORD, null);

        WayOut way = settings.wayOut(_ -> CANARY);

        assertThat(way.proxy()).isNotNull();
        assertThat(way.proxy().host()).isEqualTo("::1");
        assertThat(way.proxy().port()).isEqualTo(3128);
        assertThat(way.proxy().authorization()).startsWith("Basic ");
        assertThat(way.toString() + settings)
                .doesNotContain(CANARY)
                .doesNotContain(way.proxy().authorization());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://proxy:3128",
                "khabar:canary-of-the-proxy@proxy:3128",
                "proxy",
                "proxy:0",
                "proxy:70000",
                "proxy:canary-of-the-proxy"
            })
    void whatIsNoAddressIsRefusedAndNotRepeated(String proxy) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutgoingSettings(proxy, null, null, null))
                .withMessageContaining("outgoing.proxy must be host:port")
                .withMessageNotContaining(CANARY);
    }

    @Test
    void halfALoginIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutgoingSettings("proxy:3128", "khabar", null, null))
                .withMessageContaining("set both or none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutgoingSettings(null, "khabar", PASSWORD, null))
                .withMessageContaining("needs outgoing.proxy");
    }

    @Test
    void aSecretOrAFileThatIsMissingIsNamedWithItsSetting(@TempDir Path folder) throws Exception {
        Path noCertificate = Files.writeString(folder.resolve("ca.pem"), "nothing");

        assertThat(assertThrows(
                        OperatorException.class,
                        () -> new OutgoingSettings("proxy:3128", "khabar", PASSWORD, null).wayOut(_ -> null)))
                .hasMessageContaining("outgoing.proxy-password: nothing is in ${env:PROXY_PASSWORD}");
        assertThat(assertThrows(
                        OperatorException.class,
                        () -> new OutgoingSettings(null, null, null, noCertificate.toString()).wayOut(_ -> null)))
                .hasMessageContaining("outgoing.ca");
    }
}
