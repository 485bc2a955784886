package org.khabar.app.pipeline;

import java.time.Duration;
import java.util.function.Consumer;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.producer.fetch.Fetcher;

/** Looks whether the fetcher still runs, and tells once if it does not. */
final class FetcherWatch implements AutoCloseable {
    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final Thread thread;

    FetcherWatch(Fetcher fetcher, Consumer<OperatorException> failed) {
        this.thread = Thread.ofVirtual().name("fetcher-watch").start(() -> watch(fetcher, failed));
    }

    private static void watch(Fetcher fetcher, Consumer<OperatorException> failed) {
        try {
            while (fetcher.isRunning()) {
                Thread.sleep(PERIOD);
            }
            failed.accept(new OperatorException(
                    ExitCode.FAILURE, Fetcher.GROUP + " stopped: see the log, or run again with --verbose"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
