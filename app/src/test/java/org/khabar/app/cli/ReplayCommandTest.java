package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.failure.ExitCode;
import picocli.CommandLine;

/** What is wrong with a command line is told before any log is opened. */
class ReplayCommandTest {
    private final StringWriter err = new StringWriter();

    @TempDir
    Path data;

    @Test
    void aLiveTopicIsNoNameOfAReplay() {
        assertThat(run("replay", "--name", "khabar.articles")).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("\"khabar.articles\" can't name a replay");
    }

    @Test
    void onlyRawPagesAreReadAgain() {
        assertThat(run("replay", "--name", "may", "--pages", "khabar.articles")).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("khabar.articles holds no raw pages");
    }

    @Test
    void aReplayNeedsAName() {
        assertThat(run("replay", "--from", "2026-05-04")).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("--name NAME");
    }

    @Test
    void timesTheWrongWayRoundAndSpeedsBelowZeroAreRefused() {
        assertThat(run("replay", "--name", "may", "--from", "2026-05-04", "--to", "2026-05-04"))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(run("replay", "--name", "may", "--rate", "-1")).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("must be before --to", "--rate -1");
    }

    @Test
    void anOptionBeforeASubcommandIsNotLostSilently() {
        assertThat(run("replay", "--data", data.toString(), "list")).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("--data stands before list");
    }

    @Test
    void whatCanBeNoReplayIsNotDeleted() {
        assertThat(run("replay", "delete", "khabar.articles", "--data", data.toString()))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("\"khabar.articles\" can't name a replay");
    }

    private int run(String... args) {
        CommandLine line = KhabarCommand.commandLine();
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }
}
