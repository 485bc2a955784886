package org.khabar.producer.fetch;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How far the requests of one partition are answered. Requests end in any order; only an unbroken row is committed. */
final class Progress {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final TreeSet<Long> open = new TreeSet<>();
    private int started;
    private long next = -1;
    private long committed = -1;
    private boolean stopped;

    /** Notes a request that was handed out. */
    void taken(long offset) {
        lock.lock();
        try {
            open.add(offset);
            next = offset + 1;
        } finally {
            lock.unlock();
        }
    }

    /** Asks to start a request; false if the partition was taken away. */
    boolean start() {
        lock.lock();
        try {
            if (!stopped) {
                started++;
            }
            return !stopped;
        } finally {
            lock.unlock();
        }
    }

    /** Notes that a started request has ended, and whether its answer is safe. */
    void ended(long offset, Safety safety) {
        lock.lock();
        try {
            started--;
            if (safety == Safety.ANSWERED) {
                open.remove(offset);
            }
            idle.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether a request may be forgotten. */
    enum Safety {
        /** Its report is acknowledged, or nobody waits for one. */
        ANSWERED,
        /** It has to be delivered again. */
        NOT_ANSWERED
    }

    /** Returns the offset to commit, if it is a new one. */
    OptionalLong toCommit() {
        lock.lock();
        try {
            long done = open.isEmpty() ? next : open.first();
            if (done <= committed || done < 0) {
                return OptionalLong.empty();
            }
            committed = done;
            return OptionalLong.of(done);
        } finally {
            lock.unlock();
        }
    }

    /** Lets no further request start. */
    void stop() {
        lock.lock();
        try {
            stopped = true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the requests that were started. Returns whether all have ended. */
    boolean awaitIdle(Duration patience) {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (started > 0 && left > 0) {
                left = idle.awaitNanos(left);
            }
            return started == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
