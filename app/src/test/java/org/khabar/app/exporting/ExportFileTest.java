package org.khabar.app.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.selection.Selection;
import org.khabar.app.selection.Times;
import org.khabar.app.tailing.Stretch;

class ExportFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"JSONL, out.jsonl", "JSONL, out.jsonl.gz", "WARC, out.warc.gz"})
    void aFileThatWasInterruptedEndsUpTheSameAsOneThatWasNot(ExportFormat format, String name) throws IOException {
        Path once = folder.resolve("once-" + name);
        try (ExportFile file = ExportFile.open(once, plan(format, Selection.ALL))) {
            file.append(bytes("one\n"));
            file.mark(0, 1, sums(1));
            file.append(bytes("two\n"));
            file.append(bytes("three\n"));
            file.finish();
        }
        Path twice = folder.resolve("twice-" + name);
        try (ExportFile file = ExportFile.open(twice, plan(format, Selection.ALL))) {
            file.append(bytes("one\n"));
            file.mark(0, 1, sums(1));
            file.append(bytes("tw"));
        }

        assertThat(twice).doesNotExist();
        try (ExportFile file = ExportFile.open(twice, plan(format, Selection.ALL))) {
            assertThat(file.start().offset()).isEqualTo(1);
            assertThat(file.start().sums().written()).isEqualTo(1);
            file.append(bytes("two\n"));
            file.append(bytes("three\n"));
            file.finish();
        }

        assertThat(twice).hasSameBinaryContentAs(once);
        assertThat(text(twice)).isEqualTo("one\ntwo\nthree\n");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(once, twice);
        }
    }

    @Test
    void aFileThatIsBeingWrittenIsNotWrittenTwice() throws IOException {
        Path path = folder.resolve("held.jsonl");
        try (ExportFile file = ExportFile.open(path, plan(ExportFormat.JSONL, Selection.ALL))) {
            file.append(bytes("one\n"));

            assertThatThrownBy(() -> ExportFile.open(path, plan(ExportFormat.JSONL, Selection.ALL)))
                    .isInstanceOfSatisfying(
                            OperatorException.class,
                            refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.IN_USE))
                    .hasMessageContaining("is being written by another export");
            file.finish();
        }
        assertThat(text(path)).isEqualTo("one\n");
        assertThatThrownBy(() -> ExportFile.open(path, plan(ExportFormat.JSONL, Selection.ALL)))
                .hasMessageContaining("is there already");
    }

    @Test
    void whatItHoldsIsFixedWhenItIsBegun() throws IOException {
        Path path = folder.resolve("fixed.jsonl");
        try (ExportFile file = ExportFile.open(path, plan(ExportFormat.JSONL, Selection.ALL))) {
            file.mark(0, 5, sums(5));
        }
        ExportPlan later = new ExportPlan(
                "khabar.articles", "id", ExportFormat.JSONL, Selection.ALL, List.of(new Stretch(0, 0, 99)));

        try (ExportFile file = ExportFile.open(path, later)) {
            assertThat(file.plan()).isEqualTo(plan(ExportFormat.JSONL, Selection.ALL));
        }
    }

    @Test
    void anotherSelectionDoesNotGoOnInTheSameFile() throws IOException {
        Path path = folder.resolve("out.csv");
        try (ExportFile file = ExportFile.open(path, plan(ExportFormat.CSV, Selection.ALL))) {
            file.mark(0, 5, sums(5));
        }
        Selection january = new Selection(Times.parse("2026-01-01"), Times.parse("2026-02-01"), null, null, null);

        assertThatThrownBy(() -> ExportFile.open(path, plan(ExportFormat.CSV, january)))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("out.csv.partial was begun with another");
    }

    @Test
    void aFileThatIsThereIsLeftAlone() throws IOException {
        Path path = Files.writeString(folder.resolve("mine.csv"), "mine");

        assertThatThrownBy(() -> ExportFile.open(path, plan(ExportFormat.CSV, Selection.ALL)))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("is there already");
        assertThat(path).hasContent("mine");
    }

    @Test
    void aMarkThatIsDamagedMeansTheBeginning() throws IOException {
        Path path = folder.resolve("out.jsonl");
        try (ExportFile file = ExportFile.open(path, plan(ExportFormat.JSONL, Selection.ALL))) {
            file.append(bytes("one\n"));
            file.mark(0, 1, sums(1));
        }
        Files.writeString(folder.resolve("out.jsonl.partial.mark"), "{\"plan\":");

        try (ExportFile file = ExportFile.open(path, plan(ExportFormat.JSONL, Selection.ALL))) {
            assertThat(file.start().bytes()).isZero();
            file.append(bytes("one\n"));
            file.finish();
        }
        assertThat(path).hasContent("one\n");
    }

    private static ExportPlan plan(ExportFormat format, Selection selection) {
        return new ExportPlan("khabar.articles", "id", format, selection, List.of(new Stretch(0, 0, 10)));
    }

    private static ExportSums sums(long records) {
        return new ExportSums(records, records, 0, 0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
