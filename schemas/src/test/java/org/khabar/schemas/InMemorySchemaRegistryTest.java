package org.khabar.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;

class InMemorySchemaRegistryTest {
    private static final Schema STRING = SchemaBuilder.builder().stringType();
    private static final Schema LONG = SchemaBuilder.builder().longType();

    private final InMemorySchemaRegistry registry = new InMemorySchemaRegistry();

    @Test
    void aSchemaHasOneIdUnderAllSubjects() {
        int first = registry.register("a-value", STRING);
        int second = registry.register("b-value", STRING);

        assertThat(second).isEqualTo(first);
        assertThat(registry.byId(first)).isEqualTo(STRING);
        assertThat(registry.subjects()).containsExactly("a-value", "b-value");
    }

    @Test
    void aSubjectListsItsVersionsOldestFirst() {
        registry.register("a-value", LONG);
        registry.register("a-value", STRING);

        registry.register("a-value", LONG);

        assertThat(registry.versions("a-value")).containsExactly(1, 2);
    }

    @Test
    void anIdThatWasNeverGivenIsUnknown() {
        assertThatThrownBy(() -> registry.byId(0)).isInstanceOf(UnknownSchemaException.class);
        assertThatThrownBy(() -> registry.byId(1)).isInstanceOf(UnknownSchemaException.class);
    }
}
