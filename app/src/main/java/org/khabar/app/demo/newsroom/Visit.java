package org.khabar.app.demo.newsroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that the newsroom answered, or was answering when its process ended.
 *
 * @param host the host asked, without the port
 * @param path path and query
 * @param start when the request had been read
 * @param end when the answer had been written, or, for a request cut short, when the process was last known to live
 * @param status the HTTP status; null for a request cut short
 */
public record Visit(
        String host,
        String path,
        Instant start,
        Instant end,
        @Nullable Integer status) {
    /** Whether both were under way at one moment. */
    public boolean overlaps(Visit other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
