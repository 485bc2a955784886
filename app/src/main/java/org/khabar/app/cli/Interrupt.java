package org.khabar.app.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ctrl-C and {@code kill}. The virtual machine goes down as soon as its shutdown hooks are through; this one asks the
 * command to end and holds the machine until it has, but not for ever. Open it first and so close it last.
 */
public final class Interrupt implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Interrupt.class);
    private static final Duration MOST = Duration.ofSeconds(20);

    private final CountDownLatch raised = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Runnable stop = () -> {};
    private final Thread hook = Thread.ofPlatform().name("interrupt").unstarted(this::raise);

    private Interrupt() {}

    /** Starts to listen. */
    public static Interrupt listen() {
        Interrupt interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    /** Has an action run when the signal comes; it should make the command end soon. The last one named counts. */
    public void stops(Runnable action) {
        stop = action;
        if (isRaised()) {
            action.run();
        }
    }

    /** Waits for the signal. */
    public void await() throws InterruptedException {
        raised.await();
    }

    /** Returns whether the signal has come. */
    public boolean isRaised() {
        return raised.getCount() == 0;
    }

    private void raise() {
        raised.countDown();
        stop.run();
        try {
            if (!ended.await(MOST.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("still not stopped after {} s: ending all the same", MOST.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says that the command has ended: everything it opened is closed. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.debug("the machine goes down already", e);
        }
    }
}
