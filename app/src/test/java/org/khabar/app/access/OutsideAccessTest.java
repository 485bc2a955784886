package org.khabar.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.common.security.JaasContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.schemas.RegistryAccess;
import org.khabar.schemas.RegistryAccess.Authentication;

class OutsideAccessTest {
    private static final String CANARY = "ca\"na\\ry' =;";
    private static final Map<String, String> ENVIRONMENT = Map.of("SECRET", CANARY, "EMPTY", "");
    private static final URI REGISTRY = URI.create("http://127.0.0.1:8081");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "false, none, PLAINTEXT",
        "false, SCRAM-SHA-512, SASL_PLAINTEXT",
        "true, none, SSL",
        "true, PLAIN, SASL_SSL",
        "true, SCRAM-SHA-256, SASL_SSL"
    })
    void tlsAndLoginMakeTheProtocol(boolean tls, String mechanism, String expected) {
        OutsideAccess access = access("127.0.0.1:9092", tls(tls), sasl(mechanism), false);

        assertThat(access.client()).containsEntry("security.protocol", expected);
        assertThat(access.protocol()).isEqualTo(expected);
    }

    @Test
    void kafkaReadsAPasswordOfAnyCharactersAsItIs() {
        OutsideAccess access = access("127.0.0.1:9092", tls(true), sasl("SCRAM-SHA-512"), false);

        assertThat(JaasContext.loadClientContext(access.client()).configurationEntries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.getOptions())
                        .isEqualTo(Map.of("username", "khabar \"1\"", "password", CANARY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kafka:9092", "10.0.0.1:9092", "127.0.0.1:9092,kafka:9092", "localhost.example:9092"})
    void plaintextToAnotherMachineIsRefusedUnlessAllowed(String bootstrap) {
        OperatorException refused =
                catchThrowableOfType(OperatorException.class, () -> access(bootstrap, tls(false), sasl("none"), false));

        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused).hasMessageContainingAll(bootstrap, "kafka.tls.enabled", "allow-plaintext");
        assertThat(access(bootstrap, tls(false), sasl("none"), true).bootstrap())
                .isEqualTo(bootstrap);
        assertThat(access(bootstrap, tls(true), sasl("none"), false).bootstrap())
                .isEqualTo(bootstrap);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:9092", "localhost:9092", "127.1.2.3:1,[::1]:9092", "broker.localhost:9092"})
    void loopbackNeedsNoEncryption(String bootstrap) {
        assertThat(access(bootstrap, tls(false), sasl("none"), false).bootstrap())
                .isEqualTo(bootstrap);
    }

    @Test
    void anUnencryptedRegistryOnAnotherMachineIsRefusedUnlessAllowed() {
        RegistrySettings settings = RegistrySettings.defaults().withUrl(URI.create("http://registry:8080/apis"));

        OperatorException refused = catchThrowableOfType(OperatorException.class, () -> registry(settings));

        assertThat(refused).hasMessageContainingAll("http://registry:8080/apis", "https", "allow-plaintext");
        assertThat(registry(settings.withPlaintext()).url()).hasHost("registry");
    }

    @Test
    void theRegistryIsToldWhoAsks() throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "canary-token\n");
        RegistrySettings basic = new RegistrySettings(REGISTRY, "me", secret("${env:SECRET}"), null, null, false);
        RegistrySettings bearer =
                new RegistrySettings(REGISTRY, null, null, secret("${file:" + file + "}"), null, false);

        assertThat(registry(basic).authentication()).isEqualTo(new Authentication.Basic("me", CANARY));
        assertThat(registry(bearer).authentication()).isEqualTo(new Authentication.Bearer("canary-token"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${env:MISSING}", "${env:EMPTY}", "${file:/nowhere/secret}"})
    void aSecretThatIsNotThereIsNamedWithItsKeyAndPlace(String place) {
        SaslSettings sasl = new SaslSettings(SaslMechanism.PLAIN, "me", secret(place));

        OperatorException missing =
                catchThrowableOfType(OperatorException.class, () -> access("127.0.0.1:9092", tls(false), sasl, false));

        assertThat(missing.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(missing).hasMessageContainingAll("kafka.sasl.password", place);
    }

    @Test
    void aFileThatHoldsNoCertificateIsNamedWithItsKey() throws IOException {
        Path file = Files.writeString(folder.resolve("ca.pem"), "nothing\n");
        RegistrySettings settings = new RegistrySettings(REGISTRY, null, null, null, file.toString(), false);

        OperatorException wrong = catchThrowableOfType(OperatorException.class, () -> registry(settings));

        assertThat(wrong).hasMessageContainingAll("registry.ca", file.toString(), "certificate");
    }

    @Test
    void aSecretWithControlCharactersIsRefusedWithoutBeingRepeated() {
        RegistrySettings registry = new RegistrySettings(REGISTRY, null, null, secret("${env:SECRET}"), null, false);

        OperatorException refused = catchThrowableOfType(
                OperatorException.class,
                () -> OutsideAccess.of(
                        KafkaSettings.defaults().withBootstrap("127.0.0.1:9092"), registry, _ -> "canary\u0001"));

        assertThat(refused)
                .hasMessageContainingAll("registry.token", "${env:SECRET}", "control characters")
                .hasMessageNotContaining("canary");
    }

    @Test
    void noSecretIsInAnyText() {
        SaslSettings sasl = sasl("PLAIN");
        RegistrySettings registry = new RegistrySettings(REGISTRY, null, null, secret("${env:SECRET}"), null, false);
        OutsideAccess access = OutsideAccess.of(
                new KafkaSettings("127.0.0.1:9092", tls(true), sasl, false), registry, ENVIRONMENT::get);

        assertThat(sasl.toString() + registry + access).doesNotContain("na\\ry");
    }

    private static OutsideAccess access(String bootstrap, TlsSettings tls, SaslSettings sasl, boolean allowPlaintext) {
        return OutsideAccess.of(
                new KafkaSettings(bootstrap, tls, sasl, allowPlaintext),
                RegistrySettings.defaults().withUrl(REGISTRY),
                ENVIRONMENT::get);
    }

    private static RegistryAccess registry(RegistrySettings settings) {
        return OutsideAccess.of(KafkaSettings.defaults().withBootstrap("127.0.0.1:9092"), settings, ENVIRONMENT::get)
                .registry();
    }

    private static TlsSettings tls(boolean enabled) {
        return new TlsSettings(enabled, null, null, null, null);
    }

    private static SaslSettings sasl(String mechanism) {
        return mechanism.equals("none")
                ? SaslSettings.defaults()
                : new SaslSettings(
                        SaslMechanism.valueOf(mechanism.replace('-', '_')), "khabar \"1\"", secret("${env:SECRET}"));
    }

    private static SecretRef secret(String written) {
        return SecretRef.of(TextNode.valueOf(written));
    }
}
