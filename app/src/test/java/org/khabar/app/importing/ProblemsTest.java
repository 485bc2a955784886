package org.khabar.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khabar.app.archive.ArchiveListing.Problem;

class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void eachIsTold() {
        problems.accept(new Problem("a.warc", "is empty"));

        assertThat(problems.lines()).containsExactly("a.warc: is empty");
        assertThat(problems.words()).isEqualTo("1 problem");
    }

    @Test
    void ofVeryManyTheFirstAreKeptAndTheOthersCounted() {
        for (int line = 0; line < Problems.KEPT + 5; line++) {
            problems.accept(new Problem("a.jsonl, byte " + line, "is no JSON"));
        }

        assertThat(problems.count()).isEqualTo(Problems.KEPT + 5);
        assertThat(problems.lines()).hasSize(Problems.KEPT + 1).endsWith("and 5 more problems");
    }
}
