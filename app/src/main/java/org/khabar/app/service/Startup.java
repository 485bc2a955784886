package org.khabar.app.service;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.RetriableException;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.schemas.RegistryUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a service beside a broker and a registry that may come later: what does not answer is waited for, however long,
 * and tried again from the beginning. Whatever else is wrong fails at once.
 */
public final class Startup {
    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** A reason that lasts is told again after so many tries. */
    private static final int TOLD_EVERY = 15;

    private final Health health;
    private final Predicate<Duration> stopped;

    /**
     * Makes a startup.
     *
     * @param health told what is waited for
     * @param stopped waits for so long and returns whether the service was asked to stop meanwhile
     */
    public Startup(Health health, Predicate<Duration> stopped) {
        this.health = health;
        this.stopped = stopped;
    }

    /**
     * Tries until it works.
     *
     * @param start closes what it has opened where it fails
     * @return what was started; empty if the service was asked to stop before
     * @throws OperatorException if something is wrong that waiting does not mend
     */
    public <T> Optional<T> run(Supplier<T> start) {
        String told = "";
        for (int tries = 0; ; tries++) {
            String reason;
            try {
                return Optional.of(start.get());
            } catch (OperatorException e) {
                if (e.exitCode() != ExitCode.UNREACHABLE) {
                    throw e;
                }
                reason = String.valueOf(e.getMessage());
            } catch (RetriableException | RegistryUnavailableException e) {
                reason = String.valueOf(e.getMessage());
            }
            health.waitsFor(reason);
            if (!reason.equals(told) || tries % TOLD_EVERY == 0) {
                LOG.warn("waiting: {}", reason);
                told = reason;
            }
            if (stopped.test(PAUSE)) {
                return Optional.empty();
            }
        }
    }
}
