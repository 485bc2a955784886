package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

class RunningInstanceTest {
    /** Nothing listens on port 1. */
    private final RunningInstance none = new RunningInstance(URI.create("http://127.0.0.1:1"));

    @Test
    void whereNobodyAnswersNothingIsFound() {
        assertThat(none.find("/khabar/status")).isEmpty();
    }

    @Test
    void whoeverNeedsTheInstanceIsToldWhatToDo() {
        assertThatThrownBy(() -> none.ask("/khabar/status"))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.UNREACHABLE))
                .hasMessageContaining("start khabar run");
    }

    @Test
    void whatIsNoHttpAddressIsRefused() {
        assertThatThrownBy(() -> new RunningInstance(URI.create("file:///nowhere/")))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE));
    }
}
