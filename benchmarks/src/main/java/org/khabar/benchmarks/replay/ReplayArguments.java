package org.khabar.benchmarks.replay;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the benchmark was asked to do.
 *
 * @param folder where the labelled pages are
 * @param pages how many are replayed
 * @param live how many pages a second flow on the live path
 * @param seconds for how long they flow, with a replay beside them and without
 */
record ReplayArguments(Path folder, int pages, int live, int seconds) {
    static final String USAGE =
            "usage: Replay DIR [--pages N] [--live N] [--seconds N]: DIR holds the sets aeb and fundus, or is a set;"
                    + " N pages are 1000 to 999999, of which N a second flow live";

    private static final int PAGES = 100_000;
    private static final int LEAST_PAGES = 1_000;
    private static final int LIVE = 50;
    private static final int SECONDS = 60;

    /** Parses the command line; null when it can't be understood. */
    static @Nullable ReplayArguments parse(String[] args) {
        Path folder = null;
        int pages = PAGES;
        int live = LIVE;
        int seconds = SECONDS;
        for (int i = 0; i < args.length; i++) {
            int value = i + 1 < args.length ? number(args[i + 1]) : 0;
            switch (args[i]) {
                case "--pages" -> pages = value;
                case "--live" -> live = value;
                case "--seconds" -> seconds = value;
                default -> {
                    if (folder != null || args[i].startsWith("-")) {
                        return null;
                    }
                    folder = Path.of(args[i]);
                    continue;
                }
            }
            i++;
        }
        boolean valid = folder != null && pages >= LEAST_PAGES && live > 0 && seconds > 0;
        return valid ? new ReplayArguments(folder, pages, live, seconds) : null;
    }

    private static int number(String value) {
        return value.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(value) : 0;
    }
}
