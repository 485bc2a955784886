package org.khabar.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaselineTest {
    @Test
    void aFigureThatFellOrIsMissingIsNamed() {
        Baseline baseline = new Baseline(Map.of("aeb/text_f1", 0.96, "rtl/text_f1", 0.98, "rtl/date_acc", 1.0));

        List<String> falls = baseline.falls(Map.of("aeb/text_f1", 0.95, "rtl/text_f1", 0.99));

        assertThat(falls)
                .containsExactlyInAnyOrder("aeb/text_f1 fell from 0.9600 to 0.9500", "rtl/date_acc is missing");
    }

    @Test
    void roundingIsNoFall() {
        Baseline baseline = new Baseline(Map.of("aeb/text_f1", 0.9601));

        assertThat(baseline.falls(Map.of("aeb/text_f1", 0.96009))).isEmpty();
    }

    @Test
    void allFiguresAreBetterWhenGreater() throws IOException {
        Map<String, Double> figures = Figures.parse(List.of(
                "{\"aeb\":{\"pages\":78,\"text_f1\":0.96,\"rejected\":0.25},\"negatives\":{\"rejected\":0.9}}",
                "{\"suite\":\"robots\",\"origin\":\"google\",\"passed\":139,\"compared\":145}"));

        assertThat(figures)
                .containsOnly(
                        Map.entry("aeb/text_f1", 0.96),
                        Map.entry("aeb/kept", 0.75),
                        Map.entry("negatives/rejected", 0.9),
                        Map.entry("robots/google", 139.0));
    }
}
