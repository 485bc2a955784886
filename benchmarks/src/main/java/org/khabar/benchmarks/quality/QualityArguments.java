package org.khabar.benchmarks.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the benchmark was asked to do.
 *
 * @param root folder with one folder a set
 * @param sets names of sets; all when empty
 * @param json whether to print JSON instead of a table
 * @param perPage file for one line a page
 * @param predictions folder for one file of predictions a set
 */
record QualityArguments(
        Path root,
        List<String> sets,
        boolean json,
        @Nullable Path perPage,
        @Nullable Path predictions) {
    static final String USAGE = "usage: Quality DIR [SET...] [--json] [--per-page FILE] [--predictions DIR]";

    /** Parses the command line; null when it can't be understood. */
    static @Nullable QualityArguments parse(String[] args) {
        List<String> names = new ArrayList<>();
        boolean json = false;
        Path perPage = null;
        Path predictions = null;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--json" -> json = true;
                case "--per-page", "--predictions" -> {
                    if (i + 1 == args.length) {
                        return null;
                    }
                    Path value = Path.of(args[i + 1]);
                    if (args[i].equals("--per-page")) {
                        perPage = value;
                    } else {
                        predictions = value;
                    }
                    i++;
                }
                default -> names.add(args[i]);
            }
        }
        if (names.isEmpty() || names.stream().anyMatch(name -> name.startsWith("-"))) {
            return null;
        }
        return new QualityArguments(
                Path.of(names.getFirst()), names.subList(1, names.size()), json, perPage, predictions);
    }
}
