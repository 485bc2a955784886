package org.khabar.app.exporting;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

/**
 * An export into a file. Until it is whole it is called {@code FILE.partial}, and {@code FILE.partial.mark} beside it says
 * where it goes on; so a file under its own name is always whole, and one that was interrupted, by {@code kill -9} too, ends
 * up the same as one that was not. A name that ends in {@code .gz} is gzipped: a WARC file record by record, as such files
 * are, others in one member from mark to mark.
 */
public final class ExportFile implements ExportTarget {
    private final Path file;
    private final Path partial;
    private final MarkFile marks;
    private final ExportPlan plan;
    private final ExportMark start;
    private final FileChannel channel;
    private final OutputStream out;
    private final Gzip gzip;
    private final ByteArrayOutputStream member = new ByteArrayOutputStream();
    private long bytes;

    /** How a file is gzipped. */
    private enum Gzip {
        NONE,
        BY_RECORD,
        BY_MARK
    }

    private ExportFile(Path file, MarkFile marks, MarkFile.Begun begun, FileChannel channel) {
        this.file = file;
        this.partial = partial(file);
        this.marks = marks;
        this.plan = begun.plan();
        this.start = begun.mark();
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        this.bytes = start.bytes();
        boolean zipped = file.getFileName().toString().endsWith(".gz");
        boolean byRecord = plan.format() == ExportFormat.WARC;
        this.gzip = !zipped ? Gzip.NONE : byRecord ? Gzip.BY_RECORD : Gzip.BY_MARK;
    }

    /**
     * Begins a file, or goes on with one that was interrupted.
     *
     * @param plan what is to be exported, if the file was not begun before
     * @throws OperatorException if the file is there already, can't be written, or was begun for something else
     */
    public static ExportFile open(Path file, ExportPlan plan) {
        requireFree(file);
        try {
            FileChannel channel = FileChannel.open(partial(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                return open(file, plan, channel);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static ExportFile open(Path file, ExportPlan plan, FileChannel channel) throws IOException {
        hold(file, channel);
        MarkFile marks = new MarkFile(file.resolveSibling(partial(file).getFileName() + ".mark"));
        MarkFile.Begun begun = begun(file, marks, plan);
        channel.truncate(begun.mark().bytes());
        channel.position(begun.mark().bytes());
        return new ExportFile(file, marks, begun, channel);
    }

    /** The lock is the operating system's, so that a killed export leaves none behind. */
    private static void hold(Path file, FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null; // this very process holds it
        }
        if (lock == null) {
            throw new OperatorException(
                    ExitCode.IN_USE, file + " is being written by another export: wait for that, or name another file");
        }
        if (Files.exists(file)) {
            Files.deleteIfExists(partial(file)); // another export became whole since, and this one is empty
            requireFree(file);
        }
    }

    /**
     * Refuses a file that is there.
     *
     * @throws OperatorException if it is, or its folder is not
     */
    public static void requireFree(Path file) {
        if (Files.exists(file)) {
            throw new OperatorException(
                    ExitCode.USAGE, file + " is there already: delete it, or export to a file of another name");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new OperatorException(
                    ExitCode.USAGE, "there is no folder " + folder + " to export to: make it first");
        }
    }

    private static MarkFile.Begun begun(Path file, MarkFile marks, ExportPlan plan) throws IOException {
        MarkFile.Begun before = marks.read();
        if (before == null
                || !Files.exists(partial(file))
                || Files.size(partial(file)) < before.mark().bytes()) {
            return new MarkFile.Begun(plan, plan.beginning());
        }
        if (!before.plan().isSameAs(plan)) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    partial(file)
                            + " was begun with another topic, format or selection: go on with those, or delete it");
        }
        return before;
    }

    private static Path partial(Path file) {
        return file.resolveSibling(file.getFileName() + ".partial");
    }

    @Override
    public ExportPlan plan() {
        return plan;
    }

    @Override
    public ExportMark start() {
        return start;
    }

    @Override
    public void append(byte[] record) throws IOException {
        switch (gzip) {
            case NONE -> write(record);
            case BY_RECORD -> write(zipped(record));
            case BY_MARK -> member.writeBytes(record);
        }
    }

    @Override
    public void mark(int stretch, long offset, ExportSums sums) throws IOException {
        endMember();
        out.flush();
        channel.force(false);
        marks.write(plan, new ExportMark(stretch, offset, bytes, sums));
    }

    @Override
    public void finish() throws IOException {
        endMember();
        out.flush();
        channel.force(true);
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        marks.delete();
    }

    private void endMember() throws IOException {
        if (member.size() > 0) {
            write(zipped(member.toByteArray()));
            member.reset();
        }
    }

    private void write(byte[] some) throws IOException {
        out.write(some);
        bytes += some.length;
    }

    private static byte[] zipped(byte[] some) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(some);
        }
        return zipped.toByteArray();
    }

    private static OperatorException cannotWrite(Path file, IOException e) {
        return new OperatorException(
                ExitCode.FAILURE,
                file + " can't be written (" + e.getMessage()
                        + "): mend that and export again, it goes on where it was",
                e);
    }

    /** Leaves an unfinished file as it is: the next export goes on from its mark. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
