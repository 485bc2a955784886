package org.khabar.benchmarks.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonitorArgumentsTest {
    @Test
    void withoutAnythingItIsPolitenessToTwoHundredHosts() {
        assertThat(parse("")).isEqualTo(new MonitorArguments.Polite(200));
    }

    @Test
    void eachRunHasAnOptionOfItsOwn() {
        assertThat(parse("--hosts 20")).isEqualTo(new MonitorArguments.Polite(20));
        assertThat(parse("--faults")).isEqualTo(new MonitorArguments.Faults(1));
        assertThat(parse("--minutes 3 --faults")).isEqualTo(new MonitorArguments.Faults(3));
        assertThat(parse("--slow 10000")).isEqualTo(new MonitorArguments.Slow(10_000));
        assertThat(parse("--feeds 10000")).isEqualTo(new MonitorArguments.Feeds(10_000, 10));
        assertThat(parse("--feeds 200 --minutes 1")).isEqualTo(new MonitorArguments.Feeds(200, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--hosts",
                "--hosts 0",
                "--hosts many",
                "--minutes 3",
                "--faults 3",
                "--faults --minutes 61",
                "--faults --hosts 20",
                "--slow 10001",
                "--slow 100 --minutes 1",
                "--feeds 19",
                "--feeds 20 --hosts 20",
                "--other 1"
            })
    void whatCannotBeUnderstoodIsRefused(String line) {
        assertThat(parse(line)).isNull();
    }

    private static @Nullable MonitorArguments parse(String line) {
        return MonitorArguments.parse(line.isEmpty() ? new String[0] : line.split(" "));
    }
}
