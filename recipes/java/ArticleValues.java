import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;

/** Reads values in the Confluent framing: a zero byte, the schema's id, Avro. */
class ArticleValues {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Integer, Schema> schemas = new HashMap<>();
    private final String registry;

    ArticleValues(String registry) {
        this.registry = registry;
    }

    GenericRecord read(byte[] value) throws IOException, InterruptedException {
        ByteBuffer framed = ByteBuffer.wrap(value);
        if (framed.get() != 0) {
            throw new IOException("not in the Confluent framing");
        }
        Schema schema = schema(framed.getInt());
        return new GenericDatumReader<GenericRecord>(schema)
                .read(null, DecoderFactory.get().binaryDecoder(value, framed.position(), framed.remaining(), null));
    }

    private Schema schema(int id) throws IOException, InterruptedException {
        Schema known = schemas.get(id);
        if (known == null) {
            HttpRequest asked = HttpRequest.newBuilder(URI.create(registry + "/schemas/ids/" + id)).build();
            String answer = http.send(asked, BodyHandlers.ofString()).body();
            known = new Schema.Parser().parse(new ObjectMapper().readTree(answer).required("schema").asText());
            schemas.put(id, known);
        }
        return known;
    }
}
