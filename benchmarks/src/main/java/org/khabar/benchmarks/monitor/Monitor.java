package org.khabar.benchmarks.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code Monitor [--hosts N]}: politeness. {@code Monitor --feeds N [--minutes M]}: scale. Ends with 1 where something does not hold.
 */
final class Monitor {
    private static final String USAGE = """
            usage: Monitor [--hosts N]                 politeness of three producers to 1 to 1000 hosts, 200 without it
                   Monitor --feeds N [--minutes M]     cost and lateness of one that polls 20 to 20000 feeds once a minute""";

    private Monitor() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, Integer> given = new TreeMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            if (args[i + 1].matches("[0-9]{1,5}")) {
                given.put(args[i], Integer.parseInt(args[i + 1]));
            }
        }
        int hosts = given.getOrDefault("--hosts", 200);
        int feeds = given.getOrDefault("--feeds", 0);
        int minutes = given.getOrDefault("--minutes", 10);
        boolean scale = given.containsKey("--feeds");
        boolean known = given.keySet().stream().allMatch(option -> option.matches("--hosts|--feeds|--minutes"));
        if (!known
                || given.size() * 2 != args.length
                || (scale && (given.containsKey("--hosts") || feeds < 20 || feeds > 20_000))
                || hosts < 1
                || hosts > 1_000
                || minutes < 1
                || minutes > 60) {
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        Path folder = Files.createTempDirectory("khabar-monitor");
        System.out.println("what the processes say stands in " + folder);
        boolean good = scale
                ? new Scale(System.out).run(feeds, minutes, folder)
                : new Politeness(System.out).run(hosts, folder);
        System.exit(good ? 0 : 1);
    }
}
