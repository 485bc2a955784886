package org.khabar.app.streaming;

import java.time.Duration;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.schemas.RegistryUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One topology, running. A thread that dies of what may pass (the registry or the broker away for a while) is replaced;
 * anything else ends the run and is reported once.
 */
public final class StreamsRun implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsRun.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(4);

    private final String applicationId;
    private final KafkaStreams streams;

    private StreamsRun(String applicationId, KafkaStreams streams) {
        this.applicationId = applicationId;
        this.streams = streams;
    }

    /**
     * Starts a topology.
     *
     * @param config as {@link StreamsProperties} makes it
     * @param failed told if the run ends by itself
     */
    public static StreamsRun start(Topology topology, Properties config, Consumer<OperatorException> failed) {
        String id = config.getProperty(StreamsConfig.APPLICATION_ID_CONFIG);
        KafkaStreams streams = new KafkaStreams(topology, config);
        StreamsRun run = new StreamsRun(id, streams);
        streams.setUncaughtExceptionHandler(failure -> run.onThreadDeath(failure, failed));
        streams.start();
        return run;
    }

    private StreamThreadExceptionResponse onThreadDeath(Throwable failure, Consumer<OperatorException> failed) {
        if (Causes.of(failure).anyMatch(StreamsRun::mayPass)) {
            LOG.warn("{}: a stream thread is replaced", applicationId, failure);
            return pause();
        }
        LOG.error("{}: the topology stops", applicationId, failure);
        failed.accept(new OperatorException(
                ExitCode.FAILURE,
                applicationId + " stopped (" + failure + "): see the log, or run again with --verbose",
                failure));
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    /** Holds the dying thread for a moment, so that a long outage is no tight loop. */
    private static StreamThreadExceptionResponse pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private static boolean mayPass(Throwable cause) {
        return cause instanceof RegistryUnavailableException
                || cause instanceof RetriableException
                || isNameUnknown(cause);
    }

    /** A broker in a container that is down has no name either; a new thread's clients look it up. */
    private static boolean isNameUnknown(Throwable cause) {
        return cause instanceof ConfigException
                && String.valueOf(cause.getMessage()).contains("resolvable");
    }

    /** Returns the records that wait to be read, over the partitions that this process works on. */
    public long lag() {
        return streams.metrics().values().stream()
                .filter(StreamsRun::isLagOfAnInput)
                .map(Metric::metricValue)
                .filter(Double.class::isInstance)
                .map(Double.class::cast)
                .filter(lag -> lag > 0)
                .mapToLong(Double::longValue)
                .sum();
    }

    /** Restore consumers have lags too, of changelogs. */
    private static boolean isLagOfAnInput(Metric metric) {
        MetricName name = metric.metricName();
        return name.name().equals("records-lag")
                && !name.tags().getOrDefault("client-id", "").endsWith("-restore-consumer");
    }

    /** Returns whether every thread and store is closed. */
    boolean isClosed() {
        return streams.state().hasCompletedShutdown();
    }

    /** Returns the application id. */
    public String applicationId() {
        return applicationId;
    }

    /** Returns the running topology, for reading its stores and its state. */
    public KafkaStreams streams() {
        return streams;
    }

    /** Finishes the records under way, commits and stops, within 4 s. */
    @Override
    public void close() {
        if (!streams.close(STOP)) {
            LOG.warn(
                    "{} did not stop within {} s; what was not committed is done again",
                    applicationId,
                    STOP.toSeconds());
        }
    }
}
