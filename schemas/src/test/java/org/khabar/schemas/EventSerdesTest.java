package org.khabar.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.khabar.event.RawPage;

class EventSerdesTest {
    private static final String TOPIC = Topics.PAGES.name();

    private final InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
    private final Serde<RawPage> serde = EventSerdes.of(Topics.PAGES, registry);

    @Test
    void anEventIsReadAsItWasWritten() {
        byte[] bytes = write(serde);

        RawPage read = serde.deserializer().deserialize(TOPIC, bytes);

        assertThat(read).isEqualTo(Samples.page());
    }

    @Test
    void aValueBeginsWithAZeroByteAndTheIdOfItsSchema() {
        registry.register("another-value", SchemaBuilder.builder().stringType());

        ByteBuffer bytes = ByteBuffer.wrap(write(serde));

        assertThat(bytes.get()).isZero();
        assertThat(registry.byId(bytes.getInt())).isEqualTo(RawPage.getClassSchema());
        assertThat(registry.subjects()).contains("khabar.pages-value");
    }

    @Test
    void aTombstoneStaysOne() {
        assertThat(serde.serializer().serialize(TOPIC, null)).isNull();
        assertThat(serde.deserializer().deserialize(TOPIC, null)).isNull();
    }

    @Test
    void bytesInAnotherFramingWillNeverBeReadable() {
        for (byte[] bytes :
                List.of(new byte[0], new byte[] {0, 0, 0}, "{\"url\":1}".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> serde.deserializer().deserialize(TOPIC, bytes))
                    .isInstanceOf(UnreadableEventException.class)
                    .hasMessageContaining(TOPIC);
        }
    }

    @Test
    void aSchemaThatTheRegistryDoesNotKnowWillNeverBeReadable() {
        byte[] bytes = write(serde);
        ByteBuffer.wrap(bytes).putInt(1, 77);

        assertThatThrownBy(() -> serde.deserializer().deserialize(TOPIC, bytes))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("77");
    }

    @Test
    void aValueThatIsCutAnywhereIsUnreadableAndNothingElse() {
        byte[] whole = write(serde);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> serde.deserializer().deserialize(TOPIC, cut))
                    .as("%s of %s bytes", length, whole.length)
                    .isInstanceOf(UnreadableEventException.class);
        }
    }

    @Test
    void bytesThatAreChangedAreReadOrUnreadableAndNothingElse() {
        byte[] whole = write(serde);
        Random random = new Random(20_260_504);
        for (int round = 0; round < 20_000; round++) {
            byte[] changed = whole.clone();
            for (int i = 0; i <= round % 3; i++) {
                int at = Framing.HEADER_BYTES + random.nextInt(changed.length - Framing.HEADER_BYTES);
                changed[at] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> readOrRefuse(changed)).as("round %s", round).doesNotThrowAnyException();
        }
    }

    @Test
    void lengthsThatNoRecordHasCostNoMemory() {
        // Varints of 2,147,483,647 and 1,073,741,823 items, bytes or characters.
        for (byte last : new byte[] {0x0f, 0x07}) {
            byte[] huge = {(byte) 0xfe, -1, -1, -1, last};
            byte[] whole = write(serde);
            for (int at = Framing.HEADER_BYTES; at < whole.length; at++) {
                byte[] changed = Arrays.copyOf(whole, Math.max(whole.length, at + huge.length));
                System.arraycopy(huge, 0, changed, at, huge.length);
                assertThatCode(() -> readOrRefuse(changed)).as("at %s", at).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void anotherRecordThanOursIsUnreadable() {
        Schema other = SchemaBuilder.record("Other").fields().requiredLong("n").endRecord();
        byte[] bytes = ByteBuffer.allocate(6)
                .put((byte) 0)
                .putInt(registry.register(TOPIC + "-value", other))
                .put((byte) 2)
                .array();

        assertThatThrownBy(() -> serde.deserializer().deserialize(TOPIC, bytes))
                .isInstanceOf(UnreadableEventException.class);
    }

    @Test
    void aRegistryThatDoesNotAnswerSaysNothingOfTheRecord() {
        byte[] bytes = write(serde);
        Serde<RawPage> blind = EventSerdes.of(Topics.PAGES, new Unreachable());

        assertThatThrownBy(() -> blind.deserializer().deserialize(TOPIC, bytes))
                .isInstanceOf(RegistryUnavailableException.class);
    }

    @Test
    void theRegistryIsAskedOnceForASchema() {
        Counting counting = new Counting(registry);
        Serde<RawPage> counted = EventSerdes.of(Topics.PAGES, counting);

        for (int i = 0; i < 10; i++) {
            counted.deserializer().deserialize(TOPIC, write(counted));
        }

        assertThat(counting.calls).hasValue(2);
    }

    @Test
    void oneSerdeServesManyThreads() throws Exception {
        Callable<Boolean> trip = () -> {
            for (int i = 0; i < 200; i++) {
                if (!Samples.page().equals(serde.deserializer().deserialize(TOPIC, write(serde)))) {
                    return false;
                }
            }
            return true;
        };

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> result : threads.invokeAll(List.of(trip, trip, trip, trip))) {
                assertThat(result.get()).isTrue();
            }
        }
    }

    private void readOrRefuse(byte[] bytes) {
        try {
            assertThat(serde.deserializer().deserialize(TOPIC, bytes)).isNotNull();
        } catch (UnreadableEventException e) {
            assertThat(e).hasMessageContaining(TOPIC);
        }
    }

    private static byte[] write(Serde<RawPage> serde) {
        return serde.serializer().serialize(TOPIC, Samples.page());
    }

    /** A registry that nobody reaches. */
    private record Unreachable() implements SchemaRegistry {
        @Override
        public int register(String subject, Schema schema) {
            throw new RegistryUnavailableException("http://127.0.0.1:1/", "no answer", null);
        }

        @Override
        public Schema byId(int id) {
            throw new RegistryUnavailableException("http://127.0.0.1:1/", "no answer", null);
        }
    }

    /** Counts what a registry is asked. */
    private static final class Counting implements SchemaRegistry {
        private final SchemaRegistry registry;
        private final AtomicInteger calls = new AtomicInteger();

        Counting(SchemaRegistry registry) {
            this.registry = registry;
        }

        @Override
        public int register(String subject, Schema schema) {
            calls.incrementAndGet();
            return registry.register(subject, schema);
        }

        @Override
        public Schema byId(int id) {
            calls.incrementAndGet();
            return registry.byId(id);
        }
    }
}
