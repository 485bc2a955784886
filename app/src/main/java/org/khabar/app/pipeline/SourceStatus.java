package org.khabar.app.pipeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khabar.event.SourceState;

/**
 * How one source does, after its last poll.
 *
 * @param id the source
 * @param url polled
 * @param lastPolledAt when its last poll was answered; null before the first
 * @param nextPollAt when the next is due
 * @param lastStatus HTTP status of the last answer; null where none came
 * @param problem reason code of the last poll if it did not work
 * @param polls polls answered
 * @param discovered links that were new
 */
public record SourceStatus(
        String id,
        String url,
        @Nullable Instant lastPolledAt,
        @Nullable Instant nextPollAt,
        @Nullable Integer lastStatus,
        @Nullable String problem,
        long polls,
        long discovered) {
    /** Takes from a state what a person asks for first. */
    static SourceStatus of(SourceState state) {
        return new SourceStatus(
                state.getId(),
                state.getUrl(),
                state.getLastPolledAt().orElse(null),
                state.getNextPollAt().orElse(null),
                state.getLastStatus().orElse(null),
                state.getProblem().orElse(null),
                state.getPolls(),
                state.getDiscovered());
    }
}
