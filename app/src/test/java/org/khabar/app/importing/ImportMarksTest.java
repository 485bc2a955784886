package org.khabar.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.archive.JsonLinesFile;

class ImportMarksTest {
    @TempDir
    Path data;

    private JsonLinesFile day;

    @BeforeEach
    void anArchiveThatWasImported() throws IOException {
        day = new JsonLinesFile(Files.writeString(data.resolve("day.jsonl"), "one\ntwo\n"));
        marks("topic").reached(day, 8);
    }

    private ImportMarks marks(String topic) {
        return ImportMarks.of(data, "days", topic);
    }

    @Test
    void aFileThatHasGrownGoesOnWhereItEnded() throws IOException {
        Files.writeString(day.path(), "three\n", StandardOpenOption.APPEND);

        assertThat(marks("topic").position(day)).isEqualTo(8);
    }

    @Test
    void anotherFileAtTheSamePlaceIsReadFromItsBeginning() throws IOException {
        Files.writeString(day.path(), "six\nten\nfour\n");

        ImportMarks marks = marks("topic");
        assertThat(marks.position(day)).isZero();

        marks.reached(day, 4);
        assertThat(marks("topic").position(day)).isEqualTo(4);
    }

    @Test
    void aFileThatWasCutIsReadFromItsBeginning() throws IOException {
        Files.writeString(day.path(), "one\n");

        assertThat(marks("topic").position(day)).isZero();
    }

    @Test
    void whereTheTopicWasMadeAgainNothingIsThere() {
        assertThat(marks("another").position(day)).isZero();
    }
}
