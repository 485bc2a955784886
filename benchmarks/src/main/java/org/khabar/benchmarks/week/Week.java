package org.khabar.benchmarks.week;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.khabar.producer.frontier.RhythmSettings;

/**
 * Runs the simulation: {@code Week [--sources N] [--days D] [--seed S]}. Ends with 1 where an article was missed, or found later
 * than {@value #MOST} of what a fixed interval would take with as many requests.
 */
final class Week {
    private static final String USAGE = "usage: Week [--sources N] [--days D] [--seed S]: N is 1 to 10000, D 1 to 31";
    private static final Duration FIXED = Duration.ofMinutes(10);
    private static final double MOST = 0.6;

    private Week() {}

    public static void main(String[] args) throws IOException {
        int sources = 1_000;
        int days = 7;
        int seed = 1;
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length || !args[i + 1].matches("[0-9]{1,6}")) {
                usage();
                return;
            }
            int value = Integer.parseInt(args[i + 1]);
            switch (args[i]) {
                case "--sources" -> sources = value;
                case "--days" -> days = value;
                case "--seed" -> seed = value;
                default -> days = 0;
            }
        }
        if (sources < 1 || sources > 10_000 || days < 1 || days > 31) {
            usage();
            return;
        }
        boolean good;
        Path folder = Files.createTempDirectory("khabar-week");
        try {
            SimulatedWeek week = new SimulatedWeek(sources, days, seed);
            Figures own = week.watch(RhythmSettings.defaults(), Duration.ZERO, folder, progress("own rhythm"));
            Figures fixed = week.watch(RhythmSettings.defaults(), FIXED, folder, progress("every 10 min"));
            print(own, fixed);
            good = own.missed() == 0 && own.againstFixed(fixed) <= MOST;
        } finally {
            Files.deleteIfExists(folder);
        }
        System.exit(good ? 0 : 1);
    }

    /** A thousand sources take minutes: each simulated day is told. */
    private static Consumer<Instant> progress(String watch) {
        return now -> {
            if (now.atOffset(ZoneOffset.UTC).getHour() == 0) {
                System.err.println(watch + ": " + now);
            }
        };
    }

    private static void usage() {
        System.err.println(USAGE);
        System.exit(2);
    }

    private static void print(Figures own, Figures fixed) {
        System.out.printf(Locale.ROOT, "%-28s %14s %14s%n", "", "own rhythm", "every 10 min");
        row("polls", Stream.of(own, fixed).map(Figures::polls).toList());
        row("articles published", Stream.of(own, fixed).map(Figures::published).toList());
        row("of these missed", Stream.of(own, fixed).map(Figures::missed).toList());
        row("gaps noticed", Stream.of(own, fixed).map(Figures::gaps).toList());
        for (double part : new double[] {0.5, 0.9, 0.99}) {
            row(
                    String.format(Locale.ROOT, "delay, p%.0f, seconds", part * 100),
                    Stream.of(own, fixed)
                            .map(figures -> figures.delay(part).toSeconds())
                            .toList());
        }
        System.out.printf(
                Locale.ROOT,
                "median delay / that of a fixed interval with as many polls: %.3f (at most %.1f)%n",
                own.againstFixed(fixed),
                MOST);
    }

    private static void row(String name, List<? extends Number> values) {
        System.out.printf(Locale.ROOT, "%-28s %,14d %,14d%n", name, values.getFirst(), values.getLast());
    }
}
