package org.khabar.producer.frontier;

import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchReport;
import org.khabar.event.PollStep;
import org.khabar.event.PolledSource;

/** Takes in the documents of polls: lists what they link to, remembers their validators, and has the poll go on. */
final class PolledDocuments {
    private final Discovery discovery;
    private final Indexes indexes;
    private final Homes homes;
    private final Step step;

    PolledDocuments(Discovery discovery, Indexes indexes, Homes homes, Step step) {
        this.discovery = discovery;
        this.indexes = indexes;
        this.homes = homes;
        this.step = step;
    }

    /** The answer to one step of a poll; {@code first} where it is the source's own document. */
    private record Answer(String site, PolledSource source, PollStep step, boolean first, FetchReport report) {}

    /** Makes a source ready for its next poll. */
    void prepare(PolledSource source) {
        homes.prepare(source);
    }

    /** Takes in the answer to what the poll asked for. Returns a reason code unless it is what was asked for. */
    @Nullable
    String answered(String site, PolledSource source, FetchReport report) {
        Answer answer = new Answer(site, source, PollSteps.next(source), PollSteps.isFirst(source), report);
        PollSteps.taken(source);
        if (source.getLooking()) {
            return homes.answered(site, source, answer.step(), answer.first(), report);
        }
        String problem = switch (report.getResult()) {
            case FETCHED -> read(answer);
            case NOT_MODIFIED -> unchanged(answer);
            case GONE, REFUSED, FAILED, REDIRECTED ->
                report.getReason().orElse(report.getResult().name());
        };
        return judged(source, answer.first(), problem);
    }

    /** Has a poll do without what it would ask for next, for a reason. Returns the reason code of its problem, if it has one. */
    @Nullable
    String missed(PolledSource source, String reason) {
        boolean first = PollSteps.isFirst(source);
        PollSteps.taken(source);
        if (source.getLooking()) {
            return first ? Homes.giveUp(source, reason) : homes.end(source);
        }
        return judged(source, first, reason);
    }

    /** A poll has failed if the source's own document has. */
    private static @Nullable String judged(PolledSource source, boolean first, @Nullable String problem) {
        if (first) {
            source.setFailures(problem == null ? 0 : source.getFailures() + 1);
        } else if (problem != null) {
            readFirstAgain(source);
        }
        return problem;
    }

    private @Nullable String read(Answer answer) {
        PolledSource source = answer.source();
        Discovery.Reading reading = switch (answer.step().getKind()) {
            case SITEMAP -> discovery.sitemap(answer.site(), source.getSource(), answer.report(), step.now());
            case SECTION -> discovery.section(answer.site(), source, answer.report(), step.now());
            case FEED, ROBOTS, PAGE -> discovery.feed(answer.site(), source.getSource(), answer.report(), step.now());
        };
        return switch (reading) {
            case Discovery.Found found -> {
                remember(answer, found.complete());
                source.setEntries(source.getEntries() + found.entries());
                source.setDiscovered(source.getDiscovered() + found.discovered());
                if (!indexes.follow(answer.site(), source, answer.step(), found.sitemaps(), step.now())) {
                    readFirstAgain(source);
                }
                yield null;
            }
            case Discovery.NotAList other -> other.reason();
        };
    }

    private static void remember(Answer answer, boolean complete) {
        if (answer.first()) {
            var headers = answer.report().getHeaders();
            answer.source().setEtag(complete ? Headers.first(headers, "etag") : null);
            answer.source().setLastModified(complete ? Headers.first(headers, "last-modified") : null);
        } else {
            Indexes.read(answer.source(), answer.step(), answer.report(), complete);
        }
    }

    private @Nullable String unchanged(Answer answer) {
        if (answer.first()) {
            Indexes.followUnchanged(answer.source());
        } else {
            Indexes.unchanged(answer.source(), answer.step());
        }
        return null;
    }

    /** Without validators the next poll gets the index, and with it what this one had to leave. */
    private static void readFirstAgain(PolledSource source) {
        source.setEtag(null);
        source.setLastModified(null);
    }
}
