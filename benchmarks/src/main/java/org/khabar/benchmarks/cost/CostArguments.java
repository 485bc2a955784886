package org.khabar.benchmarks.cost;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the benchmark was asked to do.
 *
 * @param set folder of the set that is read in rounds
 * @param root folder of all sets, whose slowest page is looked for
 * @param rounds how many rounds count
 * @param json whether to print JSON instead of a table
 * @param gate most times of jsoup's own parse before the run ends with 1, as it does where a page takes too long; null: nothing is held
 */
record CostArguments(
        Path set,
        Path root,
        int rounds,
        boolean json,
        @Nullable Double gate) {
    static final String USAGE =
            "usage: Cost DIR [--rounds N] [--json] [--gate TIMES]: DIR holds one folder a set, fundus among them, or is a set";

    private static final String DEFAULT_SET = "fundus";
    private static final int DEFAULT_ROUNDS = 7;

    /** Parses the command line; null when it can't be understood. */
    static @Nullable CostArguments parse(String[] args) {
        Path folder = null;
        int rounds = DEFAULT_ROUNDS;
        boolean json = false;
        Double gate = null;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--json" -> json = true;
                case "--gate" -> {
                    i++;
                    if (i == args.length || !args[i].matches("[0-9]{1,3}(?:\\.[0-9]{1,3})?")) {
                        return null;
                    }
                    gate = Double.valueOf(args[i]);
                }
                case "--rounds" -> {
                    i++;
                    if (i == args.length || !args[i].matches("[1-9][0-9]{0,3}")) {
                        return null;
                    }
                    rounds = Integer.parseInt(args[i]);
                }
                default -> {
                    if (folder != null || args[i].startsWith("-")) {
                        return null;
                    }
                    folder = Path.of(args[i]);
                }
            }
        }
        return folder == null ? null : of(folder.toAbsolutePath().normalize(), rounds, json, gate);
    }

    private static @Nullable CostArguments of(Path folder, int rounds, boolean json, @Nullable Double gate) {
        boolean isSet = Files.exists(folder.resolve("labels.jsonl"));
        Path set = isSet ? folder : folder.resolve(DEFAULT_SET);
        Path root = isSet ? folder.getParent() : folder;
        return root == null || !Files.exists(set.resolve("labels.jsonl"))
                ? null
                : new CostArguments(set, root, rounds, json, gate);
    }
}
