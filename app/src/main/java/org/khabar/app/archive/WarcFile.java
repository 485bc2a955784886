package org.khabar.app.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.khabar.app.archive.ArchiveListing.Problem;

/**
 * A WARC file (1.0 or 1.1, ISO 28500), plain or gzipped record by record. Positions are offsets in the file as it lies
 * there. Where the file is damaged, reading goes on with the next whole record; a file that was gzipped as a whole has none.
 *
 * @param path the file
 */
public record WarcFile(Path path) implements PageArchive {
    /** Whether a file is named like one. */
    public static boolean isNamedSo(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".warc") || name.endsWith(".warc.gz");
    }

    @Override
    public long length() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0; // a problem as soon as it is read
        }
    }

    @Override
    public boolean resumes() {
        return true;
    }

    @Override
    public void read(long from, Taker taker) {
        if (path.toFile().exists() && length() == 0) {
            taker.problem(new Problem(path.toString(), "is empty"));
            return;
        }
        Problem doubt = null; // a record that did not end well, unless it is the next one that does not begin well
        long at = from;
        while (true) {
            WarcRun.Break end = new WarcRun(path, taker).from(at);
            if (doubt != null && (end == null || end.offset() != at)) {
                taker.problem(doubt);
            }
            if (end == null) {
                return;
            }
            OptionalLong next = nextRecord(end.from());
            Problem problem = problem(end, next);
            doubt = next.isPresent() && next.getAsLong() == end.next() ? problem : null;
            boolean nothingLost = next.isPresent() && next.getAsLong() == end.offset();
            if (doubt == null && problem != null && !nothingLost) {
                taker.problem(problem);
            }
            if (next.isEmpty()) {
                return;
            }
            at = next.getAsLong();
        }
    }

    private @Nullable Problem problem(WarcRun.Break end, OptionalLong next) {
        return end.what() == null
                ? null
                : new Problem(
                        path + ", byte " + end.offset(),
                        "the record there is damaged or cut (" + end.what() + "); "
                                + (next.isPresent()
                                        ? "reading goes on at byte " + next.getAsLong()
                                        : "no whole one follows it"));
    }

    private OptionalLong nextRecord(long from) {
        try (FileChannel file = FileChannel.open(path)) {
            return new WarcScan(file).recordFrom(from);
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
