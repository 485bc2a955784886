package org.khabar.app.broker;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AbortTransactionSpec;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TransactionDescription;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends transactions that hang: open in a partition while their coordinator has closed them, so that nobody ever would. A broker that is killed
 * in the middle of a commit can leave one (seen with Kafka 4.3.1, in {@code __consumer_offsets}); its group then never learns where it
 * was and stands still for good, and readers of what is committed wait for ever. It is what {@code kafka-transactions.sh find-hanging} finds.
 *
 * <p>Looks for the first minutes after a start only, as nothing but a broker's end leaves one; and a transaction has to hang at two looks.
 */
public final class HangingTransactions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HangingTransactions.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(4);
    private static final int LOOKS = 45;

    private final Admin admin;
    private final Thread thread;
    private Set<Open> before = Set.of();

    private HangingTransactions(Admin admin) {
        this.admin = admin;
        this.thread = Thread.ofVirtual().name("hanging-transactions").unstarted(this::look);
    }

    /** An open transaction of a partition. */
    private record Open(TopicPartition partition, long producerId, int epoch, int coordinatorEpoch, long start) {
        static Open of(TopicPartition partition, ProducerState state) {
            return new Open(
                    partition,
                    state.producerId(),
                    state.producerEpoch(),
                    state.coordinatorEpoch().orElse(0),
                    state.currentTransactionStartOffset().orElse(-1));
        }
    }

    /** Begins to look at a broker that has just started. */
    public static HangingTransactions watch(String bootstrap) {
        HangingTransactions watch =
                new HangingTransactions(Admin.create(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap)));
        watch.thread.start();
        return watch;
    }

    private void look() {
        try {
            for (int i = 0; i < LOOKS; i++) {
                lookOnce();
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private void lookOnce() throws InterruptedException {
        try {
            Set<Open> hanging = new HashSet<>();
            for (Open open : open()) {
                if (hangs(open)) {
                    hanging.add(open);
                }
            }
            for (Open open : hanging) {
                if (before.contains(open)) {
                    abort(open);
                }
            }
            before = hanging;
        } catch (ExecutionException | KafkaException e) {
            LOG.debug("transactions can't be looked at now", e); // it is busy; the next look will tell
        }
    }

    private Set<Open> open() throws ExecutionException, InterruptedException {
        Set<String> topics = admin.listTopics(new ListTopicsOptions().listInternal(true))
                .names()
                .get();
        List<TopicPartition> partitions = admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic ->
                        topic.partitions().stream().map(info -> new TopicPartition(topic.name(), info.partition())))
                .toList();
        Set<Open> open = new HashSet<>();
        admin.describeProducers(partitions)
                .all()
                .get()
                .forEach((partition, states) -> states.activeProducers().stream()
                        .filter(state -> state.currentTransactionStartOffset().isPresent())
                        .forEach(state -> open.add(Open.of(partition, state))));
        return open;
    }

    private boolean hangs(Open open) throws ExecutionException, InterruptedException {
        for (TransactionListing known : admin.listTransactions(
                        new ListTransactionsOptions().filterProducerIds(List.of(open.producerId())))
                .all()
                .get()) {
            TransactionDescription transaction = admin.describeTransactions(List.of(known.transactionalId()))
                    .description(known.transactionalId())
                    .get();
            if (goesOn(transaction, open.partition())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a coordinator still has a transaction in hand that a partition holds open. */
    static boolean goesOn(TransactionDescription transaction, TopicPartition partition) {
        return switch (transaction.state()) {
            case ONGOING -> transaction.topicPartitions().contains(partition);
            case PREPARE_ABORT, PREPARE_COMMIT, PREPARE_EPOCH_FENCE -> true;
            case EMPTY, COMPLETE_ABORT, COMPLETE_COMMIT, UNKNOWN -> false;
        };
    }

    private void abort(Open open) throws ExecutionException, InterruptedException {
        admin.abortTransaction(new AbortTransactionSpec(
                        open.partition(), open.producerId(), (short) open.epoch(), open.coordinatorEpoch()))
                .all()
                .get();
        LOG.warn(
                "a transaction that the last end of the broker left open in {} since offset {} is aborted",
                open.partition(),
                open.start());
    }

    @Override
    public void close() {
        thread.interrupt();
        admin.close(Duration.ofSeconds(1));
    }
}
