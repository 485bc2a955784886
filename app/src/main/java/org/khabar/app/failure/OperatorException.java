package org.khabar.app.failure;

import org.jspecify.annotations.Nullable;

/**
 * Something is wrong that the person at the command line can mend. Its message is one line that names the cause and the
 * remedy; the stack trace is of interest only with {@code --verbose}.
 */
public final class OperatorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    /** Says in one line what is wrong and how to mend it. */
    public OperatorException(ExitCode exitCode, String line) {
        this(exitCode, line, null);
    }

    /** Says in one line what is wrong and how to mend it, and keeps what it was found by. */
    public OperatorException(ExitCode exitCode, String line, @Nullable Throwable cause) {
        super(line, cause);
        this.exitCode = exitCode;
    }

    /** Returns what the process ends with. */
    public ExitCode exitCode() {
        return exitCode;
    }
}
