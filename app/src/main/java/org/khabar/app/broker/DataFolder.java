package org.khabar.app.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

/**
 * The data folder, held by this process alone for as long as it is open. The lock is the operating system's, so that a
 * killed process never leaves one behind; the file only names the holder for the other process's message.
 */
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "khabar.lock";

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Makes the folder where it is missing and takes its lock.
     *
     * @throws OperatorException if another process holds it, or it can't be written
     */
    public static DataFolder open(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                throw inUse(folder, channel);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw new OperatorException(
                    ExitCode.USAGE,
                    "the data folder " + folder + " can't be used (" + e
                            + "): name one that this user may write with --data",
                    e);
        } catch (OperatorException e) {
            closeQuietly(channel);
            throw e;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this very process holds it
        }
    }

    private static OperatorException inUse(Path folder, FileChannel channel) throws IOException {
        ByteBuffer holder = ByteBuffer.allocate(20);
        channel.read(holder, 0);
        String pid = new String(holder.array(), 0, holder.position(), StandardCharsets.US_ASCII);
        return new OperatorException(
                ExitCode.IN_USE,
                "the data folder " + folder + " is in use" + (pid.isEmpty() ? "" : " by process " + pid)
                        + ": stop that process or name another folder with --data");
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException("closing a lock file failed", e);
            }
        }
    }

    /** Returns the folder, absolute. */
    public Path path() {
        return path;
    }

    /**
     * Returns the bytes of all files in the folder. Kafka's index files are left out: they are made at full length and
     * cut when their segment is closed, so that their length says nothing of the disk they take.
     */
    public long bytes() {
        AtomicLong sum = new AtomicLong();
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.toString();
                    if (!name.endsWith(".index") && !name.endsWith(".timeindex")) {
                        sum.addAndGet(attributes.size());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // deleted while we walk, as logs do
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder " + path + " can't be measured", e);
        }
        return sum.get();
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }
}
