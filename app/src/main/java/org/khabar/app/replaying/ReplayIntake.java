package org.khabar.app.replaying;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.app.selection.Selection;
import org.khabar.app.tailing.Stretch;
import org.khabar.event.RawPage;
import org.khabar.event.Via;
import org.khabar.streams.PageIntake;

/**
 * Takes in the pages of a plan, no faster than allowed, and marks them as replayed. With the memory of then it takes in all that was
 * fetched before the end of what is meant, and tells only what is meant.
 */
final class ReplayIntake implements PageIntake {
    /** To decode a page and put it away costs so much of what it costs to read it. */
    private static final double PASSED_OVER = 0.05;

    private final Map<Integer, Stretch> stretches;
    private final Map<Integer, Stretch> told;
    private final boolean remembers;
    private final Selection selection;
    private final SpeedLimit limit;

    ReplayIntake(ReplayPlan plan, SpeedLimit limit) {
        this.stretches = byPartition(plan.stretches());
        this.told = byPartition(plan.told());
        this.remembers = plan.memory() == ReplayMemory.THEN;
        this.selection = plan.selection();
        this.limit = limit;
    }

    @Override
    public boolean reaches(int partition, long offset) {
        return lies(offset, stretches.get(partition));
    }

    private static Map<Integer, Stretch> byPartition(List<Stretch> stretches) {
        return stretches.stream().collect(Collectors.toMap(Stretch::partition, Function.identity()));
    }

    private static boolean lies(long offset, @Nullable Stretch stretch) {
        return stretch != null && offset >= stretch.from() && offset < stretch.to();
    }

    @Override
    public @Nullable RawPage take(RawPage page) {
        if (!selection.takes(page) && !(remembers && selection.mayConcern(page))) {
            limit.pass(PASSED_OVER);
            return null;
        }
        limit.pass(1);
        page.setVia(Via.REPLAY);
        return page;
    }

    @Override
    public boolean tells(int partition, long offset, @Nullable RawPage page) {
        return lies(offset, told.get(partition)) && (page == null || selection.takes(page));
    }
}
