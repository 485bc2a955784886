package org.khabar.producer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.khabar.producer.fetch.Progress.Safety;

/** What may be committed when requests end in any order. */
class ProgressTest {
    private final Progress progress = new Progress();

    @Test
    void onlyAnUnbrokenRowIsCommitted() {
        progress.taken(5);
        progress.taken(6);
        progress.taken(7);
        progress.start();
        progress.start();

        progress.ended(7, Safety.ANSWERED);
        progress.ended(5, Safety.ANSWERED);

        assertThat(progress.toCommit()).hasValue(6);
        assertThat(progress.toCommit()).isEmpty();
    }

    @Test
    void whatIsNotAnsweredIsDeliveredAgain() {
        progress.taken(5);
        progress.start();

        progress.ended(5, Safety.NOT_ANSWERED);

        assertThat(progress.toCommit()).hasValue(5);
    }

    @Test
    void nothingStartsAfterTheEnd() {
        progress.taken(5);
        progress.taken(6);
        progress.start();

        progress.stop();

        assertThat(progress.start()).isFalse();
        assertThat(progress.awaitIdle(Duration.ZERO)).isFalse();
        progress.ended(5, Safety.ANSWERED);
        assertThat(progress.awaitIdle(Duration.ZERO)).isTrue();
        assertThat(progress.toCommit()).hasValue(6);
    }
}
