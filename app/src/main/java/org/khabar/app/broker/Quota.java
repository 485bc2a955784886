package org.khabar.app.broker;

import java.time.Duration;
import java.util.function.Consumer;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.yaml.DataSize;

/**
 * The quota of a data folder. Retention keeps the log below it; this is the last wall, for what retention does not bound
 * (compacted topics, state, imports): when it is passed, the owner is told once and stops.
 */
public final class Quota implements AutoCloseable {
    private static final Duration PERIOD = Duration.ofSeconds(10);

    private final DataFolder folder;
    private final DataSize most;
    private final Thread watcher;

    private Quota(DataFolder folder, DataSize most, Consumer<OperatorException> exceeded) {
        this.folder = folder;
        this.most = most;
        this.watcher = Thread.ofVirtual().name("quota").unstarted(() -> watch(exceeded));
    }

    /**
     * Checks the folder and goes on watching it.
     *
     * @param exceeded told once, on a thread of its own, when the folder has grown over its quota
     * @throws OperatorException if the folder is over its quota now
     */
    public static Quota guard(DataFolder folder, DataSize most, Consumer<OperatorException> exceeded) {
        Quota quota = new Quota(folder, most, exceeded);
        if (quota.isExceeded()) {
            throw quota.failure();
        }
        quota.watcher.start();
        return quota;
    }

    private OperatorException failure() {
        return new OperatorException(
                ExitCode.QUOTA,
                "the data folder " + folder.path() + " holds " + new DataSize(folder.bytes())
                        + ", more than its quota of " + most
                        + ": raise broker.quota, delete imports, or name a new folder with --data");
    }

    private boolean isExceeded() {
        return folder.bytes() > most.bytes();
    }

    private void watch(Consumer<OperatorException> exceeded) {
        try {
            while (!isExceeded()) {
                Thread.sleep(PERIOD);
            }
            exceeded.accept(failure());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
