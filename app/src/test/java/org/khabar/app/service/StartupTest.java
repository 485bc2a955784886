package org.khabar.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.schemas.RegistryUnavailableException;

class StartupTest {
    private final Health health = new Health();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();

    @Test
    void whatDoesNotAnswerIsTriedUntilItDoes() {
        failures.addAll(List.of(
                new OperatorException(ExitCode.UNREACHABLE, "no broker"),
                new TimeoutException("no answer"),
                new RegistryUnavailableException("http://127.0.0.1:1/", "it answered 503", null)));

        assertThat(new Startup(health, _ -> false).run(this::start)).contains("started");
        assertThat(failures).isEmpty();
    }

    @Test
    void whatWaitingDoesNotMendFailsAtOnce() {
        failures.addAll(List.of(new OperatorException(ExitCode.USAGE, "wrong password"), new IllegalStateException()));

        assertThatThrownBy(() -> new Startup(health, _ -> false).run(this::start))
                .isInstanceOf(OperatorException.class)
                .hasMessage("wrong password");
    }

    @Test
    void aServiceThatIsAskedToStopWaitsNoLonger() {
        failures.add(new OperatorException(ExitCode.UNREACHABLE, "no broker"));

        assertThat(new Startup(health, _ -> true).run(this::start)).isEmpty();
    }

    @Test
    void whileItWaitsTheServiceIsLiveAndNotReadyAndSaysWhy() {
        failures.add(new OperatorException(ExitCode.UNREACHABLE, "no broker at kafka:9092"));

        new Startup(health, _ -> true).run(this::start);

        assertThat(health.report()).isEqualTo(new Health.Report(true, false, List.of("no broker at kafka:9092")));
    }

    private String start() {
        if (!failures.isEmpty()) {
            throw failures.pop();
        }
        return "started";
    }
}
