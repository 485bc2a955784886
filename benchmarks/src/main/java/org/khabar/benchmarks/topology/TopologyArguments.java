package org.khabar.benchmarks.topology;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the benchmark was asked to do.
 *
 * @param folder where the labelled pages are
 * @param pages the backlog
 * @param compared whether the other variants run too, each through the whole backlog
 */
record TopologyArguments(Path folder, int pages, boolean compared) {
    static final String USAGE =
            "usage: Topology DIR [--pages N] [--shipped]: DIR holds the sets aeb and fundus, or is a set; N is 100 to 99999;"
                    + " --shipped leaves out what is compared with it";

    private static final int PAGES = 20_000;

    /** Parses the command line; null when it can't be understood. */
    static @Nullable TopologyArguments parse(String... args) {
        Path folder = null;
        int pages = PAGES;
        boolean compared = true;
        Iterator<String> words = List.of(args).iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--shipped" -> compared = false;
                case "--pages" -> pages = pages(words);
                default -> {
                    if (folder != null || word.startsWith("-")) {
                        return null;
                    }
                    folder = Path.of(word);
                }
            }
        }
        return folder == null || pages == 0 ? null : new TopologyArguments(folder, pages, compared);
    }

    private static int pages(Iterator<String> words) {
        String value = words.hasNext() ? words.next() : "";
        return value.matches("[1-9][0-9]{2,4}") ? Integer.parseInt(value) : 0;
    }
}
