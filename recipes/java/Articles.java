// Follows khabar.articles and prints a line for each event: kind, language, headline, URL.
// usage: java -cp 'app/target/*:app/target/lib/*' Articles.java [BOOTSTRAP [REGISTRY [GROUP [SINCE]]]]
// SINCE (ISO 8601, 2026-11-23T09:00:00Z) moves the group to that time before it starts.
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

static final String TOPIC = "khabar.articles";

void main(String[] args) throws Exception {
    Map<String, Object> config = Map.of(
            "bootstrap.servers", args.length > 0 ? args[0] : "127.0.0.1:9092",
            "group.id", args.length > 2 ? args[2] : "articles-java",
            "isolation.level", "read_committed", // only what is final
            "auto.offset.reset", "earliest", // a new group starts at the beginning
            "enable.auto.commit", false);
    ArticleValues values = new ArticleValues(args.length > 1 ? args[1] : "http://127.0.0.1:8081");
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
        if (args.length > 3) {
            moveTo(Instant.parse(args[3]), consumer);
        }
        consumer.subscribe(List.of(TOPIC));
        while (true) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                GenericRecord article = values.read(record.value());
                out.println(String.join("\t", List.of(
                        text(article, "kind"), text(article, "inLanguage"), text(article, "headline"),
                        text(article, "url"))));
            }
            consumer.commitSync(); // after the work is done: a restart repeats the last poll at most
        }
    }
}

static String text(GenericRecord article, String field) {
    return Objects.toString(article.get(field), "-");
}

static void moveTo(Instant since, KafkaConsumer<String, byte[]> consumer) {
    Map<TopicPartition, Long> times = new HashMap<>();
    consumer.partitionsFor(TOPIC).forEach(partition ->
            times.put(new TopicPartition(TOPIC, partition.partition()), since.toEpochMilli()));
    Map<TopicPartition, Long> ends = consumer.endOffsets(times.keySet()); // where nothing came since
    Map<TopicPartition, OffsetAndMetadata> starts = new HashMap<>();
    consumer.offsetsForTimes(times).forEach((partition, found) ->
            starts.put(partition, new OffsetAndMetadata(found == null ? ends.get(partition) : found.offset())));
    consumer.commitSync(starts);
}
