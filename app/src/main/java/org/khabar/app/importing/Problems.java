package org.khabar.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.khabar.app.archive.ArchiveListing.Problem;

/**
 * What could not be read of the archives of one import. The first {@value #KEPT} are kept, the others counted: an archive of
 * the wrong kind may have one in each of many millions of lines. Safe for several threads.
 */
public final class Problems implements Consumer<Problem> {
    static final int KEPT = 1_000;

    private final List<Problem> kept = new ArrayList<>();
    private long count;

    @Override
    public synchronized void accept(Problem problem) {
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
        count++;
    }

    /** Returns how many there were. */
    public synchronized long count() {
        return count;
    }

    /** Returns how many there were, in words. */
    public synchronized String words() {
        return count == 1 ? "1 problem" : count + " problems";
    }

    /** Returns a line for each that is kept, and one for the others. */
    public synchronized List<String> lines() {
        List<String> lines =
                new ArrayList<>(kept.stream().map(Problem::toString).toList());
        if (count > kept.size()) {
            lines.add("and " + (count - kept.size()) + " more problems");
        }
        return List.copyOf(lines);
    }
}
