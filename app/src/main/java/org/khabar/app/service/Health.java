package org.khabar.app.service;

import java.util.List;
import org.khabar.app.pipeline.Pipeline;

/**
 * How a service does. It is live from the start until a loop of it has ended by itself, and ready while all its loops work.
 * A broker or a registry that is away makes a running service no less ready: it waits, and a restart would not help.
 */
public final class Health {
    private volatile State state = new State.Starting("it starts");

    /** What a service is at. */
    private sealed interface State {
        /** Not yet at work. */
        record Starting(String waitsFor) implements State {}

        /** At work. */
        record Running(Pipeline pipeline) implements State {}

        /** Given up. */
        record Failed(String problem) implements State {}
    }

    /**
     * What is told of it.
     *
     * @param live whether it does what it can; a service that is not should be started again
     * @param ready whether all its loops work
     * @param problems why it is not ready; empty where it is
     */
    public record Report(boolean live, boolean ready, List<String> problems) {
        /** Copies the list. */
        public Report {
            problems = List.copyOf(problems);
        }
    }

    /** Says what the start waits for. */
    public void waitsFor(String what) {
        state = new State.Starting(what);
    }

    /** Says that the loops were started. */
    public void runs(Pipeline pipeline) {
        state = new State.Running(pipeline);
    }

    /** Says that a loop has ended by itself. */
    public void failed(String problem) {
        state = new State.Failed(problem);
    }

    /** Returns how it does now. */
    public Report report() {
        return switch (state) {
            case State.Starting(String waitsFor) -> new Report(true, false, List.of(waitsFor));
            case State.Running(Pipeline pipeline) -> {
                List<String> problems = pipeline.problems();
                yield new Report(true, problems.isEmpty(), problems);
            }
            case State.Failed(String problem) -> new Report(false, false, List.of(problem));
        };
    }
}
