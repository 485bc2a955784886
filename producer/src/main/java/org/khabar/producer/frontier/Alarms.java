package org.khabar.producer.frontier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * When each host is to be looked at next, ordered by time, so that an idle tick costs one comparison. Kept in memory: it
 * follows from the stores and is made again from them at every start.
 */
final class Alarms {
    private record Alarm(Instant at, String host) {}

    private final TreeSet<Alarm> byTime =
            new TreeSet<>(Comparator.comparing(Alarm::at).thenComparing(Alarm::host));
    private final Map<String, Instant> byHost = new HashMap<>();

    /** Sets the one alarm of a host, in place of the one it had. */
    void set(String host, Instant at) {
        clear(host);
        byHost.put(host, at);
        byTime.add(new Alarm(at, host));
    }

    void clear(String host) {
        Instant before = byHost.remove(host);
        if (before != null) {
            byTime.remove(new Alarm(before, host));
        }
    }

    /** Returns hosts whose time has come, the longest overdue first, and clears their alarms. */
    List<String> ring(Instant now, int most) {
        List<String> hosts = new ArrayList<>();
        while (hosts.size() < most && !byTime.isEmpty() && !byTime.first().at().isAfter(now)) {
            Alarm alarm = byTime.removeFirst();
            byHost.remove(alarm.host());
            hosts.add(alarm.host());
        }
        return hosts;
    }
}
