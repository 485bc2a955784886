package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aFileThatIsMissingIsToldBeforeAnythingIsStarted() {
        int exit = run(folder.resolve("missing.warc").toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("missing.warc").hasLineCount(1);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aFolderWithoutPagesStartsNothing() {
        int exit = run(folder.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).contains("no file in it ends in");
        assertThat(out.toString()).contains("0 pages; 1 problem");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private int run(String archive) {
        CommandLine line =
                KhabarCommand.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(
                "import",
                archive,
                "--name",
                "x",
                "--data",
                folder.resolve("data").toString());
    }
}
