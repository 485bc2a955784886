package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

class RunningInstanceTest {
    private final RunningInstance none = new RunningInstance(URI.create("file:///nowhere/"));

    @Test
    void whatIsNoHttpAddressHasNoInstance() {
        assertThat(none.find("khabar/status")).isEmpty();
    }

    @Test
    void whoeverNeedsTheInstanceIsToldWhatToDo() {
        assertThatThrownBy(() -> none.ask("khabar/status"))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.UNREACHABLE))
                .hasMessageContaining("start khabar run");
    }
}
