package org.khabar.benchmarks.gate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads a benchmark's {@code --json} from standard input and compares it with a baseline. Ends with 1 if a figure fell.
 *
 * <p>{@code Gate BASELINE [--approve]}: with {@code --approve} what was measured becomes the baseline.
 */
public final class Gate {
    private Gate() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("Usage: Gate BASELINE [--approve] <FIGURES.json");
            System.exit(2);
        }
        Path file = Path.of(arguments[0]);
        Map<String, Double> measured =
                Figures.parse(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                        .lines()
                        .toList());
        if (arguments.length > 1 && arguments[1].equals("--approve")) {
            new Baseline(measured).write(file);
            System.out.println(measured.size() + " figures written to " + file);
            return;
        }
        List<String> falls = Baseline.read(file).falls(measured);
        falls.forEach(System.out::println);
        System.out.println(measured.size() + " figures held against " + file + ", " + falls.size() + " fell");
        System.exit(falls.isEmpty() ? 0 : 1);
    }
}
