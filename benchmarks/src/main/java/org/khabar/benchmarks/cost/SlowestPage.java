package org.khabar.benchmarks.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.khabar.benchmarks.quality.LabelledPage;
import org.khabar.extract.WebPage;

/**
 * The page that took Khabar the longest.
 *
 * @param name its set and id
 * @param nanos CPU time
 */
record SlowestPage(String name, long nanos) {
    /** Another thing that ran at the same time is no fault of the page: the best of so many readings counts. */
    private static final int READINGS = 3;

    /** Reads every page of every set. */
    static SlowestPage find(Path root) throws IOException {
        SlowestPage slowest = new SlowestPage("", 0);
        for (Path set : sets(root)) {
            for (LabelledPage label : LabelledPage.readSet(set)) {
                long nanos = nanos(label.page(), slowest.nanos());
                if (nanos > slowest.nanos()) {
                    slowest = new SlowestPage(set.getFileName() + "/" + label.id(), nanos);
                }
            }
        }
        return slowest;
    }

    private static long nanos(WebPage page, long enough) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < READINGS && best > enough; i++) {
            best = Math.min(best, CpuTime.ofThread(() -> Candidate.KHABAR.read(page)));
        }
        return best;
    }

    private static List<Path> sets(Path root) throws IOException {
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(child -> Files.exists(child.resolve("labels.jsonl")))
                    .sorted()
                    .toList();
        }
    }
}
