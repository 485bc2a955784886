package org.khabar.benchmarks.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What came of the articles that healthy hosts published.
 *
 * @param articles how many there were
 * @param missing of these, how many never came
 * @param repeated how many came again, counted each time
 * @param median delay between publication and arrival
 * @param p99 delay that 99 of 100 stay under
 */
record Delivery(int articles, int missing, int repeated, Duration median, Duration p99) {
    /**
     * Holds what was published against what came.
     *
     * @param published when each URL was published
     * @param arrived when each URL came, each time
     */
    static Delivery of(Map<String, Instant> published, Map<String, List<Instant>> arrived) {
        List<Duration> delays = new ArrayList<>();
        int repeated = 0;
        for (Map.Entry<String, Instant> article : published.entrySet()) {
            List<Instant> times = arrived.getOrDefault(article.getKey(), List.of());
            if (!times.isEmpty()) {
                delays.add(Duration.between(article.getValue(), times.getFirst()));
                repeated += times.size() - 1;
            }
        }
        Collections.sort(delays);
        return new Delivery(
                published.size(),
                published.size() - delays.size(),
                repeated,
                percentile(delays, 50),
                percentile(delays, 99));
    }

    /** The nearest rank: of fewer than a hundred the 99th is the longest. */
    private static Duration percentile(List<Duration> sorted, int percent) {
        return sorted.isEmpty() ? Duration.ZERO : sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
    }
}
