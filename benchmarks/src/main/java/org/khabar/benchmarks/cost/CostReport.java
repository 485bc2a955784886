package org.khabar.benchmarks.cost;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was measured, and what it aims at.
 *
 * @param pages pages in the set
 * @param nanos CPU time of a round for each candidate
 * @param slowest the slowest page of all sets
 */
record CostReport(int pages, Map<Candidate, Long> nanos, SlowestPage slowest) {
    /** Most times of jsoup's own parse that reading everything is to take. */
    private static final double MOST_OF_JSOUP = 1.8;
    /** Fewest times as many pages as readability4j that are to be read in the same time. */
    private static final double LEAST_OF_READABILITY4J = 4;

    private static final long SLOWEST_MILLIS = 500;

    CostReport {
        nanos = Map.copyOf(nanos);
    }

    private double pagesPerSecond(Candidate candidate) {
        return pages * 1e9 / nanos.getOrDefault(candidate, 1L);
    }

    private double timesJsoup() {
        return pagesPerSecond(Candidate.JSOUP) / pagesPerSecond(Candidate.KHABAR);
    }

    private double timesReadability4j() {
        return pagesPerSecond(Candidate.KHABAR) / pagesPerSecond(Candidate.READABILITY4J);
    }

    private long slowestMillis() {
        return slowest.nanos() / 1_000_000;
    }

    /**
     * Returns a line for each limit that is passed.
     *
     * @param most most times of jsoup's own parse
     */
    List<String> passed(double most) {
        List<String> passed = new ArrayList<>();
        if (timesJsoup() > most) {
            passed.add(String.format(
                    Locale.ROOT, "%.2f times jsoup's own parse, the committed limit is %.2f", timesJsoup(), most));
        }
        if (slowestMillis() > SLOWEST_MILLIS) {
            passed.add(slowest.name() + " took " + slowestMillis() + " ms, " + SLOWEST_MILLIS + " allowed");
        }
        return passed;
    }

    String table() {
        StringBuilder table = new StringBuilder("| | ms a page | pages a CPU-second |\n|---|---|---|\n");
        for (Candidate candidate : Candidate.values()) {
            double perSecond = pagesPerSecond(candidate);
            table.append(String.format(
                    Locale.ROOT, "| %s | %.2f | %.0f |\n", candidate.label(), 1000 / perSecond, perSecond));
        }
        return table.append(String.format(
                        Locale.ROOT,
                        "%d pages: %.2f times jsoup's own parse (aim %.1f), %.2f times the pages of readability4j (aim %.1f); slowest %s, %d ms",
                        pages,
                        timesJsoup(),
                        MOST_OF_JSOUP,
                        timesReadability4j(),
                        LEAST_OF_READABILITY4J,
                        slowest.name(),
                        slowestMillis()))
                .toString();
    }

    String json() throws JsonProcessingException {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("pages", pages);
        Map<String, Double> perSecond = new LinkedHashMap<>();
        for (Candidate candidate : Candidate.values()) {
            perSecond.put(candidate.label(), pagesPerSecond(candidate));
        }
        report.put("pagesPerCpuSecond", perSecond);
        report.put("timesJsoup", timesJsoup());
        report.put("timesReadability4j", timesReadability4j());
        report.put("slowestPage", slowest.name());
        report.put("slowestPageMillis", slowestMillis());
        return new ObjectMapper().writeValueAsString(report);
    }
}
