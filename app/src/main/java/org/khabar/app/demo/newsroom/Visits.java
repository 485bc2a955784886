package org.khabar.app.demo.newsroom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the newsroom's access log tells, over all its runs.
 *
 * @param all every request, in the order of their beginnings
 */
public record Visits(List<Visit> all) {
    /** Copies the list. */
    public Visits {
        all = List.copyOf(all);
    }

    /**
     * Reads the access log of a newsroom's folder, whether a newsroom is writing it or not.
     *
     * @throws IOException if it can't be read
     */
    public static Visits read(Path folder) throws IOException {
        Reading reading = new Reading();
        for (String line : Files.readAllLines(folder.resolve(Newsroom.ACCESS_LOG), StandardCharsets.UTF_8)) {
            String[] fields = line.split("\t", -1);
            if (fields.length > 1) {
                reading.accept(fields);
            }
        }
        return new Visits(reading.finish());
    }

    /** Returns the requests of one path on one host. */
    public List<Visit> of(String host, String path) {
        return all.stream()
                .filter(visit -> visit.host().equals(host) && visit.path().equals(path))
                .toList();
    }

    /** Returns each request that was under way together with an earlier one of the same host. */
    public List<Visit> overlapping() {
        List<Visit> found = new ArrayList<>();
        Map<String, Visit> latest = new HashMap<>();
        for (Visit visit : all) {
            Visit before = latest.get(visit.host());
            if (before != null && before.overlaps(visit)) {
                found.add(visit);
            }
            if (before == null || visit.end().isAfter(before.end())) {
                latest.put(visit.host(), visit);
            }
        }
        return found;
    }

    /** Pairs the beginnings and ends of one log. */
    private static final class Reading {
        private final Map<String, Visit> underWay = new HashMap<>();
        private final List<Visit> visits = new ArrayList<>();
        private Instant lastSign = Instant.MIN;

        void accept(String[] fields) {
            Instant at = Instant.parse(fields[0]);
            switch (fields[1]) {
                case "BEGIN" -> underWay.put(fields[2], new Visit(fields[3], fields[4], at, at, null));
                case "END" -> {
                    Visit begun = underWay.remove(fields[2]);
                    if (begun != null) {
                        visits.add(
                                new Visit(begun.host(), begun.path(), begun.start(), at, Integer.valueOf(fields[3])));
                    }
                }
                default -> cutShort();
            }
            lastSign = at;
        }

        /** Ends what a killed process had under way at its last sign of life. */
        private void cutShort() {
            underWay.values()
                    .forEach(begun -> visits.add(new Visit(begun.host(), begun.path(), begun.start(), lastSign, null)));
            underWay.clear();
        }

        List<Visit> finish() {
            cutShort();
            visits.sort((one, other) -> one.start().compareTo(other.start()));
            return visits;
        }
    }
}
