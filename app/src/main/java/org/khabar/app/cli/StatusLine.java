package org.khabar.app.cli;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.StringJoiner;
import org.khabar.app.pipeline.PipelineStatus;
import org.khabar.app.pipeline.TopologyStatus;
import org.khabar.event.OutcomeKind;

/** How a pipeline does, in one calm line. */
final class StatusLine {
    private StatusLine() {}

    static String of(PipelineStatus status) {
        StringJoiner line = new StringJoiner(" · ");
        long problems = status.sources().stream()
                .filter(source -> source.problem() != null)
                .count();
        line.add(LocalTime.now(ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString());
        line.add(status.sources().size() + " sources, " + problems + " with a problem");
        if (status.urls() != null) {
            line.add(
                    status.urls().discovered() + " URLs found, " + status.urls().waiting() + " waiting");
        }
        if (status.pages() != null) {
            line.add(
                    status.pages().pages() + " pages, " + status.pages().fetches(OutcomeKind.PUBLISHED) + " published");
        }
        line.add("lag "
                + status.topologies().stream().mapToLong(TopologyStatus::lag).sum());
        return line.toString();
    }
}
