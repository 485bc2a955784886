package org.khabar.producer.frontier;

import java.time.Instant;
import java.util.Optional;
import org.khabar.event.AgendaItem;
import org.khabar.event.HostGate;
import org.khabar.event.PolledSource;
import org.khabar.event.UrlState;
import org.khabar.extract.url.WebUrl;
import org.khabar.producer.frontier.Agenda.Lane;

/**
 * Looks at what lies ahead of a host: polls and pages in turns, pages that were fetched before behind those that were not. What was taken
 * down or robots.txt forbids is refused when its turn comes.
 */
final class Ahead {
    private final Agenda agenda;
    private final Robots robots;
    private final Polls polls;
    private final Overdue overdue;
    private final Urls urls;
    private final TakenDown takenDown;
    private final Step step;

    Ahead(Agenda agenda, Robots robots, Polls polls, Overdue overdue, Urls urls, TakenDown takenDown, Step step) {
        this.agenda = agenda;
        this.robots = robots;
        this.polls = polls;
        this.overdue = overdue;
        this.urls = urls;
        this.takenDown = takenDown;
        this.step = step;
    }

    /** Returns what a host whose gate is open is asked for next. */
    Next next(String host, HostGate gate) {
        Optional<AgendaItem> poll = agenda.first(host, Lane.POLLS);
        Next page = nextPage(host);
        boolean pollIsDue =
                poll.filter(item -> !overdue.issuedAt(item).isAfter(step.now())).isPresent();
        return switch (page) {
            case Next.Nothing _ ->
                poll.map(item -> nextPoll(gate.getSite(), item)).orElse(page);
            case Next.Later later ->
                poll.map(item -> sooner(nextPoll(gate.getSite(), item), later)).orElse(later);
            case Next.Page _, Next.RobotsOf _ ->
                pollIsDue && !gate.getPolledLast() ? nextPoll(gate.getSite(), poll.get()) : page;
            case Next.Refused _, Next.RefusedPoll _, Next.Poll _ -> page;
        };
    }

    /** A page that was fetched before has its turn when no new one is due. */
    private Next nextPage(String host) {
        Next page = agenda.first(host, Lane.PAGES).map(this::nextPage).orElseGet(Next.Nothing::new);
        Next recheck = agenda.first(host, Lane.RECHECKS).map(this::nextPage).orElseGet(Next.Nothing::new);
        return switch (page) {
            case Next.Nothing _ -> recheck;
            case Next.Later later -> recheck instanceof Next.Nothing ? later : sooner(recheck, later);
            case Next.Page _, Next.RobotsOf _, Next.Refused _, Next.RefusedPoll _, Next.Poll _ -> page;
        };
    }

    private static Next sooner(Next one, Next.Later other) {
        return one instanceof Next.Later later && later.at().isAfter(other.at()) ? other : one;
    }

    private Next nextPoll(String site, AgendaItem item) {
        Instant issuedAt = overdue.issuedAt(item);
        if (issuedAt.isAfter(step.now())) {
            return new Next.Later(issuedAt);
        }
        String id = item.getSubject();
        PolledSource source =
                polls.find(site, id).orElseThrow(() -> new IllegalStateException("on the agenda, not known: " + id));
        if (!PollSteps.waitsForRobots(source)) {
            return new Next.Poll(id);
        }
        WebUrl target = WebUrl.parse(PollSteps.next(source).getUrl()).orElseThrow();
        return switch (robots.verdict(target, step.now())) {
            case Robots.Verdict.Allowed _ -> new Next.Poll(id);
            case Robots.Verdict.AskFirst _ -> new Next.RobotsOf(target);
            // The polls behind it are not to wait as well.
            case Robots.Verdict.NotKnown _ -> new Next.RefusedPoll(id, "ROBOTS_NOT_KNOWN");
            case Robots.Verdict.Refused refused -> new Next.RefusedPoll(id, refused.reason());
        };
    }

    private Next nextPage(AgendaItem item) {
        if (item.getDueAt().isAfter(step.now())) {
            return new Next.Later(item.getDueAt());
        }
        String url = item.getSubject();
        UrlState state =
                urls.find(url).orElseThrow(() -> new IllegalStateException("on the agenda, not known: " + url));
        if (takenDown.covers(url) || state.getHop().filter(takenDown::covers).isPresent()) {
            return new Next.Refused(url, state, TakenDown.REASON);
        }
        WebUrl target = WebUrl.parse(state.getHop().orElse(url)).orElseThrow();
        return switch (robots.verdict(target, step.now())) {
            case Robots.Verdict.Allowed _ -> new Next.Page(url, state);
            case Robots.Verdict.AskFirst _ -> new Next.RobotsOf(target);
            case Robots.Verdict.NotKnown notKnown -> new Next.Later(notKnown.askAgainAt());
            case Robots.Verdict.Refused refused -> new Next.Refused(url, state, refused.reason());
        };
    }
}
