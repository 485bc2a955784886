package org.khabar.benchmarks.cost;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.khabar.extract.WebPage;

/** Reads the pages of one set in rounds: in each every candidate reads every page, and another one begins. */
final class Rounds {
    private static final int LEAST_WARM_UP = 12;
    private static final int MOST_WARM_UP = 60;

    /** The compiler has come to rest when it takes less than this part of a round. */
    private static final double AT_REST = 0.03;

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

    private final List<WebPage> pages;
    private final Map<Candidate, List<Long>> nanos = new EnumMap<>(Candidate.class);
    private int checksum;

    private Rounds(List<WebPage> pages) {
        this.pages = pages;
        for (Candidate candidate : Candidate.values()) {
            nanos.put(candidate, new ArrayList<>());
        }
    }

    /** Returns the median CPU time of a round, in nanoseconds, for each candidate. */
    static Map<Candidate, Long> run(List<WebPage> pages, int rounds) {
        Rounds all = new Rounds(pages);
        all.warmUp();
        for (int i = 0; i < rounds; i++) {
            all.round(i);
        }
        if (all.checksum == 0) {
            throw new IllegalStateException("Nothing was read");
        }
        Map<Candidate, Long> medians = new EnumMap<>(Candidate.class);
        all.nanos.forEach((candidate, times) ->
                medians.put(candidate, times.stream().sorted().toList().get(times.size() / 2)));
        return medians;
    }

    /** Runs rounds until the compiler has come to rest: what it takes belongs to the start of a program, not to a page. */
    private void warmUp() {
        boolean atRest = false;
        for (int i = 0; i < MOST_WARM_UP && !(atRest && i >= LEAST_WARM_UP); i++) {
            long compiled = COMPILER.getTotalCompilationTime();
            long start = System.nanoTime();
            round(i);
            long millis = (System.nanoTime() - start) / 1_000_000;
            atRest = COMPILER.getTotalCompilationTime() - compiled < AT_REST * millis;
            nanos.values().forEach(List::clear);
        }
    }

    private void round(int first) {
        List<Candidate> candidates = Arrays.asList(Candidate.values());
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get((first + i) % candidates.size());
            System.gc(); // nobody pays for another's garbage
            nanos.getOrDefault(candidate, List.of()).add(CpuTime.ofProcess(() -> readAll(candidate)));
        }
    }

    private void readAll(Candidate candidate) {
        for (WebPage page : pages) {
            checksum += candidate.read(page);
        }
    }
}
