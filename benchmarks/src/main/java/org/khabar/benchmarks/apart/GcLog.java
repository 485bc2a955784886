package org.khabar.benchmarks.apart;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the collector of a virtual machine said of its heap, in megabytes as it says them.
 *
 * @param peak most that was in use before any collection
 * @param live what was left after the last full collection, or, where there was none, after the last
 * @param fullCollections how many there were
 */
public record GcLog(int peak, int live, int fullCollections) {
    private static final Pattern COLLECTION = Pattern.compile("Pause (\\w+).* (\\d+)M->(\\d+)M\\(\\d+M\\)");

    /** Reads the lines that {@code -Xlog:gc} writes. */
    public static GcLog of(List<String> lines) {
        int peak = 0;
        int after = 0;
        int afterFull = -1;
        int full = 0;
        for (String line : lines) {
            Matcher collection = COLLECTION.matcher(line);
            if (collection.find()) {
                peak = Math.max(peak, Integer.parseInt(collection.group(2)));
                after = Integer.parseInt(collection.group(3));
                if (collection.group(1).equals("Full")) {
                    full++;
                    afterFull = after;
                }
            }
        }
        return new GcLog(peak, afterFull < 0 ? after : afterFull, full);
    }
}
