package org.khabar.producer.frontier;

import java.time.Duration;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.HostGate;

/**
 * How much slower than the usual delay a host is asked: twice as slow with each answer that says "too many requests" (429) or
 * "unavailable" (503), a quarter faster with each other answer, and never sooner after a fetch than a multiple of the time it
 * took, since a slow answer tells of a busy host.
 */
final class Pace {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private Pace() {}

    /**
     * Returns the least delay after an answer, and keeps the host's pace for the next.
     *
     * @param usual the delay that is asked for anyway
     */
    static Duration after(HostGate gate, FetchReport report, Duration usual, FrontierSettings settings) {
        int status = report.getStatus().orElse(0);
        Duration before = Duration.ofMillis(gate.getPaceMillis());
        Duration pace;
        if (report.getKind() == FetchKind.ROBOTS) {
            pace = before; // asking for it has a back-off of its own
        } else if (status == TOO_MANY_REQUESTS || status == UNAVAILABLE) {
            pace = (before.compareTo(usual) > 0 ? before : usual).multipliedBy(2);
        } else {
            // An answer that never came says nothing of the pace.
            pace = status == 0 ? before : before.multipliedBy(3).dividedBy(4);
            pace = pace.compareTo(usual) > 0 ? pace : Duration.ZERO;
        }
        pace = shorter(pace, settings.maxCrawlDelay());
        gate.setPaceMillis(pace.toMillis());
        Duration took = Duration.between(report.getStartedAt(), report.getFinishedAt());
        Duration load = shorter(took.multipliedBy(settings.loadFactor()), settings.maxCrawlDelay());
        return load.compareTo(pace) > 0 ? load : pace;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
