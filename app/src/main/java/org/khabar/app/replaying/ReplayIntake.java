package org.khabar.app.replaying;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.app.selection.Selection;
import org.khabar.app.tailing.Stretch;
import org.khabar.event.RawPage;
import org.khabar.event.Via;
import org.khabar.streams.PageIntake;

/** Takes in the pages of a plan, no faster than allowed, and marks them as replayed. */
final class ReplayIntake implements PageIntake {
    /** To decode a page and put it away costs so much of what it costs to read it. */
    private static final double PASSED_OVER = 0.05;

    private final Map<Integer, Stretch> stretches;
    private final Selection selection;
    private final SpeedLimit limit;

    ReplayIntake(ReplayPlan plan, SpeedLimit limit) {
        this.stretches = plan.stretches().stream().collect(Collectors.toMap(Stretch::partition, Function.identity()));
        this.selection = plan.selection();
        this.limit = limit;
    }

    @Override
    public boolean reaches(int partition, long offset) {
        Stretch stretch = stretches.get(partition);
        return stretch != null && offset >= stretch.from() && offset < stretch.to();
    }

    @Override
    public @Nullable RawPage take(RawPage page) {
        if (!selection.takes(page)) {
            limit.pass(PASSED_OVER);
            return null;
        }
        limit.pass(1);
        page.setVia(Via.REPLAY);
        return page;
    }
}
