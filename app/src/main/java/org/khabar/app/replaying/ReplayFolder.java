package org.khabar.app.replaying;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.app.broker.DataFolder;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

/**
 * The folder of a replay, {@code replays/NAME} of the data folder: its plan, its state and its name among the group. It is
 * held by one process at a time, also while another runs the pipeline of the data folder.
 */
public final class ReplayFolder implements AutoCloseable {
    private static final String REPLAYS = "replays";
    private static final String PLAN = "plan.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final DataFolder held;

    private ReplayFolder(DataFolder held) {
        this.held = held;
    }

    /**
     * Makes the folder where it is missing, and holds it.
     *
     * @throws OperatorException if another process works on the replay, or the folder can't be written
     */
    public static ReplayFolder open(Path data, String name) {
        try {
            return new ReplayFolder(DataFolder.open(path(data, name)));
        } catch (OperatorException e) {
            throw e.exitCode() == ExitCode.IN_USE
                    ? new OperatorException(
                            ExitCode.IN_USE, "replay " + name + " runs in another process: stop that one first", e)
                    : e;
        }
    }

    /** Tells whether there is such a folder. */
    static boolean exists(Path data, String name) {
        return Files.exists(path(data, name));
    }

    /** Returns the names of the replays of a data folder, in their order. */
    static List<String> names(Path data) {
        Path replays = data.resolve(REPLAYS);
        if (Files.notExists(replays)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(replays)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(Path data, String name) {
        return data.resolve(REPLAYS).resolve(name);
    }

    /** Returns the plan; null where none was made yet. */
    @Nullable
    ReplayPlan plan() {
        return plan(held.path());
    }

    /** Returns the plan of a replay that another process may work on; null where there is none. */
    static @Nullable ReplayPlan plan(Path data, String name) {
        return plan(path(data, name));
    }

    private static @Nullable ReplayPlan plan(Path folder) {
        Path file = folder.resolve(PLAN);
        try {
            return Files.exists(file) ? JSON.readValue(Files.readAllBytes(file), ReplayPlan.class) : null;
        } catch (IOException e) {
            throw new OperatorException(
                    ExitCode.FAILURE,
                    file + " can't be read (" + e.getMessage() + "): delete the replay with khabar replay delete "
                            + folder.getFileName() + ", and begin it again",
                    e);
        }
    }

    /** Writes the plan, as a whole or not at all. */
    void write(ReplayPlan plan) {
        Path file = held.path().resolve(PLAN);
        try {
            Path written = Files.write(file.resolveSibling(PLAN + ".new"), JSON.writeValueAsBytes(plan));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new OperatorException(ExitCode.FAILURE, file + " can't be written (" + e + "): mend that first", e);
        }
    }

    /** Returns where the state of the run goes. */
    Path path() {
        return held.path();
    }

    /** Deletes the folder with all that is in it. */
    void delete() {
        try (Stream<Path> files = Files.walk(held.path())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        held.close();
    }
}
