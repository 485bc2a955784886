package org.khabar.benchmarks.apart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GcLogTest {
    @Test
    void theFullestAndWhatAFullCollectionLeftAreTold() {
        GcLog log = GcLog.of(List.of(
                "[0.005s][info][gc] Using Parallel",
                "[1.100s][info][gc] GC(0) Pause Young (Allocation Failure) 128M->20M(490M) 5.1ms",
                "[2.200s][info][gc] GC(1) Pause Full (Diagnostic Command) 90M->15M(480M) 40.9ms",
                "[3.300s][info][gc] GC(2) Pause Young (Metadata GC Threshold) 100M->30M(480M) 2.0ms"));

        assertThat(log).isEqualTo(new GcLog(128, 15, 1));
    }

    @Test
    void withoutAFullCollectionTheLastCounts() {
        assertThat(GcLog.of(List.of("[1.1s][info][gc] GC(0) Pause Young (Allocation Failure) 128M->20M(490M) 5.1ms")))
                .isEqualTo(new GcLog(128, 20, 0));
    }
}
