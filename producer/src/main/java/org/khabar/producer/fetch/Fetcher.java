package org.khabar.producer.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.khabar.producer.fetch.Progress.Safety;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads requests, answers each on a virtual thread of its own, and commits a request after its page and report are
 * acknowledged: at least once. No request is started after its {@code startBefore}.
 *
 * <p>When a partition is taken away, requests under way are finished first, so that its next owner does not make them again
 * beside this one. Requests read but not started are left to it.
 */
public final class Fetcher implements AutoCloseable {
    /** The consumer group of all fetchers. */
    public static final String GROUP = "khabar-fetcher";

    private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);
    private static final Duration POLL = Duration.ofMillis(100);

    /** How long requests under way may take to end when the fetcher closes or loses their partition. */
    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final FetcherSettings settings;
    private final Clock clock;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Outbox outbox;
    private final HttpGet http;
    private final Answering answering;
    private final Semaphore slots;
    private final Map<TopicPartition, Progress> partitions = new ConcurrentHashMap<>();
    private final AtomicLong inHand = new AtomicLong();
    private final LongAdder taken = new LongAdder();
    private volatile boolean closing;
    private @Nullable Thread loop;

    /**
     * Makes a fetcher; {@link #start} starts it.
     *
     * @param settings how it behaves on the network
     * @param clientConfig how to reach Kafka: {@code bootstrap.servers}, security
     * @param registry gives schemas their ids
     * @param clock the wall clock
     */
    public Fetcher(FetcherSettings settings, Map<String, Object> clientConfig, SchemaRegistry registry, Clock clock) {
        this(settings, clientConfig, registry, clock, Resolver.system(), WayOut.direct());
    }

    /** Makes a fetcher that asks a resolver of its own for addresses, and goes out by a way of its own. */
    public Fetcher(
            FetcherSettings settings,
            Map<String, Object> clientConfig,
            SchemaRegistry registry,
            Clock clock,
            Resolver resolver,
            WayOut way) {
        this.settings = settings;
        this.clock = clock;
        this.slots = new Semaphore(settings.concurrency());
        this.http = new HttpGet(settings, resolver, way);
        this.outbox = new Outbox(clientConfig, registry);
        this.answering = new Answering(registry, new Fetch(settings, http, clock), outbox, clock);
        this.consumer = new KafkaConsumer<>(
                consumerConfig(settings, clientConfig), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static Map<String, Object> consumerConfig(FetcherSettings settings, Map<String, Object> clientConfig) {
        Map<String, Object> config = new HashMap<>(clientConfig);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        config.putIfAbsent(ConsumerConfig.CLIENT_ID_CONFIG, GROUP);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // Old requests do no harm: they are too late to start.
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        // The frontier writes in transactions.
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.concurrency());
        return config;
    }

    /** Starts reading requests. */
    public void start() {
        loop = Thread.ofPlatform().name("fetcher").start(this::run);
    }

    /** Tells whether the fetcher reads requests. False after {@link #close}, and after a fault that was logged. */
    public boolean isRunning() {
        Thread thread = loop;
        return thread != null && thread.isAlive();
    }

    /** Returns what was done so far. */
    public FetcherCounts counts() {
        return answering.counts(taken.sum());
    }

    private void run() {
        try (consumer) {
            consumer.subscribe(List.of(Topics.REQUESTS.name()), new Handover());
            while (!closing) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
                    take(message);
                }
                commit();
                breathe();
            }
            finish(partitions.keySet());
        } catch (RuntimeException e) {
            LOG.error("the fetcher stops: {}", e.getMessage(), e);
        }
    }

    /** Reads no more than is soon answered: what waits in Kafka costs nothing here. */
    private void breathe() {
        if (inHand.get() >= 2L * settings.concurrency()) {
            consumer.pause(consumer.assignment());
        } else if (!consumer.paused().isEmpty()) {
            consumer.resume(consumer.paused());
        }
    }

    private void take(ConsumerRecord<String, byte[]> message) {
        TopicPartition partition = new TopicPartition(message.topic(), message.partition());
        Progress progress = partitions.computeIfAbsent(partition, _ -> new Progress());
        progress.taken(message.offset());
        taken.increment();
        inHand.incrementAndGet();
        Thread.ofVirtual().name("fetch-", message.offset()).start(() -> {
            try {
                slots.acquire();
                try {
                    if (progress.start()) {
                        Safety safety = answering.answer(message, () -> closing);
                        progress.ended(message.offset(), safety);
                    }
                } finally {
                    slots.release();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                inHand.decrementAndGet();
            }
        });
    }

    private void commit() {
        Map<TopicPartition, OffsetAndMetadata> offsets = offsets(partitions.keySet());
        if (!offsets.isEmpty()) {
            consumer.commitAsync(offsets, (_, failure) -> {
                if (failure != null) {
                    LOG.warn("requests answered were not committed, they may be made again: {}", failure.getMessage());
                }
            });
        }
    }

    private Map<TopicPartition, OffsetAndMetadata> offsets(Collection<TopicPartition> of) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (TopicPartition partition : of) {
            Progress progress = partitions.get(partition);
            if (progress != null) {
                progress.toCommit().ifPresent(offset -> offsets.put(partition, new OffsetAndMetadata(offset)));
            }
        }
        return offsets;
    }

    /** Lets the requests of some partitions end, and commits how far they are answered. */
    private void finish(Collection<TopicPartition> of) {
        List<Progress> ending =
                of.stream().map(partitions::get).filter(Objects::nonNull).toList();
        ending.forEach(Progress::stop);
        Instant patience = clock.instant().plus(DRAIN);
        for (Progress progress : ending) {
            if (!progress.awaitIdle(Duration.between(clock.instant(), patience))) {
                LOG.warn("requests are still under way after {}; they may be made again", DRAIN);
                break;
            }
        }
        Map<TopicPartition, OffsetAndMetadata> offsets = offsets(of);
        if (!offsets.isEmpty()) {
            consumer.commitSync(offsets);
        }
    }

    /** Finishes what is under way, for at most 10 s, leaves the rest to be delivered again, and closes everything. */
    @Override
    public void close() {
        closing = true;
        Thread thread = loop;
        if (thread == null) {
            consumer.close();
        } else {
            join(thread);
        }
        http.close();
        outbox.close();
    }

    private static void join(Thread thread) {
        try {
            thread.join(DRAIN.multipliedBy(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hands partitions over to other fetchers. */
    private final class Handover implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
            finish(revoked);
            revoked.forEach(partitions::remove);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> lost) {
            lost.forEach(partition -> {
                Progress progress = partitions.remove(partition);
                if (progress != null) {
                    progress.stop();
                }
            });
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
            // A Progress begins with its first request.
        }
    }
}
