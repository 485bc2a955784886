package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khabar.event.EditHabit;
import org.khabar.event.FetchReport;
import org.khabar.event.UrlState;

/**
 * When pages are fetched again. The settings give the ages at which a page of a usual site is; where re-checks find another body more
 * often there are up to twice as many, at ages between those, and where next to none does as few as half. How many follows the root of
 * how often bodies change, since the second re-check of an hour finds less than the first; in steps, so that the ages of a usual site
 * are those of the settings. The last age is kept by all.
 *
 * <p>A site whose bodies differ at almost every fetch prints something of the moment into them, which tells nothing of edits: its
 * pages are fetched again as is usual.
 */
final class Rechecks {
    /** Part of the re-checks of a usual site that find another body; our own choice. */
    private static final double USUAL = 0.1;

    /** A site is taken to be usual as if so many of its re-checks had been seen. */
    private static final double BELIEVED = 20;

    private static final double LEAST = 0.5;
    private static final double MOST = 2;

    /** Bodies that change more often than this change by themselves. */
    private static final double NO_EDITS = 0.9;

    /** When so many re-checks are counted, both sums are halved: what was seen last counts most. */
    private static final double REMEMBERED = 400;

    private static final double ROUNDING = 1e-6;

    private final List<Duration> ages;
    private final Counts counts;

    Rechecks(FrontierSettings settings, Counts counts) {
        this.ages = settings.recheck().after();
        this.counts = counts;
    }

    /** Learns from a body whether the page changed since it was last fetched, if it was. */
    void fetched(String site, UrlState state, FetchReport report) {
        Long hash = report.getSha256().map(Rechecks::shortened).orElse(null);
        Long before = state.getBodyHash().orElse(null);
        if (hash != null && before != null) {
            seen(site, !hash.equals(before));
        }
        state.setBodyHash(hash);
    }

    /** Learns that a page did not change since it was last fetched. */
    void notModified(String site) {
        seen(site, false);
    }

    private static long shortened(String sha256) {
        return Long.parseUnsignedLong(sha256, 0, 16, 16);
    }

    private void seen(String site, boolean changed) {
        EditHabit before = counts.edits(site);
        double kept = before.getRechecks() >= REMEMBERED ? 0.5 : 1;
        counts.edits(site, new EditHabit((float) (before.getRechecks() * kept + 1), (float)
                (before.getChanged() * kept + (changed ? 1 : 0))));
    }

    /**
     * Returns when a page is fetched again; empty: not any more. Re-checks that were missed are not made up for.
     *
     * @param first when its body first came
     */
    Optional<Instant> next(String site, Instant first, Instant now) {
        if (ages.isEmpty() || !now.isBefore(first.plus(ages.getLast()))) {
            return Optional.empty();
        }
        double density = density(counts.edits(site));
        // Half a step away at least, by the clock of the density: it may have been another one until now.
        double step = Math.ceil(place(Duration.between(first, now).toMillis()) * density + 0.5 - ROUNDING);
        double next = step / density;
        return Optional.of(next >= ages.size() ? first.plus(ages.getLast()) : first.plusMillis(age(next)));
    }

    /** Returns how many re-checks there are for each of a usual site. */
    private static double density(EditHabit habit) {
        double changed = habit.getChanged() + BELIEVED * USUAL;
        double share = changed / (habit.getRechecks() + BELIEVED);
        double doublings = Math.log(Math.max(LEAST, Math.min(MOST, Math.sqrt(share / USUAL)))) / Math.log(2);
        return share > NO_EDITS ? 1 : Math.pow(2, Math.round(2 * doublings) / 2.0);
    }

    /** Returns how many of the ages lie behind; between two of them a part of one, by the ratio of times. */
    private double place(long age) {
        int behind = 0;
        while (behind < ages.size() && ages.get(behind).toMillis() <= age) {
            behind++;
        }
        if (behind == 0) {
            return age / (double) ages.getFirst().toMillis();
        }
        double last = ages.get(behind - 1).toMillis();
        return behind + Math.log(age / last) / Math.log(ages.get(behind).toMillis() / last);
    }

    /** Returns the age at a place: the inverse of {@link #place}. */
    private long age(double place) {
        int behind = (int) place;
        double part = place - behind;
        if (behind == 0) {
            return Math.round(part * ages.getFirst().toMillis());
        }
        double last = ages.get(behind - 1).toMillis();
        return Math.round(last * Math.pow(ages.get(behind).toMillis() / last, part));
    }
}
