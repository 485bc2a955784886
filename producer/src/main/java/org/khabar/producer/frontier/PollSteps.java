package org.khabar.producer.frontier;

import java.util.ArrayList;
import java.util.List;
import org.khabar.event.Choice;
import org.khabar.event.FetchKind;
import org.khabar.event.PollStep;
import org.khabar.event.PolledSource;
import org.khabar.event.Source;

/**
 * The documents of one poll: the source's own, then those that it led to. Each is asked for in a turn of its own, so that a
 * poll of many documents keeps the gate as pages do.
 */
final class PollSteps {
    private PollSteps() {}

    /** Returns what a source's poll asks for next. */
    static PollStep next(PolledSource source) {
        return source.getAhead().isEmpty() ? first(source) : source.getAhead().getFirst();
    }

    private static PollStep first(PolledSource polled) {
        Source source = polled.getSource();
        Choice choice = polled.getChoice().orElse(null);
        if (choice != null && !polled.getLooking()) {
            return PollStep.newBuilder()
                    .setUrl(choice.getUrl())
                    .setKind(choice.getKind())
                    .build();
        }
        FetchKind kind = switch (source.getKind()) {
            case FEED -> FetchKind.FEED;
            case SITEMAP -> FetchKind.SITEMAP;
            case SECTION, HOME -> FetchKind.SECTION;
        };
        return PollStep.newBuilder().setUrl(source.getUrl()).setKind(kind).build();
    }

    /** Tells whether the poll has only begun: what it asks for next is the source's own document. */
    static boolean isFirst(PolledSource source) {
        return source.getAhead().isEmpty();
    }

    /**
     * Tells whether the robots rules have a say in what comes next: in a page, which is made for people, and in what nobody
     * declared.
     */
    static boolean waitsForRobots(PolledSource source) {
        return !isFirst(source)
                || source.getChoice().isPresent()
                || switch (source.getSource().getKind()) {
                    case FEED, SITEMAP -> false;
                    case SECTION, HOME -> true;
                };
    }

    /** Tells whether nothing is left to be asked for in this poll, once its first step was taken. */
    static boolean isOver(PolledSource source) {
        return source.getAhead().isEmpty();
    }

    /** Ends a poll, whatever it has ahead. */
    static void end(PolledSource source) {
        source.setAhead(List.of());
        source.setPassed(List.of());
    }

    /** Takes the step that comes next from those ahead. */
    static void taken(PolledSource source) {
        boolean first = isFirst(source);
        List<String> passed = first ? new ArrayList<>() : new ArrayList<>(source.getPassed());
        passed.add(next(source).getUrl());
        source.setPassed(passed);
        if (!first) {
            source.setAhead(
                    List.copyOf(source.getAhead().subList(1, source.getAhead().size())));
        }
    }

    /** Adds steps behind those ahead. */
    static void add(PolledSource source, List<PollStep> steps) {
        List<PollStep> ahead = new ArrayList<>(source.getAhead());
        ahead.addAll(steps);
        source.setAhead(ahead);
    }
}
