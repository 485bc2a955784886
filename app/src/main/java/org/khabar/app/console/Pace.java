package org.khabar.app.console;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** How fast a long piece of work goes, and how long it still takes if it goes on like that. */
public final class Pace {
    /** Nothing is foretold of what has hardly begun. */
    private static final double LEAST_SHARE = 0.005;

    private final InstantSource clock;
    private final Instant start;
    private final double shareAtStart;

    /**
     * Begins to count now.
     *
     * @param shareAtStart the part that was done before, 0 to 1
     */
    public Pace(InstantSource clock, double shareAtStart) {
        this.clock = clock;
        this.start = clock.instant();
        this.shareAtStart = shareAtStart;
    }

    /**
     * Returns rate and time left in words.
     *
     * @param done how many things were done since the start
     * @param share the part that is done, 0 to 1
     */
    public String words(long done, double share) {
        double seconds =
                Math.max(0.001, Duration.between(start, clock.instant()).toMillis() / 1000.0);
        String rate = String.format(Locale.ROOT, "%,.0f/s", done / seconds);
        double sinceStart = share - shareAtStart;
        return sinceStart < LEAST_SHARE ? rate : rate + ", " + left(seconds * (1 - share) / sinceStart) + " left";
    }

    private static String left(double seconds) {
        Duration left = Duration.ofSeconds(Math.round(seconds));
        return left.toHours() > 0
                ? left.toHours() + " h " + left.toMinutesPart() + " min"
                : left.toMinutes() > 0
                        ? left.toMinutes() + " min " + left.toSecondsPart() + " s"
                        : left.toSeconds() + " s";
    }
}
