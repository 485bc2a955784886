package org.khabar.app.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.khabar.app.archive.PageArchive;

/**
 * How far the archives of an import are on the broker, kept in a small file of the data folder: an import that was
 * interrupted goes on there. It holds for one pages topic; where that was deleted and made again, the file says nothing.
 */
public final class ImportMarks {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final ObjectNode marks;

    private ImportMarks(Path file, ObjectNode marks) {
        this.file = file;
        this.marks = marks;
    }

    /**
     * Reads the marks of an import.
     *
     * @param data the data folder
     * @param topicId the id that the broker gave the pages topic when it was made
     */
    public static ImportMarks of(Path data, String name, String topicId) {
        Path file = data.resolve("imports").resolve(name + ".json");
        try {
            if (Files.exists(file)
                    && JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode known
                    && known.path("topic").asText().equals(topicId)) {
                return new ImportMarks(file, known);
            }
        } catch (IOException e) {
            // A file that was cut says nothing: the import starts from the beginning, and publishes nothing twice.
        }
        return new ImportMarks(file, JSON.createObjectNode().put("topic", topicId));
    }

    /** Returns where an archive goes on; 0 where it was not begun, or is another file now. */
    long position(PageArchive archive) {
        JsonNode mark = marks.path("archives").path(key(archive));
        if (FileBeginning.read(mark).filter(noted -> noted.isOf(archive.path())).isEmpty()) {
            marks.withObjectProperty("archives").remove(key(archive));
            return 0;
        }
        return mark.path("position").asLong(0);
    }

    /** Notes that the broker has every page before a position of an archive that was asked for its {@link #position} before. */
    void reached(PageArchive archive, long position) {
        if (!archive.resumes()) {
            return;
        }
        try {
            ObjectNode mark = marks.withObjectProperty("archives").withObjectProperty(key(archive));
            if (mark.isEmpty()) {
                FileBeginning.of(archive.path()).write(mark);
            }
            mark.put("position", position);
            Files.createDirectories(file.getParent());
            Path written = Files.write(file.resolveSibling(file.getFileName() + ".new"), JSON.writeValueAsBytes(marks));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that has grown since, as a crawler's own log does, goes on where it ended: it begins as it did. */
    private static String key(PageArchive archive) {
        return archive.path().toAbsolutePath().normalize().toString();
    }
}
