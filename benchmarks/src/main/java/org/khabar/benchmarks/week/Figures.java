package org.khabar.benchmarks.week;

import java.time.Duration;
import java.util.List;

/**
 * How a week was watched.
 *
 * @param polls requests for feeds and sitemaps
 * @param published articles published
 * @param missed those that were never asked for
 * @param gaps times that two polls running shared no entry
 * @param delays time from the publication of each article found to the poll that found it, in milliseconds, sorted
 */
record Figures(long polls, int published, int missed, long gaps, List<Long> delays) {
    Figures {
        delays = delays.stream().sorted().toList();
    }

    /** Returns the delay that a part of all articles is found within; zero where none was found. */
    Duration delay(double part) {
        int place = (int) Math.min(delays.size() - 1L, Math.round(part * delays.size()));
        return delays.isEmpty() ? Duration.ZERO : Duration.ofMillis(delays.get(place));
    }

    /**
     * Returns this median delay as a part of another's at the same number of requests. The other is a fixed interval, whose delays
     * grow as its requests become fewer.
     */
    double againstFixed(Figures fixed) {
        double sameRequests = delay(0.5).toMillis() * (double) polls / fixed.polls;
        return sameRequests / fixed.delay(0.5).toMillis();
    }
}
