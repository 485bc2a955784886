package org.khabar.benchmarks.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopologyArgumentsTest {
    @Test
    void whatIsNotSaidIsTheWholeBacklogAndEveryVariant() {
        assertThat(TopologyArguments.parse("eval")).isEqualTo(new TopologyArguments(Path.of("eval"), 20_000, true));
    }

    @Test
    void allOfItCanBeSaid() {
        assertThat(TopologyArguments.parse("--pages", "4000", "--shipped", "eval"))
                .isEqualTo(new TopologyArguments(Path.of("eval"), 4_000, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--pages 400", "eval other", "eval --pages", "eval --pages 99", "eval --pages x", "eval --x"})
    void whatCannotBeUnderstoodIsRefused(String line) {
        assertThat(TopologyArguments.parse(line.split(" "))).isNull();
    }
}
