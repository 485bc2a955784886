package org.khabar.benchmarks.monitor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HostileWebTest {
    private static final List<Fault> FAULTS = HostileWeb.faults(1);

    @Test
    void eachFaultThatAHostCanDoIsThere() {
        assertThat(FAULTS.stream().map(Fault::number).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(0, 64).boxed().toList());
    }

    @Test
    void noTwoAreTheSame() {
        assertThat(FAULTS.stream().map(fault -> fault.number() + " " + fault.what()))
                .doesNotHaveDuplicates();
    }
}
