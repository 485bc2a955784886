package org.khabar.producer.frontier;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FeedFacts;
import org.khabar.event.Outcome;
import org.khabar.event.OutcomeKind;
import org.khabar.event.UrlPhase;
import org.khabar.event.UrlState;
import org.khabar.producer.frontier.Agenda.Lane;

/**
 * How far each URL has come, what its feed said of it, and its place in its host's agenda. A URL is in the agenda exactly
 * while it has a {@code dueAt}, also while it is asked for. URLs are canonical.
 */
final class Urls {
    private final KeyValueStore<String, UrlState> states;
    private final KeyValueStore<String, FeedFacts> facts;
    private final Agenda agenda;
    private final Gates gates;
    private final Counts counts;
    private final Step step;

    Urls(
            KeyValueStore<String, UrlState> states,
            KeyValueStore<String, FeedFacts> facts,
            Agenda agenda,
            Gates gates,
            Counts counts,
            Step step) {
        this.states = states;
        this.facts = facts;
        this.agenda = agenda;
        this.gates = gates;
        this.counts = counts;
        this.step = step;
    }

    Optional<UrlState> find(String url) {
        return Optional.ofNullable(states.get(url));
    }

    Optional<FeedFacts> facts(String url) {
        return Optional.ofNullable(facts.get(url));
    }

    void keepFacts(String url, @Nullable FeedFacts said) {
        if (said != null) {
            facts.put(url, said);
        }
    }

    void dropFacts(String url) {
        facts.delete(url);
    }

    /** Takes a URL in that is not known; it waits from now on. */
    void discover(String site, String url, UrlState state) {
        counts.move(site, null, UrlPhase.WAITING);
        queued(site, url, 1);
        state.setPhase(UrlPhase.WAITING);
        scheduleNow(site, url, state);
    }

    void save(String url, UrlState state) {
        states.put(url, state);
    }

    /** Has a URL asked for at a time, in place of the time it had. */
    void schedule(String site, String url, UrlState state, Instant at) {
        unschedule(url, state);
        String host = target(url, state);
        state.setDueAt(at);
        agenda.add(host, lane(state), url, at, state.getPlace());
        gates.of(host, site);
        step.touch(host);
        states.put(url, state);
    }

    /** Has a URL asked for as soon as its host's turn comes. */
    void scheduleNow(String site, String url, UrlState state) {
        schedule(site, url, state, step.now());
    }

    /** Takes a URL from the agenda; for the last time, if nothing schedules it again. */
    void unschedule(String url, UrlState state) {
        state.getDueAt().ifPresent(dueAt -> {
            String host = target(url, state);
            agenda.remove(host, lane(state), url, dueAt, state.getPlace());
            if (lane(state) == Lane.RECHECKS) {
                // Before there was a lane for checks, pages that were fetched waited among the new ones.
                agenda.remove(host, Lane.PAGES, url, dueAt, state.getPlace());
            }
        });
        state.setDueAt(null);
    }

    /** Lets a URL rest: it is not asked for again unless something new is heard of it. */
    void rest(String url, UrlState state) {
        unschedule(url, state);
        facts.delete(url);
        states.put(url, state);
    }

    /** Moves a URL to another phase. One that was handed over stays so. */
    void move(String site, String url, UrlState state, UrlPhase to) {
        UrlPhase from = state.getPhase();
        if (from == to || from == UrlPhase.HANDED_OVER) {
            return;
        }
        counts.move(site, from, to);
        if (to == UrlPhase.SKIPPED) {
            countSkipped(site, state, 1);
        } else if (from == UrlPhase.SKIPPED) {
            countSkipped(site, state, -1);
        }
        queued(site, url, (isOpen(to) ? 1 : 0) - (isOpen(from) ? 1 : 0));
        state.setPhase(to);
        states.put(url, state);
    }

    /** Gives a URL up, for a reason. Its outcome is written unless a page record has told of it. */
    void skip(String site, String url, UrlState state, String reason) {
        rest(url, state);
        if (state.getPhase() == UrlPhase.HANDED_OVER) {
            return;
        }
        state.setReason(reason);
        move(site, url, state, UrlPhase.SKIPPED);
        step.emit(
                url,
                new FrontierOutput.Skip(Outcome.newBuilder()
                        .setUrl(url)
                        .setSite(site)
                        .setKind(OutcomeKind.SKIPPED)
                        .setReason(reason)
                        .setSources(state.getSources())
                        .setAt(step.now())
                        .build()));
    }

    /** Forgets a URL. */
    void forget(String site, String url, UrlState state) {
        unschedule(url, state);
        counts.move(site, state.getPhase(), null);
        if (state.getPhase() == UrlPhase.SKIPPED) {
            countSkipped(site, state, -1);
        }
        if (isOpen(state.getPhase())) {
            queued(site, url, -1);
        }
        states.delete(url);
        facts.delete(url);
    }

    /** Tells how many pages of the URL's host wait. */
    int queued(String site, String url) {
        return gates.of(Host.of(url), site).getQueued();
    }

    private void queued(String site, String url, int difference) {
        var gate = gates.of(Host.of(url), site);
        gate.setQueued(gate.getQueued() + difference);
    }

    private void countSkipped(String site, UrlState state, int difference) {
        state.getReason().ifPresent(reason -> counts.skippedFor(site, reason, difference));
    }

    /** A page that was fetched before waits behind those that were not. Changes only while the URL is not in the agenda. */
    private static Lane lane(UrlState state) {
        return state.getFirstFetchedAt().isPresent() ? Lane.RECHECKS : Lane.PAGES;
    }

    private static boolean isOpen(UrlPhase phase) {
        return phase == UrlPhase.WAITING || phase == UrlPhase.UNDER_WAY;
    }

    /** Returns the host to be asked: that of the last redirect's target, if there was one. */
    static String target(String url, UrlState state) {
        return Host.of(state.getHop().orElse(url));
    }
}
