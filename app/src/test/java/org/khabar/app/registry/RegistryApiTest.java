package org.khabar.app.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistryApiTest {
    private static final String V1 =
            "{\"schema\":\"{\\\"type\\\":\\\"record\\\",\\\"name\\\":\\\"A\\\",\\\"fields\\\":[]}\"}";
    private static final String V2 =
            "{\"schema\":\"{\\\"type\\\":\\\"record\\\",\\\"name\\\":\\\"A\\\",\\\"fields\\\":[{\\\"name\\\":\\\"x\\\",\\\"type\\\":\\\"int\\\",\\\"default\\\":1}]}\"}";
    private static final String UNREADABLE =
            "{\"schema\":\"{\\\"type\\\":\\\"record\\\",\\\"name\\\":\\\"A\\\",\\\"fields\\\":[{\\\"name\\\":\\\"y\\\",\\\"type\\\":\\\"int\\\"}]}\"}";

    private final List<SchemaEntry> stored = new ArrayList<>();
    private final RegistryApi api = new RegistryApi(new StoredSchemaRegistry(stored::add));

    @Test
    void aSchemaKeepsItsIdUnderEverySubject() {
        assertThat(post("subjects/a-value/versions", V1)).isEqualTo("200 {\"id\":1}");
        assertThat(post("subjects/a-value/versions", V1)).isEqualTo("200 {\"id\":1}");
        assertThat(post("subjects/b-value/versions", V1)).isEqualTo("200 {\"id\":1}");
        assertThat(post("subjects/a-value/versions", V2)).isEqualTo("200 {\"id\":2}");
        assertThat(get("subjects")).isEqualTo("200 [\"a-value\",\"b-value\"]");
        assertThat(get("subjects/a-value/versions")).isEqualTo("200 [1,2]");
        assertThat(stored).hasSize(3);
    }

    @Test
    void aSchemaThatCannotReadEarlierRecordsIsRefused() {
        post("subjects/a-value/versions", V1);

        assertThat(post("subjects/a-value/versions", UNREADABLE))
                .startsWith("409 ")
                .contains("\"error_code\":409");
        assertThat(stored).hasSize(1);
    }

    @Test
    void aSchemaOfArticlesThatProgramsOfEarlierOnesCannotReadIsRefused() {
        String article = "\\\"name\\\":\\\"org.khabar.event.Article\\\"";
        post("subjects/a-value/versions", UNREADABLE);
        post("subjects/articles-value/versions", UNREADABLE.replace("\\\"name\\\":\\\"A\\\"", article));

        assertThat(post("subjects/a-value/versions", V1)).startsWith("200 ");
        assertThat(post("subjects/articles-value/versions", V1.replace("\\\"name\\\":\\\"A\\\"", article)))
                .startsWith("409 ");
    }

    @Test
    void aSubjectIsHeldToWhatIsPromisedOfItsSchemasAndToNothingElse() {
        post("subjects/a-value/versions", V1);

        assertThat(get("config/a-value")).isEqualTo("200 {\"compatibilityLevel\":\"BACKWARD_TRANSITIVE\"}");
        assertThat(put("config/a-value", "{\"compatibility\":\"BACKWARD_TRANSITIVE\"}"))
                .isEqualTo("200 {\"compatibility\":\"BACKWARD_TRANSITIVE\"}");
        assertThat(put("config/a-value", "{\"compatibility\":\"FULL_TRANSITIVE\"}"))
                .startsWith("422 ")
                .contains("42203", "BACKWARD_TRANSITIVE");
        assertThat(put("config/a-value", "{\"compatibility\":\"NONE\"}"))
                .startsWith("422 ")
                .contains("NONE");
        assertThat(put("config/nope", "{\"compatibility\":\"BACKWARD_TRANSITIVE\"}"))
                .startsWith("404 ")
                .contains("40401");
    }

    @Test
    void whatIsNotThereIsToldWithTheConfluentCodes() {
        post("subjects/a-value/versions", V1);

        assertThat(get("subjects/nope/versions")).startsWith("404 ").contains("40401");
        assertThat(get("subjects/a-value/versions/7")).startsWith("404 ").contains("40402");
        assertThat(get("schemas/ids/99")).startsWith("404 ").contains("40403");
        assertThat(post("subjects/a-value", V2)).startsWith("404 ").contains("40403");
        assertThat(post("subjects/a-value/versions", "{\"schema\":\"nonsense\"}"))
                .startsWith("422 ")
                .contains("42201");
        assertThat(get("subjects/a-value/versions/zero")).startsWith("422 ").contains("42202");
    }

    @Test
    void aSchemaIsFoundByIdByVersionAndByItsText() {
        post("subjects/a-value/versions", V1);

        assertThat(get("schemas/ids/1")).startsWith("200 {\"schema\":");
        assertThat(get("subjects/a-value/versions/latest"))
                .contains("\"version\":1")
                .contains("\"id\":1");
        assertThat(post("subjects/a-value", V1)).contains("\"version\":1").contains("\"subject\":\"a-value\"");
        assertThat(get("subjects/a-value/versions/1/schema")).startsWith("200 {\"type\":\"record\"");
    }

    private String get(String path) {
        return text(api.answer("GET", Route.segments(path), ""));
    }

    private String post(String path, String body) {
        return text(api.answer("POST", Route.segments(path), body));
    }

    private String put(String path, String body) {
        return text(api.answer("PUT", Route.segments(path), body));
    }

    private static String text(RegistryAnswer answer) {
        return answer.status() + " " + answer.json();
    }
}
