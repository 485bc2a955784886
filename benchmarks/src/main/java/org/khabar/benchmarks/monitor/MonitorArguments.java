package org.khabar.benchmarks.monitor;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which run is asked for. */
sealed interface MonitorArguments {
    String USAGE = """
            usage: Monitor [--hosts N]                 politeness of three producers to 1 to 1000 hosts, 200 without it
                   Monitor --faults [--minutes M]      healthy hosts beside all faults, each of two runs watched for 1 minute without it
                   Monitor --slow N                    heap of 100 to 10000 connections that drip
                   Monitor --feeds N [--minutes M]     cost and lateness of one that polls 20 to 20000 feeds once a minute""";

    /** Politeness to so many hosts. */
    record Polite(int hosts) implements MonitorArguments {}

    /** All faults, each run watched for so long. */
    record Faults(int minutes) implements MonitorArguments {}

    /** So many slow connections. */
    record Slow(int connections) implements MonitorArguments {}

    /** So many feeds, measured for so long. */
    record Feeds(int feeds, int minutes) implements MonitorArguments {}

    /** Understands a command line; null where it can't be understood. */
    static @Nullable MonitorArguments parse(String... args) {
        Map<String, Integer> given = new TreeMap<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--faults")) {
                given.put(args[i], 1);
            } else if (i + 1 < args.length && args[i + 1].matches("[0-9]{1,5}")) {
                given.put(args[i], Integer.parseInt(args[i + 1]));
                i++;
            } else {
                return null;
            }
        }
        int minutes = given.getOrDefault("--minutes", given.containsKey("--feeds") ? 10 : 1);
        int hosts = given.getOrDefault("--hosts", 200);
        int feeds = given.getOrDefault("--feeds", 0);
        int slow = given.getOrDefault("--slow", 0);
        MonitorArguments asked = switch (String.join(" ", given.keySet())) {
            case "", "--hosts" -> isWithin(hosts, 1, 1_000) ? new Polite(hosts) : null;
            case "--faults", "--faults --minutes" -> new Faults(minutes);
            case "--slow" -> isWithin(slow, 100, 10_000) ? new Slow(slow) : null;
            case "--feeds", "--feeds --minutes" -> isWithin(feeds, 20, 20_000) ? new Feeds(feeds, minutes) : null;
            default -> null;
        };
        return isWithin(minutes, 1, 60) ? asked : null;
    }

    private static boolean isWithin(int number, int least, int most) {
        return number >= least && number <= most;
    }
}
