package org.khabar.benchmarks.monitor.hostile;

import java.util.List;
import java.util.stream.Stream;

/**
 * The faults of docs/faults.md that a host can do, in the order in which they are looked at. Left out are 76, a clock that jumps, and 77, a name
 * that turns from public to private: no host does those.
 */
final class HostileWeb {
    private HostileWeb() {}

    /**
     * Returns all of them.
     *
     * @param canary the port of the addresses that nobody may connect to
     */
    static List<Fault> faults(int canary) {
        return Stream.of(
                        RobotsFaults.all(),
                        AnswerFaults.all(),
                        TransportFaults.all(),
                        SizeFaults.all(),
                        AddressFaults.all(canary),
                        TrapFaults.all(),
                        MarkupFaults.all())
                .flatMap(List::stream)
                .toList();
    }
}
