package org.khabar.benchmarks.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where Khabar's contract differs from an origin's on purpose: {@code deviations.txt}, each line a pattern of case ids, a
 * bar, and the reason.
 *
 * @param rows in the file's order
 */
record Deviations(List<Row> rows) {
    /**
     * One deviation.
     *
     * @param ids the cases, whole ids
     * @param reason why Khabar means it so
     */
    record Row(Pattern ids, String reason) {}

    static Deviations load() {
        try (InputStream file = Deviations.class.getResourceAsStream("deviations.txt")) {
            if (file == null) {
                throw new IllegalStateException("deviations.txt is not on the class path beside " + Deviations.class);
            }
            return new Deviations(new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Deviations::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        int bar = line.indexOf(" | ");
        return new Row(
                Pattern.compile(line.substring(0, bar).strip()),
                line.substring(bar + 3).strip());
    }

    /** Returns the verdict, softened where a failure is meant. */
    Verdict judge(String id, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Failed failed ->
                rows.stream()
                        .filter(row -> row.ids().matcher(id).matches())
                        .<Verdict>map(row -> new Verdict.Deviates(failed.group(), row.reason()))
                        .findFirst()
                        .orElse(failed);
            case Verdict.Passed passed -> passed;
            case Verdict.Deviates deviates -> deviates;
            case Verdict.LeftOut leftOut -> leftOut;
        };
    }
}
