package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchReport;
import org.khabar.event.PolledSource;
import org.khabar.event.Source;
import org.khabar.event.SourceChange;
import org.khabar.producer.frontier.Agenda.Lane;

/** The sources of each site: what is polled, when next, and with which validators. */
final class Polls {
    private static final StringSerializer KEYS = new StringSerializer();
    private static final String PAUSED = "PAUSED";

    private final KeyValueStore<String, PolledSource> store;
    private final PolledDocuments documents;
    private final Intervals intervals;
    private final Parking parking;
    private final Agenda agenda;
    private final Gates gates;
    private final Counts counts;
    private final Step step;
    private final Map<String, Duration> delays = new HashMap<>();

    Polls(
            KeyValueStore<String, PolledSource> store,
            PolledDocuments documents,
            Intervals intervals,
            Parking parking,
            Agenda agenda,
            Gates gates,
            Counts counts,
            Step step) {
        this.store = store;
        this.documents = documents;
        this.intervals = intervals;
        this.parking = parking;
        this.agenda = agenda;
        this.gates = gates;
        this.counts = counts;
        this.step = step;
    }

    void declared(String site, SourceChange change) {
        String id = change.getId();
        PolledSource before = store.get(key(site, id));
        delays.remove(site);
        if (before != null) {
            agenda.remove(host(before), Lane.POLLS, id, before.getNextPollAt(), 0);
        }
        Source source = change.getSource().orElse(null);
        if (source == null) {
            removed(site, id, before);
            return;
        }
        if (before == null) {
            counts.sources(site, 1);
        }
        PolledSource now = before != null && polls(before.getSource(), source)
                ? before
                : PolledSource.newBuilder()
                        .setSource(source)
                        .setNextPollAt(step.now())
                        .build();
        now.setSource(source);
        documents.prepare(now);
        if (source.getPaused()) {
            rest(site, now);
            return;
        }
        Instant soonest = step.now().plus(intervals.present(now, step.now()));
        schedule(site, now, now.getNextPollAt().isAfter(soonest) ? soonest : now.getNextPollAt());
        tell(now, null, null);
    }

    private static boolean polls(Source before, Source now) {
        return before.getUrl().equals(now.getUrl()) && before.getKind() == now.getKind();
    }

    /** Keeps what is known of a source that is paused; a poll that is under way is not gone on with. */
    private void rest(String site, PolledSource source) {
        PollSteps.end(source);
        source.setNextPollAt(step.now());
        store.put(key(site, source.getSource().getId()), source);
        tell(source, null, PAUSED);
    }

    private void removed(String site, String id, @Nullable PolledSource before) {
        if (before != null) {
            store.delete(key(site, id));
            counts.sources(site, -1);
            step.emit(id, new FrontierOutput.Tell(null));
        }
    }

    /** Returns a source, unless it was removed. */
    Optional<PolledSource> find(String site, String id) {
        return Optional.ofNullable(store.get(key(site, id)));
    }

    /** Returns the longest delay that a source of the site asks for. */
    Duration delay(String site) {
        return delays.computeIfAbsent(site, this::longestDelay);
    }

    private Duration longestDelay(String site) {
        long longest = 0;
        try (KeyValueIterator<String, PolledSource> sources = store.prefixScan(key(site, ""), KEYS)) {
            while (sources.hasNext()) {
                longest = Math.max(
                        longest,
                        sources.next().value.getSource().getDelayMillis().orElse(0L));
            }
        }
        return Duration.ofMillis(longest);
    }

    /** Takes in the answer to what a poll asked for, and has the poll go on, or sets the time of the next. */
    void answered(String site, String id, FetchReport report) {
        PolledSource source = store.get(key(site, id));
        if (source != null
                && !source.getSource().getPaused()
                && report.getUrl().equals(PollSteps.next(source).getUrl())) {
            agenda.remove(host(source), Lane.POLLS, id, source.getNextPollAt(), 0);
            boolean first = PollSteps.isFirst(source);
            goOn(site, source, first, documents.answered(site, source, report), report);
        }
    }

    /** Has a poll do without what it would ask for next, for a reason. */
    void refused(String site, String id, String reason) {
        PolledSource source = store.get(key(site, id));
        agenda.remove(host(source), Lane.POLLS, id, source.getNextPollAt(), 0);
        boolean first = PollSteps.isFirst(source);
        goOn(site, source, first, documents.missed(source, reason), null);
    }

    private void goOn(
            String site, PolledSource source, boolean first, @Nullable String problem, @Nullable FetchReport report) {
        source.setPolls(source.getPolls() + (first ? 1 : 0));
        parking.judge(source, problem, step.now());
        boolean isOver = PollSteps.isOver(source);
        if (isOver) {
            documents.prepare(source);
        }
        schedule(site, source, isOver ? nextPoll(source, report) : step.now());
        tell(source, report, problem);
    }

    /** A host that asks to be left alone has the last word. */
    private Instant nextPoll(PolledSource source, @Nullable FetchReport report) {
        Instant next = intervals.next(source, step.now());
        Instant asked = step.now()
                .plusMillis(report == null ? 0L : report.getRetryAfterMillis().orElse(0L));
        return asked.isAfter(next) ? asked : next;
    }

    private void schedule(String site, PolledSource source, Instant at) {
        String id = source.getSource().getId();
        source.setNextPollAt(at);
        store.put(key(site, id), source);
        agenda.add(host(source), Lane.POLLS, id, at, 0);
        gates.of(host(source), site);
        step.touch(host(source));
    }

    private void tell(PolledSource source, @Nullable FetchReport report, @Nullable String problem) {
        FrontierOutput.Tell state = new FrontierOutput.Tell(SourceStates.of(source, report, problem));
        step.emit(source.getSource().getId(), state);
    }

    private static String host(PolledSource source) {
        return Host.of(PollSteps.next(source).getUrl());
    }

    private static String key(String site, String id) {
        return site + "\n" + id;
    }
}
