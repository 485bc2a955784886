package org.khabar.app.demo.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;

/**
 * Writes down every request as it begins and as it ends, so that the log proves, over kills and restarts, that no host saw
 * two requests at once. One event a line, its fields separated by tabs: the time, then {@code OPEN}; or {@code BEGIN}, the
 * request's number within this run, host and path; or {@code END}, the number and the status.
 */
final class VisitLog implements AutoCloseable {
    private final FileChannel channel;
    private final Clock clock;
    private long last;

    private VisitLog(FileChannel channel, Clock clock) {
        this.channel = channel;
        this.clock = clock;
    }

    /** Opens the log for writing at its end; a file that is missing is made. */
    static VisitLog open(Path file, Clock clock) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        VisitLog log = new VisitLog(channel, clock);
        log.write("\n" + clock.instant() + "\tOPEN"); // the line feed ends a line that a kill cut short
        return log;
    }

    /** Notes that a request begins, and returns its number. */
    synchronized long begin(String host, String path) {
        last++;
        write(clock.instant() + "\tBEGIN\t" + last + "\t" + host + "\t" + oneLine(path));
        return last;
    }

    /** Notes that a request has ended. */
    synchronized Instant end(long number, int status) {
        Instant now = clock.instant();
        write(now + "\tEND\t" + number + "\t" + status);
        return now;
    }

    private static String oneLine(String path) {
        return path.replaceAll("\\s", "+");
    }

    private void write(String line) {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the newsroom's access log can't be written", e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }
}
