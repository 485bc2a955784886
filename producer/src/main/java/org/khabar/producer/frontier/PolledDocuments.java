package org.khabar.producer.frontier;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.PollStep;
import org.khabar.event.PolledSource;

/** Takes in the documents of polls: lists what they link to, remembers their validators, and has the poll go on. */
final class PolledDocuments {
    private final Discovery discovery;
    private final Indexes indexes;
    private final Homes homes;
    private final Gaps gaps;
    private final Step step;

    PolledDocuments(Discovery discovery, Indexes indexes, Homes homes, Gaps gaps, Step step) {
        this.discovery = discovery;
        this.indexes = indexes;
        this.homes = homes;
        this.gaps = gaps;
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
            case FETCHED -> wasReadBefore(answer) ? readBefore(answer) : read(answer);
            case NOT_MODIFIED -> unchanged(answer);
            case GONE, REFUSED, FAILED, REDIRECTED ->
                report.getReason().orElse(report.getResult().name());
        };
        return judged(source, answer.step(), answer.first(), problem);
    }

    /** Has a poll do without what it would ask for next, for a reason. Returns the reason code of its problem, if it has one. */
    @Nullable
    String missed(PolledSource source, String reason) {
        boolean first = PollSteps.isFirst(source);
        PollStep missed = PollSteps.next(source);
        PollSteps.taken(source);
        if (source.getLooking()) {
            return first ? Homes.giveUp(source, reason) : homes.end(source);
        }
        return judged(source, missed, first, reason);
    }

    /** A poll has failed if the source's own document has. */
    private static @Nullable String judged(
            PolledSource source, PollStep step, boolean first, @Nullable String problem) {
        if (first) {
            source.setFailures(problem == null ? 0 : source.getFailures() + 1);
        } else if (problem != null && Indexes.failed(source, step)) {
            readFirstAgain(source);
        }
        return problem;
    }

    private @Nullable String read(Answer answer) {
        PolledSource source = answer.source();
        Discovery.Reading reading = switch (answer.step().getKind()) {
            case SITEMAP ->
                discovery.sitemap(
                        answer.site(),
                        source.getSource(),
                        answer.step().getSince().orElse(null),
                        answer.report(),
                        step.now());
            case SECTION -> discovery.section(answer.site(), source, answer.report(), step.now());
            case FEED, ROBOTS, PAGE -> discovery.feed(answer.site(), source, answer.report(), step.now());
        };
        return switch (reading) {
            case Discovery.Found found -> {
                watch(answer, found);
                remember(answer, found.complete());
                source.setEntries(source.getEntries() + found.entries());
                source.setDiscovered(source.getDiscovered() + found.discovered());
                if (!indexes.follow(answer.site(), source, answer.step(), found.sitemaps(), step.now())) {
                    readFirstAgain(source);
                }
                yield null;
            }
            case Discovery.NotAList other -> {
                if (answer.first()) {
                    homes.lookInstead(source, other.feeds());
                }
                yield other.reason();
            }
        };
    }

    /** Learns from a document when its source publishes, and whether any entry was missed. */
    private void watch(Answer answer, Discovery.Found found) {
        PolledSource source = answer.source();
        if (!answer.first()) {
            Watching.partOfIndex(source, found.pages(), step.now());
            return;
        }
        Watching.Overlap overlap = Watching.ownDocument(source, found.pages(), step.now());
        source.setWishMillis(Wishes.of(answer.report(), found.ttl()).toMillis());
        if (overlap != Watching.Overlap.ALL && sameValidators(answer)) {
            source.setLiedAt(step.now());
        }
        if (overlap == Watching.Overlap.NONE && answer.step().getKind() != FetchKind.SECTION) {
            String listed = found.pages().getFirst().url();
            gaps.found(answer.site(), source, listed, source.getReadAt().orElse(step.now()), step.now());
        } else {
            Gaps.none(source, step.now());
        }
    }

    /** Tells whether a document came with the validators of the one before. */
    private static boolean sameValidators(Answer answer) {
        String etag = Headers.first(answer.report().getHeaders(), "etag");
        String lastModified = Headers.first(answer.report().getHeaders(), "last-modified");
        return (etag != null || lastModified != null)
                && Objects.equals(etag, answer.source().getEtag().orElse(null))
                && Objects.equals(
                        lastModified, answer.source().getLastModified().orElse(null));
    }

    /** Many servers have no validators. The bytes tell as well that nothing changed, and cost no reading. */
    private static boolean wasReadBefore(Answer answer) {
        Optional<String> hash = answer.source().getReadHash();
        return answer.first() && hash.isPresent() && hash.equals(answer.report().getSha256());
    }

    private @Nullable String readBefore(Answer answer) {
        remember(answer, true);
        return unchanged(answer);
    }

    private static void remember(Answer answer, boolean complete) {
        if (answer.first()) {
            var headers = answer.report().getHeaders();
            answer.source().setEtag(complete ? Headers.first(headers, "etag") : null);
            answer.source().setLastModified(complete ? Headers.first(headers, "last-modified") : null);
            answer.source().setReadAt(answer.report().getFinishedAt());
            answer.source().setReadHash(complete ? answer.report().getSha256().orElse(null) : null);
        } else {
            Indexes.read(answer.source(), answer.step(), answer.report(), complete);
        }
    }

    private @Nullable String unchanged(Answer answer) {
        if (answer.first()) {
            Watching.nothingNew(answer.source(), step.now());
            Gaps.none(answer.source(), step.now());
            if (answer.step().getKind() == FetchKind.SITEMAP) {
                Indexes.followUnchanged(answer.source());
            }
        } else {
            Indexes.unchanged(answer.source(), answer.step());
        }
        return null;
    }

    /** Without validators the next poll gets the index, reads it, and with it what this one had to leave. */
    private static void readFirstAgain(PolledSource source) {
        source.setReadHash(null);
        source.setEtag(null);
        source.setLastModified(null);
    }
}
