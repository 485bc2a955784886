package org.khabar.app.exporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** The small file that says where an interrupted export goes on. It is replaced as a whole or not at all. */
final class MarkFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final Path path;

    MarkFile(Path path) {
        this.path = path;
    }

    /**
     * An export that was begun.
     *
     * @param plan what it holds
     * @param mark how far it is
     */
    record Begun(ExportPlan plan, ExportMark mark) {}

    /** Returns what was begun; null where nothing was, or the file says nothing. */
    @Nullable
    Begun read() throws IOException {
        if (Files.notExists(path)) {
            return null;
        }
        try {
            return JSON.readValue(Files.readAllBytes(path), Begun.class);
        } catch (JsonProcessingException e) {
            return null; // not ours, or of a disk that lost it: the export begins again
        }
    }

    void write(ExportPlan plan, ExportMark mark) throws IOException {
        Path written = path.resolveSibling(path.getFileName() + ".new");
        Files.write(written, JSON.writeValueAsBytes(new Begun(plan, mark)));
        Files.move(written, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
