package org.khabar.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.util.RandomData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Schemas only grow. What a release wrote stays readable, and the consumers of a release read what we write now. A release
 * is a folder under {@code src/main/released}, made by {@code mvn -pl schemas test -Dapprove=released -Drelease=X.Y.Z}; one
 * that has gone out is never changed.
 */
class SchemaEvolutionTest {
    private static final Path RELEASED = Path.of("src", "main", "released");

    @Test
    void everyTopicHasAReleasedSchema() throws IOException {
        if ("released".equals(System.getProperty("approve"))) {
            release(RELEASED.resolve(System.getProperty("release", "0.1.0")));
        }

        assertThat(released())
                .extracting(Released::type)
                .containsAll(Topics.live().stream()
                        .map(topic -> topic.valueType().getName())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("released")
    void whatAReleaseWroteIsReadable(Released released) {
        assertThat(problems(released.ours(), released.schema())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("released")
    void theConsumersOfAReleaseReadWhatWeWrite(Released released) {
        assertThat(problems(released.schema(), released.ours())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("released")
    void anyRecordOfAReleaseIsReadAsAnEvent(Released released) throws IOException {
        InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
        int id = registry.register(released.topic().subject(), released.schema());

        for (Object record : new RandomData(released.schema(), 50, 20_260_504L, true)) {
            byte[] bytes = framed(id, released.schema(), record);
            assertThat(EventSerdes.of(released.topic(), registry)
                            .deserializer()
                            .deserialize(released.topic().name(), bytes))
                    .isInstanceOf(released.topic().valueType());
        }
    }

    private static List<String> problems(Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult()
                .getIncompatibilities()
                .stream()
                .map(problem -> problem.getLocation() + ": " + problem.getType() + " " + problem.getMessage())
                .toList();
    }

    private static byte[] framed(int id, Schema schema, Object record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(0);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(id).array());
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        new GenericDatumWriter<>(schema).write(record, encoder);
        return bytes.toByteArray();
    }

    private static void release(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Topic<?> topic : Topics.live()) {
            Schema schema = SpecificData.get().getSchema(topic.valueType());
            Files.writeString(
                    folder.resolve(topic.valueType().getSimpleName() + ".avsc"), schema.toString(true) + "\n");
        }
    }

    private static List<Released> released() throws IOException {
        try (Stream<Path> files = Files.walk(RELEASED)) {
            return files.filter(file -> file.toString().endsWith(".avsc"))
                    .sorted()
                    .map(Released::read)
                    .toList();
        }
    }

    /** One schema of one release, and the topic whose values it described. */
    record Released(Path file, Schema schema, Topic<?> topic) {
        static Released read(Path file) {
            try {
                Schema schema = new Schema.Parser().parse(file.toFile());
                return new Released(file, schema, topicOf(schema));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Topic<?> topicOf(Schema schema) {
            return Topics.live().stream()
                    .filter(topic -> topic.valueType().getName().equals(schema.getFullName()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(schema.getFullName() + " was released and is gone"));
        }

        String type() {
            return schema.getFullName();
        }

        Schema ours() {
            return SpecificData.get().getSchema(topic.valueType());
        }

        @Override
        public String toString() {
            return RELEASED.relativize(file).toString();
        }
    }
}
