package org.khabar.extract.sitemap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the newest of what is added, up to a limit: what has no date counts as the oldest, and of two equals the one that
 * was added first is kept.
 *
 * @param <T> what is kept
 */
final class Newest<T> {
    private record Kept<T>(T value, Instant time, int place) {}

    private final int limit;
    private final PriorityQueue<Kept<T>> kept = new PriorityQueue<>(
            Comparator.comparing((Kept<T> one) -> one.time()).thenComparing(Kept::place, Comparator.reverseOrder()));
    private int added;

    Newest(int limit) {
        this.limit = limit;
    }

    void add(T value, @Nullable Instant time) {
        kept.add(new Kept<>(value, time == null ? Instant.MIN : time, added));
        added++;
        if (kept.size() > limit) {
            kept.remove();
        }
    }

    /** Returns how many were not kept. */
    int dropped() {
        return added - kept.size();
    }

    /** Returns what was kept, in the order in which it was added. */
    List<T> inOrder() {
        List<Kept<T>> all = new ArrayList<>(kept);
        all.sort(Comparator.comparingInt(Kept::place));
        return all.stream().map(Kept::value).toList();
    }
}
