package org.khabar.app.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.khabar.app.cluster.Cluster;
import org.khabar.event.FetchResult;
import org.khabar.event.RawPage;
import org.khabar.event.Via;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topics;

/** Raw pages as a producer of this version or a later one writes them, all of one site. */
final class WrittenPages {
    private static final String SITE = "example.org";

    private WrittenPages() {}

    /** Returns what a later version may make of the schema of raw pages: it has one field more. */
    static Schema laterSchema() {
        try {
            JsonNode schema =
                    new ObjectMapper().readTree(RawPage.getClassSchema().toString());
            ((ArrayNode) schema.required("fields"))
                    .addObject()
                    .put("name", "addedLater")
                    .put("type", "string")
                    .put("default", "");
            return new Schema.Parser().parse(schema.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the record of a story, written with a schema that has an id. */
    static byte[] of(int number, int id, Schema schema) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ByteBuffer.allocate(5).put((byte) 0).putInt(id).array());
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        try {
            new GenericDatumWriter<GenericRecord>(schema).write(resolved(page(number), schema), encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes records to the pages. */
    static void send(Cluster cluster, List<byte[]> pages) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(cluster.clientConfig(), new StringSerializer(), new ByteArraySerializer())) {
            for (byte[] page : pages) {
                producer.send(new ProducerRecord<>(Topics.PAGES.name(), SITE, page))
                        .get();
            }
        }
    }

    private static RawPage page(int number) {
        EventSerdes.trustEvents();
        String url = "https://" + SITE + "/story/" + number;
        return RawPage.newBuilder()
                .setUrl(url)
                .setFinalUrl(url)
                .setSite(SITE)
                .setDiscoveredAt(Instant.EPOCH)
                .setFetchedAt(Instant.EPOCH.plusSeconds(number))
                .setVia(Via.LIVE)
                .setRequestId("request-" + number)
                .setResult(FetchResult.FETCHED)
                .setBody(ByteBuffer.wrap(ImportIT.story(number).getBytes(UTF_8)))
                .build();
    }

    /** Avro itself fills in what the other schema has more. */
    private static GenericRecord resolved(RawPage page, Schema schema) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        RawPage.getEncoder().encode(page, plain);
        int header = 10; // of Avro's own single-object encoding
        return new GenericDatumReader<GenericRecord>(RawPage.getClassSchema(), schema, new GenericData())
                .read(
                        null,
                        DecoderFactory.get().binaryDecoder(plain.toByteArray(), header, plain.size() - header, null));
    }
}
