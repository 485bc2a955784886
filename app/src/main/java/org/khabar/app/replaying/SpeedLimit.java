package org.khabar.app.replaying;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lets so many pages a second pass, over all threads. Time in which none came is not made up for. */
public final class SpeedLimit {
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final double nanosPerPage;
    private long free = Long.MIN_VALUE;
    private volatile boolean lifted;

    private SpeedLimit(double nanosPerPage) {
        this.nanosPerPage = nanosPerPage;
    }

    /** Lets all pages pass at once. */
    public static SpeedLimit none() {
        return new SpeedLimit(0);
    }

    /**
     * Sets a limit.
     *
     * @param pagesPerSecond 1 or more: a slower page would hold its transaction open for too long
     */
    public static SpeedLimit of(int pagesPerSecond) {
        if (pagesPerSecond < 1) {
            throw new IllegalArgumentException("at least 1 page a second, not " + pagesPerSecond);
        }
        return new SpeedLimit((double) TimeUnit.SECONDS.toNanos(1) / pagesPerSecond);
    }

    /**
     * Waits until a page may pass.
     *
     * @param weight how many pages it counts as
     */
    void pass(double weight) {
        long now = System.nanoTime();
        long until = now + reserve(now, weight);
        while (!lifted && System.nanoTime() < until) {
            LockSupport.parkNanos(Math.min(LOOK_NANOS, until - System.nanoTime()));
        }
    }

    /** Has nobody wait any more: a run that ends must not wait for its turn. */
    void lift() {
        lifted = true;
    }

    /** Takes the next free place and returns how long it is till then, in nanoseconds. */
    synchronized long reserve(long now, double weight) {
        long place = Math.max(now, free);
        free = place + (long) (weight * nanosPerPage);
        return place - now;
    }
}
