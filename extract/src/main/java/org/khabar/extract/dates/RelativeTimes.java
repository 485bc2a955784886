package org.khabar.extract.dates;

import java.time.Instant;

/** Lines that tell a time from now, and so change without an editor's hand. */
public final class RelativeTimes {
    private static final DateHints ANY = DateHints.of(null, null, Instant.EPOCH);

    private RelativeTimes() {}

    /** Whether a line is a time told from now ("3 hours ago", منذ ساعتين, 昨天) with little else, such as a label. */
    public static boolean isOne(String line) {
        return RelativeTime.read(DateText.fold(line), line, ANY).isPresent();
    }
}
