package org.khabar.app.cluster;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was started, closed in reverse. A part that can't be closed is logged and does not keep the others open. */
public final class StopOrder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StopOrder.class);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    /** Remembers a part that was just started, and returns it. */
    public synchronized <T extends AutoCloseable> T add(T part) {
        started.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        while (!started.isEmpty()) {
            AutoCloseable part = started.pop();
            try {
                part.close();
            } catch (Exception e) { // whatever it is, the other parts must be closed too
                LOG.warn("{} did not close cleanly", part.getClass().getSimpleName(), e);
            }
        }
    }
}
