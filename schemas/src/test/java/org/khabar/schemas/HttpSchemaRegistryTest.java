package org.khabar.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpSchemaRegistryTest {
    private static final Schema STRING = SchemaBuilder.builder().stringType();

    @Test
    void registersOnceAndRemembersTheId() throws IOException {
        try (RegistryStub stub = new RegistryStub(200, "{\"id\":7}")) {
            HttpSchemaRegistry registry = new HttpSchemaRegistry(stub.url());

            int first = registry.register("khabar.pages-value", STRING);
            int second = registry.register("khabar.pages-value", STRING);

            assertThat(first).isEqualTo(second).isEqualTo(7);
            assertThat(registry.byId(7)).isEqualTo(STRING);
            assertThat(stub.requests())
                    .containsExactly(
                            "POST /apis/ccompat/v7/subjects/khabar.pages-value/versions {\"schema\":\"\\\"string\\\"\"}");
        }
    }

    @Test
    void findsASchemaByItsIdOnce() throws IOException {
        try (RegistryStub stub = new RegistryStub(200, "{\"schema\":\"\\\"string\\\"\"}")) {
            HttpSchemaRegistry registry = new HttpSchemaRegistry(stub.url());

            Schema first = registry.byId(3);
            Schema second = registry.byId(3);

            assertThat(first).isEqualTo(second).isEqualTo(STRING);
            assertThat(stub.requests()).containsExactly("GET /apis/ccompat/v7/schemas/ids/3");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            404 | {"error_code":40403,"message":"Schema not found"}
            200 | {"schema":"message M {}","schemaType":"PROTOBUF"}
            """)
    void aSchemaIsUnknownIfTheRegistryItselfSaysSo(int status, String body) throws IOException {
        try (RegistryStub stub = new RegistryStub(status, body)) {
            HttpSchemaRegistry registry = new HttpSchemaRegistry(stub.url());

            assertThatThrownBy(() -> registry.byId(3))
                    .isInstanceOf(UnknownSchemaException.class)
                    .hasMessageContaining("3");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            404 | <html>no such page</html>
            404 | {"error_code":404,"message":"HTTP 404 Not Found"}
            200 | <html>a login page</html>
            200 | {}
            401 | {"error_code":40101,"message":"Unauthorized"}
            500 | {"error_code":50001,"message":"Error in the backend"}
            503 | unavailable
            """)
    void anyOtherAnswerSaysNothingOfTheSchema(int status, String body) throws IOException {
        try (RegistryStub stub = new RegistryStub(status, body)) {
            HttpSchemaRegistry registry = new HttpSchemaRegistry(stub.url());

            assertThatThrownBy(() -> registry.byId(3)).isInstanceOf(RegistryUnavailableException.class);
            assertThatThrownBy(() -> registry.register("s-value", STRING))
                    .isInstanceOf(RegistryUnavailableException.class)
                    .hasMessageContaining(stub.url().toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"409", "422"})
    void aSchemaThatTheRegistryRefusesIsNamedWithItsReason(int status) throws IOException {
        try (RegistryStub stub = new RegistryStub(status, "{\"message\":\"a field was dropped\"}")) {
            HttpSchemaRegistry registry = new HttpSchemaRegistry(stub.url());

            assertThatThrownBy(() -> registry.register("s-value", STRING))
                    .isInstanceOf(IncompatibleSchemaException.class)
                    .hasMessageContainingAll("s-value", "a field was dropped");
        }
    }

    @Test
    void aSubjectIsHeldToAPromise() throws IOException {
        try (RegistryStub stub = new RegistryStub(200, "{\"compatibility\":\"FULL_TRANSITIVE\"}")) {
            assertThat(new HttpSchemaRegistry(stub.url()).hold("s-value", Compatibility.FULL_TRANSITIVE))
                    .isEmpty();
            assertThat(stub.requests())
                    .containsExactly("PUT /apis/ccompat/v7/config/s-value {\"compatibility\":\"FULL_TRANSITIVE\"}");
        }
    }

    @ParameterizedTest
    @CsvSource({"403", "404", "405", "422"})
    void aRegistryThatDoesNotHoldASubjectSaysWhy(int status) throws IOException {
        try (RegistryStub stub = new RegistryStub(status, "{\"message\":\"not here\"}")) {
            assertThat(new HttpSchemaRegistry(stub.url()).hold("s-value", Compatibility.FULL_TRANSITIVE))
                    .contains("it answered " + status + " not here");
        }
    }

    @Test
    void aReasonIsToldWithoutTheSchemasThatFollowIt() throws IOException {
        try (RegistryStub stub =
                new RegistryStub(409, "{\"message\":\"a field was dropped " + "x".repeat(9_000) + "\"}")) {
            assertThatThrownBy(() -> new HttpSchemaRegistry(stub.url()).register("s-value", STRING))
                    .hasMessageContaining("s-value: a field was dropped x")
                    .hasMessageEndingWith("…");
        }
    }

    @Test
    void aRegistryThatIsNotThereIsUnavailable() throws IOException {
        URI url;
        try (RegistryStub stub = new RegistryStub(200, "{\"id\":7}")) {
            url = stub.url();
        }
        HttpSchemaRegistry registry = new HttpSchemaRegistry(url);

        assertThatThrownBy(() -> registry.byId(1))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining(url.toString());
    }

    @Test
    void aWriterLooksItsSchemaUpOnceAndRegistersNothing() throws IOException {
        try (RegistryStub stub = new RegistryStub(200, "{\"subject\":\"s-value\",\"version\":1,\"id\":7}")) {
            HttpSchemaRegistry registry = new HttpSchemaRegistry(stub.url());

            int first = registry.idFor("s-value", STRING);
            int second = registry.idFor("s-value", STRING);

            assertThat(first).isEqualTo(second).isEqualTo(7);
            assertThat(stub.requests())
                    .containsExactly("POST /apis/ccompat/v7/subjects/s-value {\"schema\":\"\\\"string\\\"\"}");
        }
    }

    @ParameterizedTest
    @CsvSource({"40401", "40403"})
    void aWriterWhoseSchemaIsNotRegisteredIsToldTheRemedy(int code) throws IOException {
        try (RegistryStub stub = new RegistryStub(404, "{\"error_code\":" + code + ",\"message\":\"not found\"}")) {
            HttpSchemaRegistry registry = new HttpSchemaRegistry(stub.url());

            assertThatThrownBy(() -> registry.idFor("s-value", STRING))
                    .isInstanceOf(UnregisteredSchemaException.class)
                    .hasMessageContainingAll("s-value", "khabar topics --register");
        }
    }

    @ParameterizedTest
    @CsvSource({"401", "409", "502"})
    void anAnswerThatRepeatsWhoAsksDoesNotBringItIntoAMessage(int status) throws IOException {
        RegistryAccess.Authentication basic = new RegistryAccess.Authentication.Basic("me", "canary-1");
        RegistryAccess.Authentication bearer = new RegistryAccess.Authentication.Bearer("canary-2");
        String echo = "You sent Authorization: " + basic.header().orElseThrow() + " (canary-1), "
                + bearer.header().orElseThrow();
        for (RegistryAccess.Authentication who : List.of(basic, bearer)) {
            try (RegistryStub stub = new RegistryStub(status, echo)) {
                RegistryAccess access = new RegistryAccess(stub.url(), who, Optional.empty());

                assertThatThrownBy(() -> new HttpSchemaRegistry(access).register("s-value", STRING))
                        .hasMessageContainingAll("You sent", "[hidden]")
                        .satisfies(thrown -> assertThat(who.secrets()).noneMatch(String.valueOf(thrown)::contains));
            }
        }
    }

    @Test
    void whoAsksIsToldToTheRegistryAndNeverWritten() throws IOException {
        try (RegistryStub stub = new RegistryStub(200, "{\"id\":7}")) {
            RegistryAccess.Authentication basic = new RegistryAccess.Authentication.Basic("أحمد", "canary-1");
            RegistryAccess.Authentication bearer = new RegistryAccess.Authentication.Bearer("canary-2");

            for (RegistryAccess.Authentication who : List.of(basic, bearer)) {
                RegistryAccess access = new RegistryAccess(stub.url(), who, Optional.empty());
                new HttpSchemaRegistry(access).register("s-value", STRING);
                assertThat(access.toString()).doesNotContain("canary");
            }

            assertThat(stub.authorizations()).containsExactly("Basic 2KPYrdmF2K86Y2FuYXJ5LTE=", "Bearer canary-2");
        }
    }
}
