package org.khabar.producer.frontier;

import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchReport;
import org.khabar.event.PollStep;
import org.khabar.event.PolledSource;

/** Takes in the documents of polls: lists what they link to, remembers their validators, and has the poll go on. */
final class PolledDocuments {
    private final Discovery discovery;
    private final Indexes indexes;
    private final Step step;

    PolledDocuments(Discovery discovery, Indexes indexes, Step step) {
        this.discovery = discovery;
        this.indexes = indexes;
        this.step = step;
    }

    /** The answer to one step of a poll; {@code first} where it is the source's own document. */
    private record Answer(String site, PolledSource source, PollStep step, boolean first, FetchReport report) {}

    /** Takes in the answer to what the poll asked for. Returns a reason code unless it is what was asked for. */
    @Nullable
    String answered(String site, PolledSource source, FetchReport report) {
        Answer answer = new Answer(site, source, PollSteps.next(source), PollSteps.isFirst(source), report);
        PollSteps.taken(source);
        String problem = switch (report.getResult()) {
            case FETCHED -> read(answer);
            case NOT_MODIFIED -> unchanged(answer);
            case GONE, REFUSED, FAILED, REDIRECTED ->
                report.getReason().orElse(report.getResult().name());
        };
        if (problem != null && !answer.first()) {
            readFirstAgain(source);
        }
        return problem;
    }

    /** Has a poll do without what it would ask for next. */
    static void missed(PolledSource source) {
        boolean first = PollSteps.isFirst(source);
        PollSteps.taken(source);
        if (!first) {
            readFirstAgain(source);
        }
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
