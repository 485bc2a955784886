package org.khabar.benchmarks.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures that were committed: one a line, the value, a space and the name.
 *
 * @param figures by name
 */
public record Baseline(Map<String, Double> figures) {
    /** Less than this is rounding. */
    private static final double TOLERANCE = 0.0005;

    /** Reads a baseline. */
    public static Baseline read(Path file) throws IOException {
        Map<String, Double> figures = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            int space = line.indexOf(' ');
            figures.put(line.substring(space + 1), Double.valueOf(line.substring(0, space)));
        }
        return new Baseline(figures);
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        figures.forEach((name, value) -> lines.add(String.format(Locale.ROOT, "%.4f %s", value, name)));
        Files.write(file, lines);
    }

    /** Returns a line for each committed figure that is missing or has fallen. */
    List<String> falls(Map<String, Double> measured) {
        List<String> falls = new ArrayList<>();
        figures.forEach((name, committed) -> {
            Double now = measured.get(name);
            if (now == null) {
                falls.add(name + " is missing");
            } else if (now < committed - TOLERANCE) {
                falls.add(String.format(Locale.ROOT, "%s fell from %.4f to %.4f", name, committed, now));
            }
        });
        return falls;
    }
}
