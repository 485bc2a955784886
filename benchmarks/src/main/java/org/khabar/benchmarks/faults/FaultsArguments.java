package org.khabar.benchmarks.faults;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the benchmark was asked to do.
 *
 * @param folder where the labelled pages are
 * @param pages how many flow in each run
 * @param kills how often a process is killed
 * @param scenarios which runs; the undisturbed one is always among them
 * @param json whether to print JSON instead of a table
 */
record FaultsArguments(Path folder, int pages, int kills, Set<Scenario> scenarios, boolean json) {
    static final String USAGE =
            "usage: Faults DIR [--pages N] [--kills N] [--scenario kills|state|broker|poison]... [--json]:"
                    + " DIR holds the sets aeb, daniel, fundus and negatives, or is a set; N pages are 200 to 1000000";

    private static final int PAGES = 20_000;
    private static final int LEAST_PAGES = 200;
    private static final int KILLS = 10;

    /** Parses the command line; null when it can't be understood. */
    static @Nullable FaultsArguments parse(String[] args) {
        Path folder = null;
        int pages = PAGES;
        int kills = KILLS;
        boolean json = false;
        Set<Scenario> scenarios = EnumSet.noneOf(Scenario.class);
        for (int i = 0; i < args.length; i++) {
            String value = i + 1 < args.length ? args[i + 1] : "";
            switch (args[i]) {
                case "--json" -> json = true;
                case "--pages" -> {
                    pages = number(value);
                    i++;
                }
                case "--kills" -> {
                    kills = number(value);
                    i++;
                }
                case "--scenario" -> {
                    if (Scenario.of(value).isEmpty()) {
                        return null;
                    }
                    scenarios.add(Scenario.of(value).get());
                    i++;
                }
                default -> {
                    if (folder != null || args[i].startsWith("-")) {
                        return null;
                    }
                    folder = Path.of(args[i]);
                }
            }
        }
        if (folder == null || pages < LEAST_PAGES || kills < 1) {
            return null;
        }
        if (scenarios.isEmpty()) {
            scenarios.addAll(EnumSet.allOf(Scenario.class));
        }
        scenarios.add(Scenario.UNDISTURBED);
        return new FaultsArguments(folder, pages, kills, scenarios, json);
    }

    private static int number(String value) {
        return value.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(value) : 0;
    }
}
