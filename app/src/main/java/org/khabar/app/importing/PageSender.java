package org.khabar.app.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.app.archive.PageArchive;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.event.RawPage;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topic;

/** Writes archived pages to a pages topic, keyed by site, and remembers where they lie. */
final class PageSender implements AutoCloseable {
    /** After so many pages the broker is waited for and the place is noted. */
    private static final int MARK_EVERY = 1_000;

    private final Topic<RawPage> topic;
    private final KafkaProducer<String, RawPage> producer;
    private final ImportMarks marks;
    private final Consumer<Problem> problems;
    private final PageRefs sent = new PageRefs();
    private final AtomicLong bytesRead = new AtomicLong();
    private final AtomicLong noPages = new AtomicLong();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private volatile boolean stopped;

    PageSender(Cluster cluster, Topic<RawPage> topic, ImportMarks marks, Consumer<Problem> problems) {
        this.topic = topic;
        this.marks = marks;
        this.problems = problems;
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        // Pages of one site lie side by side in an archive: large batches compress them together.
        config.put(ProducerConfig.LINGER_MS_CONFIG, 50);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 1024 * 1024);
        this.producer = new KafkaProducer<>(
                config,
                Serdes.String().serializer(),
                EventSerdes.of(topic, cluster.registry()).serializer());
    }

    /**
     * Writes the pages in their order and waits until the broker has them all. What can't be read is a problem and no page.
     *
     * @throws OperatorException if the broker does not take a page
     */
    void send(List<PageArchive> archives) {
        long before = 0;
        for (PageArchive archive : archives) {
            send(archive, before);
            before += archive.length();
            bytesRead.set(before);
        }
    }

    private void send(PageArchive archive, long before) {
        Sending sending = new Sending(archive, before);
        archive.read(marks.position(archive), sending);
        producer.flush();
        Exception failed = failure.get();
        if (failed != null) {
            throw new OperatorException(
                    ExitCode.UNREACHABLE,
                    "the broker did not take a page (" + failed
                            + "): check it and import again; what is there already is not published twice",
                    failed);
        }
        sending.mark();
    }

    /** Ends sending soon; may be called by any thread. */
    void stop() {
        stopped = true;
    }

    /** Returns where the pages lie that the broker has taken so far. */
    PageRefs sent() {
        return sent;
    }

    /** Returns how far the archives are read, in their own units. */
    long position() {
        return bytesRead.get();
    }

    /** Returns how many records were read that are no pages. */
    long noPages() {
        return noPages.get();
    }

    /** Hands the pages of one archive to the producer. */
    private final class Sending implements PageArchive.Taker {
        private final PageArchive archive;
        private final long before;
        private long position;
        private int unmarked;

        Sending(PageArchive archive, long before) {
            this.archive = archive;
            this.before = before;
            this.position = marks.position(archive);
        }

        @Override
        public boolean page(RawPage page, long after) {
            if (stopped || failure.get() != null) {
                return false;
            }
            var _ = producer.send(new ProducerRecord<>(topic.name(), page.getSite(), page), this::acknowledged);
            position = after;
            bytesRead.set(before + Math.min(after, archive.length()));
            unmarked++;
            if (unmarked == MARK_EVERY) {
                producer.flush();
                mark();
            }
            return true;
        }

        /** Notes the place, if the broker has taken everything before it. */
        void mark() {
            if (failure.get() == null && unmarked > 0) {
                marks.reached(archive, position);
                unmarked = 0;
            }
        }

        @Override
        public void problem(Problem problem) {
            problems.accept(problem);
        }

        @Override
        public void noPage() {
            noPages.incrementAndGet();
        }

        private void acknowledged(@Nullable RecordMetadata metadata, @Nullable Exception e) {
            if (e != null) {
                failure.compareAndSet(null, e);
            } else if (metadata != null) {
                sent.add(new PageRef(metadata.partition(), metadata.offset()));
            }
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
