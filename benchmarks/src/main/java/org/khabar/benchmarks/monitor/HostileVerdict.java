package org.khabar.benchmarks.monitor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether healthy hosts were served beside hostile ones as they are without them.
 *
 * @param alone the run without the faults
 * @param beside the run with them
 * @param canary connections to addresses that nobody may connect to
 * @param forbidden requests to hostile hosts that their robots.txt forbids
 * @param unmet faults that no request met
 */
record HostileVerdict(Run alone, Run beside, int canary, int forbidden, List<String> unmet) {
    /** How much longer the 99th of a hundred articles may take beside the faults. */
    static final Duration MOST_LATER = Duration.ofSeconds(2);

    /** The heap is bounded by the virtual machine; this says whether it sufficed. */
    static final int MOST_HEAP = 512;

    /**
     * What was seen of one run.
     *
     * @param delivery of the healthy hosts' articles, all of them
     * @param settled of those that were published once the producer had settled: their delay is judged
     * @param errors lines in which the producer tells of memory or stack that did not suffice
     * @param peakHeap most heap in use before any collection, in megabytes
     * @param liveHeap what was left of it after a full collection at the end
     * @param alive whether the producer was still there at the end
     */
    record Run(Delivery delivery, Delivery settled, List<String> errors, int peakHeap, int liveHeap, boolean alive) {}

    /** Returns what is not as it must be; nothing where all is well. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        complain(complaints, "without the faults", alone);
        complain(complaints, "with the faults", beside);
        Duration later = later();
        if (later.compareTo(MOST_LATER) > 0) {
            complaints.add("the p99 delay is " + later.toMillis() + " ms longer with the faults");
        }
        expectNone(complaints, canary, "connections to forbidden addresses");
        expectNone(complaints, forbidden, "requests that a robots.txt forbids");
        unmet.forEach(fault -> complaints.add("no request met fault " + fault));
        return complaints;
    }

    /** Returns how much longer the 99th of a hundred articles takes with the faults. */
    Duration later() {
        return beside.settled().p99().minus(alone.settled().p99());
    }

    private static void complain(List<String> complaints, String when, Run run) {
        Delivery delivery = run.delivery();
        if (run.settled().articles() == 0) {
            complaints.add(when + ": no healthy article was published");
        }
        expectNone(complaints, delivery.missing(), "healthy articles never came " + when);
        expectNone(complaints, delivery.repeated(), "healthy articles came again " + when);
        run.errors().forEach(error -> complaints.add(when + ": " + error));
        if (!run.alive()) {
            complaints.add(when + ": the producer ended by itself");
        }
        if (run.peakHeap() > MOST_HEAP) {
            complaints.add(when + ": " + run.peakHeap() + " MB of heap");
        }
    }

    private static void expectNone(List<String> complaints, int count, String what) {
        if (count > 0) {
            complaints.add(count + " " + what);
        }
    }
}
