package org.khabar.benchmarks.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayArgumentsTest {
    @Test
    void whatIsNotSaidIsAHundredThousandPagesBesideFiftyASecond() {
        assertThat(parse("eval")).isEqualTo(new ReplayArguments(Path.of("eval"), 100_000, 50, 60));
    }

    @Test
    void everyNumberCanBeSaid() {
        assertThat(parse("--pages 2000 eval --live 20 --seconds 15"))
                .isEqualTo(new ReplayArguments(Path.of("eval"), 2_000, 20, 15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--pages 2000",
                "eval other",
                "eval --pages 999",
                "eval --pages many",
                "eval --live",
                "eval --x 1"
            })
    void whatCannotBeUnderstoodIsRefused(String line) {
        assertThat(parse(line)).isNull();
    }

    private static @Nullable ReplayArguments parse(String line) {
        return ReplayArguments.parse(line.isEmpty() ? new String[0] : line.split(" "));
    }
}
