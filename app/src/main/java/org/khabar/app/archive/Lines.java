package org.khabar.app.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes. One that is longer than the limit is passed over without being kept. */
final class Lines {
    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long position;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** A line without its line feed. */
    sealed interface Line {
        /** One within the limit. */
        @SuppressWarnings("ArrayRecordComponent") // parsed at once, never compared
        record Text(byte[] bytes) implements Line {}

        /** One that is longer. */
        record TooLong() implements Line {}
    }

    /** Returns how many bytes the lines so far have had, line feeds included. */
    long position() {
        return position;
    }

    /** Returns the next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int feed = at;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            tooLong |= line.size() + (feed - at) > limit;
            if (!tooLong) {
                line.write(buffer, at, feed - at);
            }
            boolean complete = feed < end;
            position += feed - at + (complete ? 1 : 0);
            at = complete ? feed + 1 : feed;
            if (complete) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        return tooLong ? new Line.TooLong() : new Line.Text(line.toByteArray());
    }

    private boolean fill() throws IOException {
        if (at == end) {
            end = Math.max(0, in.read(buffer));
            at = 0;
        }
        return end > 0;
    }
}
