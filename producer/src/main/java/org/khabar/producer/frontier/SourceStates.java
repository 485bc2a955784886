package org.khabar.producer.frontier;

import org.jspecify.annotations.Nullable;
import org.khabar.event.Choice;
import org.khabar.event.FetchReport;
import org.khabar.event.PolledSource;
import org.khabar.event.SourceState;

/** Writes down what a person wants to know of a source. */
final class SourceStates {
    private static final int HOURS = 24;

    private SourceStates() {}

    /**
     * Returns the state of a source.
     *
     * @param report the answer to its last poll; null where there is none
     * @param problem reason code of a poll that did not work
     */
    static SourceState of(PolledSource source, @Nullable FetchReport report, @Nullable String problem) {
        return SourceState.newBuilder()
                .setId(source.getSource().getId())
                .setUrl(source.getSource().getUrl())
                .setEtag(source.getEtag().orElse(null))
                .setLastModified(source.getLastModified().orElse(null))
                .setLastPolledAt(report == null ? null : report.getFinishedAt())
                .setNextPollAt(source.getNextPollAt())
                .setLastStatus(report == null ? null : report.getStatus().orElse(null))
                .setChosenUrl(
                        source.getLooking()
                                ? null
                                : source.getChoice().map(Choice::getUrl).orElse(null))
                .setProblem(problem)
                .setFailures(source.getFailures())
                .setPolls(source.getPolls())
                .setEntries(source.getEntries())
                .setDiscovered(source.getDiscovered())
                .setGaps(source.getGaps())
                .setPerDay(source.getRhythm()
                        .map(rhythm -> (float) (HOURS * Arrivals.mean(rhythm)))
                        .orElse(null))
                .setParkedAt(source.getParkedAt().orElse(null))
                .build();
    }
}
