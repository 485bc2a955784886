package org.khabar.app.replaying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.selection.Selection;
import org.khabar.app.tailing.Stretch;

class ReplayFolderTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @TempDir
    Path data;

    @Test
    void aPlanIsFoundAgainAsItWasWritten() {
        ReplayPlan plan = plan("1", "reader-1").endedWith(new ReplayPlan.End(NOON, "none"));
        try (ReplayFolder folder = ReplayFolder.open(data, "may")) {
            assertThat(folder.plan()).isNull();
            folder.write(plan);
        }

        assertThat(ReplayFolder.plan(data, "may")).isEqualTo(plan);
        assertThat(ReplayFolder.names(data)).containsExactly("may");
    }

    @Test
    void oneProcessWorksOnAReplayAtATime() {
        try (ReplayFolder _ = ReplayFolder.open(data, "may")) {
            assertThatThrownBy(() -> ReplayFolder.open(data, "may"))
                    .isInstanceOfSatisfying(
                            OperatorException.class,
                            refusal -> assertThat(refusal.exitCode()).isEqualTo(ExitCode.IN_USE))
                    .hasMessageContaining("replay may runs in another process");
        }
    }

    @Test
    void aPlanThatWasDamagedIsToldWithTheRemedy() throws IOException {
        Path folder = Files.createDirectories(data.resolve("replays").resolve("may"));
        Files.writeString(folder.resolve("plan.json"), "{\"name\":");

        assertThatThrownBy(() -> ReplayFolder.plan(data, "may"))
                .isInstanceOf(OperatorException.class)
                .hasMessageContainingAll("plan.json", "khabar replay delete may");
    }

    @Test
    void aNameStandsForOneSelectionOneTopicAndOneReader() {
        ReplayPlan plan = plan("1", "reader-1");
        ReplayPlan all = new ReplayPlan(
                "may",
                "khabar.pages",
                "1",
                Selection.ALL,
                ReplayMemory.THEN,
                "reader-1",
                plan.stretches(),
                plan.told(),
                NOON.plusSeconds(9),
                null);

        plan.require(plan.endedWith(new ReplayPlan.End(NOON, "none")));
        assertThatThrownBy(() -> plan.require(all)).hasMessageContainingAll("--site nahar.example", "another --name");
        assertThatThrownBy(() -> plan.require(plan("2", "reader-1"))).hasMessageContaining("made anew");
        assertThatThrownBy(() -> plan.require(plan("1", "reader-2"))).hasMessageContaining("another version");
    }

    private static ReplayPlan plan(String topicId, String reader) {
        Selection selection = new Selection(NOON, null, null, "nahar.example", null);
        return new ReplayPlan(
                "may",
                "khabar.pages",
                topicId,
                selection,
                ReplayMemory.THEN,
                reader,
                List.of(new Stretch(0, 0, 9), new Stretch(1, 0, 0)),
                List.of(new Stretch(0, 3, 9), new Stretch(1, 0, 0)),
                NOON,
                null);
    }
}
