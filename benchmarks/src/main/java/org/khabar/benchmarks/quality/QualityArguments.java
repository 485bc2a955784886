package org.khabar.benchmarks.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the benchmark was asked to do.
 *
 * @param root folder with one folder a set
 * @param sets names of sets; all when empty
 * @param json whether to print JSON instead of a table
 * @param memory whether to compare reading without and with a memory of the site
 * @param perPage file for one line a page
 * @param predictions folder for one file of predictions a set
 * @param baseline file of committed figures, printed beside those measured
 */
record QualityArguments(
        Path root,
        List<String> sets,
        boolean json,
        boolean memory,
        @Nullable Path perPage,
        @Nullable Path predictions,
        @Nullable Path baseline) {
    static final String USAGE =
            "usage: Quality DIR [SET...] [--json] [--memory] [--per-page FILE] [--predictions DIR] [--baseline FILE]";

    private static final String PER_PAGE = "--per-page";
    private static final String PREDICTIONS = "--predictions";
    private static final String BASELINE = "--baseline";

    /** Parses the command line; null when it can't be understood. */
    static @Nullable QualityArguments parse(String[] args) {
        List<String> names = new ArrayList<>();
        Map<String, Path> files = new HashMap<>();
        boolean json = false;
        boolean memory = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--json" -> json = true;
                case "--memory" -> memory = true;
                case PER_PAGE, PREDICTIONS, BASELINE -> {
                    if (i + 1 == args.length) {
                        return null;
                    }
                    files.put(args[i], Path.of(args[i + 1]));
                    i++;
                }
                default -> names.add(args[i]);
            }
        }
        if (names.isEmpty() || names.stream().anyMatch(name -> name.startsWith("-"))) {
            return null;
        }
        return new QualityArguments(
                Path.of(names.getFirst()),
                names.subList(1, names.size()),
                json,
                memory,
                files.get(PER_PAGE),
                files.get(PREDICTIONS),
                files.get(BASELINE));
    }
}
