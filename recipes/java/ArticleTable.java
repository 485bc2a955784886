// Builds the table of the articles that stand now from khabar.articles.latest and prints its rows: headline, URL.
// usage: java -cp 'app/target/*:app/target/lib/*' ArticleTable.java [BOOTSTRAP [REGISTRY]]
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

static final String TOPIC = "khabar.articles.latest";

void main(String[] args) throws Exception {
    Map<String, Object> config = Map.of(
            "bootstrap.servers", args.length > 0 ? args[0] : "127.0.0.1:9092",
            "isolation.level", "read_committed");
    ArticleValues values = new ArticleValues(args.length > 1 ? args[1] : "http://127.0.0.1:8081");
    Map<String, GenericRecord> table = new TreeMap<>();
    try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        consumer.assign(partitions); // no group: each start builds the table anew
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        // Without this condition it would go on, and the table would stay as new as the topic.
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                GenericRecord article = record.value() == null ? null : values.read(record.value());
                if (article == null || article.get("kind").toString().equals("RETRACTED")) {
                    table.remove(record.key()); // taken down, or withdrawn by its publisher
                } else {
                    table.put(record.key(), article); // PUBLISHED or UPDATED: the whole article, as it stands now
                }
            }
        }
    }
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    table.values().forEach(article -> out.println(article.get("headline") + "\t" + article.get("url")));
}
