package org.khabar.benchmarks.monitor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the log of the hosts says of whoever asked.
 *
 * @param requests all of them
 * @param overlaps requests that began while another of the same host was under way
 * @param early requests that came sooner after the end of the one before than the delay allows
 * @param shortest least time from the end of a request to the beginning of the next of its host
 * @param forbidden requests for what robots.txt forbids
 * @param repeated pages that were fetched again, counted each time
 */
record AccessVerdict(int requests, int overlaps, List<Early> early, Duration shortest, int forbidden, int repeated) {
    /**
     * A request that came too soon.
     *
     * @param before the one before it
     * @param access itself
     */
    record Early(Access before, Access access) {
        long gapMillis() {
            return (access.begin() - before.end()) / 1_000_000;
        }
    }

    /**
     * Judges a log.
     *
     * @param delay what must lie between the end of a request and the beginning of the next
     */
    static AccessVerdict of(List<Access> log, Duration delay) {
        Map<String, List<Access>> hosts = new HashMap<>();
        Map<String, Integer> pages = new HashMap<>();
        int forbidden = 0;
        for (Access access : log) {
            hosts.computeIfAbsent(access.host(), host -> new ArrayList<>()).add(access);
            forbidden += access.path().startsWith("/private/") ? 1 : 0;
            if (access.path().startsWith("/news/")) {
                pages.merge(access.host() + access.path(), 1, Integer::sum);
            }
        }
        int overlaps = 0;
        List<Early> early = new ArrayList<>();
        long shortest = Long.MAX_VALUE;
        for (List<Access> accesses : hosts.values()) {
            accesses.sort(Comparator.comparingLong(Access::begin));
            for (int i = 1; i < accesses.size(); i++) {
                long gap = accesses.get(i).begin() - accesses.get(i - 1).end();
                overlaps += gap < 0 ? 1 : 0;
                if (gap < delay.toNanos()) {
                    early.add(new Early(accesses.get(i - 1), accesses.get(i)));
                }
                shortest = Math.min(shortest, gap);
            }
        }
        int repeated = pages.values().stream().mapToInt(times -> times - 1).sum();
        return new AccessVerdict(log.size(), overlaps, early, Duration.ofNanos(shortest), forbidden, repeated);
    }
}
