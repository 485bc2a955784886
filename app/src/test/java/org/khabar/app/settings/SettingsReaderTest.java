package org.khabar.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.yaml.StrictYaml;

class SettingsReaderTest {
    private static final Path SHIPPED = Path.of("..", "config", "khabar.yaml");

    @TempDir
    private Path folder;

    @Test
    void theShippedFileHasEveryKeyWithItsDefault() {
        assertThat(new StrictYaml(SHIPPED).read(new StrictYaml(SHIPPED).tree(), Settings.class))
                .isEqualTo(Settings.defaults());
        assertThat(keys(new StrictYaml(SHIPPED).tree())).isEqualTo(keys(SettingsReader.defaults()));
    }

    @Test
    void aTabIsToldWithItsLineAndWhatToDo() throws IOException {
        Path file = file("broker:\n\tport: 1\n");

        OperatorException refused = catchThrowableOfType(OperatorException.class, () -> SettingsReader.read(file));

        assertThat(refused).hasMessageContaining("line 2").hasMessageEndingWith("mend the YAML");
        assertThat(String.valueOf(refused.getMessage()).lines()).hasSize(1);
    }

    @Test
    void whatTheFileLeavesOutHoldsAtItsDefault() throws IOException {
        Settings settings = SettingsReader.read(file("broker:\n  port: 19092\nhttp:\n"));

        assertThat(settings.broker().port()).isEqualTo(19_092);
        assertThat(settings.broker().quota())
                .isEqualTo(Settings.defaults().broker().quota());
        assertThat(settings.frontier()).isEqualTo(Settings.defaults().frontier());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'broker: {prt: 1}'                 | broker.prt: no such key
            'brokr: {port: 1}'                 | brokr: no such key
            'broker: {port: many}'             | broker.port
            'broker: {port: 70000}'            | port must be 0 to 65535
            'broker: {quota: 10 gigs}'         | is not a size
            'streams: {commit-interval: 3}'    | is not a duration
            'streams: 3'                       | streams
            'frontier: {product-token: Other}' | write the same name in both
            'broker: {port: 1, port: 2}'       | line 1
            '- broker'                         | it holds no keys and values
            'broker'                           | it holds no keys and values
            'broker: {quota: 99999999999GiB}'  | is more than any disk holds
            'kafka: {bootstrap: here}'         | kafka: "here" is not HOST:PORT
            'kafka: {sasl: {mechanism: GSSAPI}}' | kafka.sasl.mechanism
            'kafka: {sasl: {user: me}}'        | kafka.sasl: user and password belong to a mechanism
            'kafka: {tls: {ca: ca.pem}}'       | kafka.tls: files are named and enabled is false
            'kafka: {tls: {enabled: true, key: k.pem}}' | kafka.tls: certificate and key belong together
            'kafka: {tls: {keystore: k}}'      | kafka.tls.keystore: no such key
            'registry: {url: here}'            | registry: the registry's URL must be https://HOST/PATH
            'registry: {user: me}'             | registry: user and password belong together
            """)
    void aWrongFileIsNamedWithItsKeyAndARemedyInOneLine(String yaml, String expected) throws IOException {
        Path file = file(yaml);

        OperatorException wrong = catchThrowableOfType(OperatorException.class, () -> SettingsReader.read(file));

        assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong).hasMessageStartingWith(file.toString()).hasMessageContaining(expected);
        assertThat(wrong.getMessage()).doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'kafka: {sasl: {mechanism: PLAIN, user: me, password: canary}}'   | kafka.sasl.password: a secret does not
            'kafka: {sasl: {mechanism: PLAIN, user: me, password: 31415926}}' | kafka.sasl.password: a secret does not
            'kafka: {sasl: {mechanism: PLAIN, user: me, password: [canary]}}' | kafka.sasl.password: a secret does not
            'kafka: {tls: {key-password: "canary"}}'                          | kafka.tls.key-password: a secret does not
            'registry: {token: "${env:T}canary"}'                             | registry.token: a secret does not
            'registry: {url: "http://me:canary@127.0.0.1:8081"}'              | must not hold a password
            """)
    void aSecretInTheFileIsRefusedAndNotRepeated(String yaml, String expected) throws IOException {
        Path file = file(yaml);

        OperatorException wrong = catchThrowableOfType(OperatorException.class, () -> SettingsReader.read(file));

        assertThat(wrong).hasMessageStartingWith(file.toString()).hasMessageContaining(expected);
        assertThat(wrong.getMessage()).doesNotContain("canary", "31415926");
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("khabar.yaml"), yaml);
    }

    private static Set<String> keys(JsonNode tree) {
        Set<String> keys = new TreeSet<>();
        collect("", tree, keys);
        return keys;
    }

    private static void collect(String path, JsonNode tree, Set<String> keys) {
        tree.properties().forEach(entry -> {
            keys.add(path + entry.getKey());
            collect(path + entry.getKey() + ".", entry.getValue(), keys);
        });
    }
}
