package org.khabar.producer.frontier;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.EditHabit;
import org.khabar.event.SiteCounts;
import org.khabar.event.UrlPhase;

/**
 * The sums of each site. All changes of one step are written at once, so that no reader sees sums that do not add up.
 */
final class Counts {
    private final KeyValueStore<String, SiteCounts> store;
    private final Map<String, SiteCounts> changed = new HashMap<>();

    Counts(KeyValueStore<String, SiteCounts> store) {
        this.store = store;
    }

    /** Counts a URL from one phase into another; null: not known. */
    void move(String site, @Nullable UrlPhase from, @Nullable UrlPhase to) {
        change(site, counts -> {
            if (from == null) {
                counts.setDiscovered(counts.getDiscovered() + 1);
            } else {
                add(counts, from, -1);
            }
            if (to == null) {
                counts.setForgotten(counts.getForgotten() + 1);
            } else {
                add(counts, to, 1);
            }
        });
    }

    /** Counts a URL among those skipped for a reason, or no longer. One that was skipped before reasons were counted is not. */
    void skippedFor(String site, String reason, int difference) {
        change(
                site,
                counts -> counts.getSkippedFor().merge(reason, (long) difference, (before, by) -> {
                    long now = before + by;
                    return now > 0 ? now : null;
                }));
    }

    void repeat(String site) {
        change(site, counts -> counts.setRepeats(counts.getRepeats() + 1));
    }

    void request(String site) {
        change(site, counts -> counts.setRequests(counts.getRequests() + 1));
    }

    void gap(String site) {
        change(site, counts -> counts.setGaps(counts.getGaps() + 1));
    }

    void lost(String site) {
        change(site, counts -> counts.setLost(counts.getLost() + 1));
    }

    void sources(String site, int difference) {
        change(site, counts -> counts.setSources(counts.getSources() + difference));
    }

    /** Returns how often the pages of a site change. */
    EditHabit edits(String site) {
        SiteCounts counts = changed.containsKey(site) ? changed.get(site) : stored(site);
        return counts.getEdits().orElseGet(() -> EditHabit.newBuilder().build());
    }

    void edits(String site, EditHabit habit) {
        change(site, counts -> counts.setEdits(habit));
    }

    /** Writes what changed. Called at the end of each step. */
    void flush() {
        changed.forEach(store::put);
        changed.clear();
    }

    private void change(String site, Consumer<SiteCounts> change) {
        change.accept(changed.computeIfAbsent(site, this::stored));
    }

    private SiteCounts stored(String site) {
        SiteCounts counts = store.get(site);
        return counts == null ? SiteCounts.newBuilder().build() : counts;
    }

    private static void add(SiteCounts counts, UrlPhase phase, int difference) {
        switch (phase) {
            case WAITING -> counts.setWaiting(counts.getWaiting() + difference);
            case UNDER_WAY -> counts.setUnderWay(counts.getUnderWay() + difference);
            case HANDED_OVER -> counts.setHandedOver(counts.getHandedOver() + difference);
            case SKIPPED -> counts.setSkipped(counts.getSkipped() + difference);
        }
    }
}
