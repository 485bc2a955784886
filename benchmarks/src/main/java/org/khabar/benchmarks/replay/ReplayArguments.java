package org.khabar.benchmarks.replay;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
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
        Iterator<String> words = List.of(args).iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--pages" -> pages = number(words);
                case "--live" -> live = number(words);
                case "--seconds" -> seconds = number(words);
                default -> {
                    if (folder != null || word.startsWith("-")) {
                        return null;
                    }
                    folder = Path.of(word);
                }
            }
        }
        if (folder == null || pages < LEAST_PAGES || live == 0 || seconds == 0) {
            return null;
        }
        return new ReplayArguments(folder, pages, live, seconds);
    }

    private static int number(Iterator<String> words) {
        String value = words.hasNext() ? words.next() : "";
        return value.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(value) : 0;
    }
}
