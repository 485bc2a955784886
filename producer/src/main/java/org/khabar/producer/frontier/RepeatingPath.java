package org.khabar.producer.frontier;

import java.util.List;
import org.khabar.extract.url.WebUrl;

/**
 * Knows the paths of a trap: a link relative to the wrong folder makes each page name a longer path, without end. Such a path
 * has the same row of up to four segments three times one after the other; four times where it is all numbers, for the day of
 * a story may be 11/11/11.
 */
final class RepeatingPath {
    static final String REASON = "PATH_REPEATS";

    private static final int LONGEST_ROW = 4;
    private static final int TIMES = 3;
    private static final int TIMES_OF_NUMBERS = 4;

    private RepeatingPath() {}

    /** Tells whether a URL's path repeats itself. */
    static boolean in(WebUrl url) {
        List<String> segments = List.of(url.path().split("/")).stream()
                .filter(part -> !part.isEmpty())
                .toList();
        for (int row = 1; row <= LONGEST_ROW; row++) {
            for (int from = 0; from + TIMES * row <= segments.size(); from++) {
                if (repeats(segments, from, row)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean repeats(List<String> segments, int from, int row) {
        List<String> first = segments.subList(from, from + row);
        int times = first.stream().allMatch(RepeatingPath::isNumber) ? TIMES_OF_NUMBERS : TIMES;
        if (from + times * row > segments.size()) {
            return false;
        }
        for (int time = 1; time < times; time++) {
            int at = from + time * row;
            if (!segments.subList(at, at + row).equals(first)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String segment) {
        return segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
