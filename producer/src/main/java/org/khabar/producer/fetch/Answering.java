package org.khabar.producer.fetch;

import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.khabar.event.FetchRequest;
import org.khabar.producer.FailureReason;
import org.khabar.producer.fetch.Progress.Safety;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests and counts what became of them; any number of threads may at once. Whatever goes wrong with one costs only that one. */
final class Answering {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final Deserializer<FetchRequest> requests;
    private final Fetch fetch;
    private final Outbox outbox;
    private final Clock clock;
    private final AtomicLong underWay = new AtomicLong();
    private final LongAdder late = new LongAdder();
    private final LongAdder answered = new LongAdder();
    private final LongAdder faults = new LongAdder();
    private final LongAdder pages = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    Answering(SchemaRegistry registry, Fetch fetch, Outbox outbox, Clock clock) {
        this.requests = EventSerdes.of(Topics.REQUESTS, registry).deserializer();
        this.fetch = fetch;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns what was done so far, beside the number of requests read. */
    FetcherCounts counts(long taken) {
        return new FetcherCounts(
                taken, underWay.get(), late.sum(), answered.sum(), faults.sum(), pages.sum(), bytes.sum());
    }

    /**
     * Answers a request, if there is still time to start it.
     *
     * @param message the request as it was read
     * @param closing whether the fetcher is being closed: what that cuts short is no answer
     * @return whether the request may be committed
     */
    Safety answer(ConsumerRecord<String, byte[]> message, BooleanSupplier closing) {
        underWay.incrementAndGet();
        try {
            return read(message, closing);
        } catch (RuntimeException | Error e) {
            // The edge of a request: whatever went wrong stays with it. Its answer is missing, so it will be issued
            // again.
            LOG.error("a request was not answered: {}", e.getMessage(), e);
            faults.increment();
            return Safety.ANSWERED;
        } finally {
            underWay.decrementAndGet();
        }
    }

    private Safety read(ConsumerRecord<String, byte[]> message, BooleanSupplier closing) {
        FetchRequest request;
        try {
            request = requests.deserialize(message.topic(), message.value());
        } catch (SerializationException e) {
            LOG.error(
                    "offset {} of partition {} is no request: {}",
                    message.offset(),
                    message.partition(),
                    e.getMessage());
            faults.increment();
            return Safety.ANSWERED;
        }
        if (clock.instant().isAfter(request.getStartBefore())) {
            late.increment();
            return Safety.ANSWERED;
        }
        Fetch.Answers answers = fetch.answer(request);
        boolean cutShort =
                closing.getAsBoolean() && answers.report().getStatus().isEmpty();
        return cutShort ? Safety.NOT_ANSWERED : write(request, answers);
    }

    private Safety write(FetchRequest request, Fetch.Answers answers) {
        try {
            outbox.write(answers);
            answered.increment();
            pages.add(answers.page() == null ? 0 : 1);
            bytes.add(answers.report().getBodyBytes());
            return Safety.ANSWERED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Safety.NOT_ANSWERED;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RecordTooLargeException
                    && !FailureReason.TOO_LARGE
                            .name()
                            .equals(answers.report().getReason().orElse(""))) {
                return write(request, fetch.fault(request, FailureReason.TOO_LARGE));
            }
            LOG.error("the answer to {} could not be written: {}", request.getId(), e.getMessage());
            faults.increment();
            return Safety.ANSWERED;
        }
    }
}
