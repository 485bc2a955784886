package org.khabar.app.ledger;

import static org.khabar.app.ledger.LedgerReport.plain;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.tailing.StartAt;
import org.khabar.app.tailing.TopicReader;
import org.khabar.event.Outcome;
import org.khabar.event.OutcomeKind;
import org.khabar.event.RawRef;
import org.khabar.event.UrlPhase;
import org.khabar.event.UrlState;
import org.khabar.producer.frontier.FrontierTopology;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;
import org.khabar.streams.DeadLetterHeaders;
import org.khabar.streams.Reason;

/**
 * The sums of one source or of a time, counted from the topics: what the frontier keeps of each URL, and the outcomes. It
 * reads both from their beginning, and holds the URLs that count in memory.
 *
 * <p>The outcomes are compacted, so a fetch whose URL was fetched again may have lost its own outcome, and how many those are
 * can't be told from the topic. Pages are counted by the outcomes that are there, so nothing is checked here. A record that
 * told no URL is a page of no source.
 */
public final class TopicLedger {
    private final LedgerFilter filter;
    private final Map<String, UrlState> urls = new HashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Map<OutcomeKind, SortedMap<String, Long>> fetches = new EnumMap<>(OutcomeKind.class);

    private TopicLedger(LedgerFilter filter) {
        this.filter = filter;
    }

    /**
     * Counts what is committed now.
     *
     * @throws org.khabar.app.failure.OperatorException if nothing ever ran on the cluster
     */
    public static LedgerReport read(Cluster cluster, LedgerFilter filter) {
        TopicLedger ledger = new TopicLedger(filter);
        Topic<UrlState> states = FrontierTopology.urlChangelog();
        Deserializer<UrlState> state =
                EventSerdes.of(states, cluster.registry()).deserializer();
        Deserializer<Outcome> outcome =
                EventSerdes.of(Topics.OUTCOMES, cluster.registry()).deserializer();
        each(
                cluster,
                states.name(),
                record -> ledger.found(key(record), state.deserialize(record.topic(), record.value())));
        each(
                cluster,
                Topics.OUTCOMES.name(),
                record -> ledger.ended(key(record), outcome.deserialize(record.topic(), record.value())));
        if (filter.source() == null) {
            each(cluster, Topics.DEAD_LETTERS, ledger::buried);
        }
        return ledger.report();
    }

    private static void each(Cluster cluster, String topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        try (TopicReader records = TopicReader.of(cluster, topic)) {
            records.read(new StartAt.Beginning(), TopicReader.End.AT_PRESENT_END, record -> {
                reader.accept(record);
                return true;
            });
        }
    }

    private void found(String url, @Nullable UrlState state) {
        if (state != null && filter.takes(state.getSources(), state.getDiscoveredAt())) {
            urls.put(url, state);
        } else {
            urls.remove(url);
        }
    }

    private void ended(String url, @Nullable Outcome outcome) {
        if (outcome == null) {
            outcomes.remove(url);
            return;
        }
        if (urls.containsKey(url)) {
            outcomes.put(url, outcome);
        }
        boolean live = outcome.getRawRef()
                .map(RawRef::getTopic)
                .filter(Topics.PAGES.name()::equals)
                .isPresent();
        if (live && filter.takes(outcome.getSources(), outcome.getAt())) {
            count(outcome.getKind(), outcome.getReason());
        }
    }

    /** Every other dead letter has an outcome. */
    private void buried(ConsumerRecord<byte[], byte[]> letter) {
        boolean toldNoUrl = Reason.CORRUPT_RECORD.name().equals(header(letter, DeadLetterHeaders.REASON))
                && Topics.PAGES.name().equals(header(letter, DeadLetterHeaders.TOPIC));
        if (toldNoUrl
                && (filter.since() == null
                        || letter.timestamp() >= filter.since().toEpochMilli())) {
            count(OutcomeKind.DEAD_LETTER, Reason.CORRUPT_RECORD.name());
        }
    }

    private void count(OutcomeKind kind, String reason) {
        fetches.computeIfAbsent(kind, _ -> new TreeMap<>()).merge(reason, 1L, Long::sum);
    }

    private LedgerReport report() {
        Map<String, SortedMap<String, Long>> pages = new LinkedHashMap<>();
        LedgerReport.addEnds(pages, fetches);
        long counted = fetches.values().stream()
                .flatMap(reasons -> reasons.values().stream())
                .mapToLong(Long::longValue)
                .sum();
        return new LedgerReport(new Sum(counted, pages), urlSum(), false);
    }

    private Sum urlSum() {
        Map<UrlPhase, Long> phases = new EnumMap<>(UrlPhase.class);
        Map<OutcomeKind, SortedMap<String, Long>> ends = new EnumMap<>(OutcomeKind.class);
        SortedMap<String, Long> skipped = new TreeMap<>();
        long notRead = 0;
        for (Map.Entry<String, UrlState> url : urls.entrySet()) {
            UrlState state = url.getValue();
            Outcome outcome = outcomes.get(url.getKey());
            switch (state.getPhase()) {
                case WAITING, UNDER_WAY -> phases.merge(state.getPhase(), 1L, Long::sum);
                case SKIPPED -> skipped.merge(state.getReason().orElse(""), 1L, Long::sum);
                case HANDED_OVER -> {
                    if (outcome == null || outcome.getKind() == OutcomeKind.SKIPPED) {
                        notRead++;
                    } else {
                        ends.computeIfAbsent(outcome.getKind(), _ -> new TreeMap<>())
                                .merge(outcome.getReason(), 1L, Long::sum);
                    }
                }
            }
        }
        Map<String, SortedMap<String, Long>> parts = new LinkedHashMap<>();
        parts.put(LedgerReport.WAITING, plain(phases.getOrDefault(UrlPhase.WAITING, 0L)));
        parts.put(LedgerReport.UNDER_WAY, plain(phases.getOrDefault(UrlPhase.UNDER_WAY, 0L)));
        parts.put(LedgerReport.NOT_READ_YET, plain(notRead));
        LedgerReport.addEnds(parts, ends);
        parts.put(LedgerReport.part(OutcomeKind.SKIPPED), skipped);
        return new Sum(urls.size(), parts);
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
