package org.khabar.app.endtoend;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.khabar.app.cluster.Cluster;
import org.khabar.event.FetchResult;
import org.khabar.event.RawPage;
import org.khabar.event.Via;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topics;

/**
 * Pages on the live log as a fetcher writes them, one a minute, of several sites.
 *
 * @param first when the first was fetched
 */
record FetchedPages(Instant first) {
    /** Returns pages of yesterday: the live log keeps a month. */
    static FetchedPages ofYesterday() {
        return new FetchedPages(Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.HOURS));
    }

    /** Writes pages of stories with these numbers, in their order; a number that comes again is an update of its page. */
    void write(Cluster cluster, List<Integer> numbers) {
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        // The topic is a moment old: its leaders may still change, which a numbered sequence does not survive.
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, false);
        config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        try (KafkaProducer<String, RawPage> producer = new KafkaProducer<>(
                config,
                Serdes.String().serializer(),
                EventSerdes.of(Topics.PAGES, cluster.registry()).serializer())) {
            for (int minute = 0; minute < numbers.size(); minute++) {
                RawPage page = page(numbers.get(minute), minute);
                var _ = producer.send(new ProducerRecord<>(
                        Topics.PAGES.name(), null, page.getFetchedAt().toEpochMilli(), page.getSite(), page));
            }
        }
    }

    static String url(int number) {
        return "https://site" + number % 7 + ".example/news/" + number;
    }

    Instant at(int minute) {
        return first.plusSeconds(60L * minute);
    }

    private RawPage page(int number, int minute) {
        String html = ImportIT.story(number).replace("in a former bakery", "in a former bakery of minute " + minute);
        return RawPage.newBuilder()
                .setUrl(url(number))
                .setFinalUrl(url(number))
                .setSite("site" + number % 7 + ".example")
                .setSources(List.of("source-" + number % 2))
                .setResult(FetchResult.FETCHED)
                .setStatus(200)
                .setBody(ByteBuffer.wrap(html.getBytes(StandardCharsets.UTF_8)))
                .setDiscoveredAt(at(minute))
                .setFetchedAt(at(minute))
                .setVia(Via.LIVE)
                .build();
    }
}
