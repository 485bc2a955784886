package org.khabar.app.failure;

/** The exit codes of the command line. They are part of its interface: a number never changes its meaning. */
public enum ExitCode {
    /** It did what it was asked to do. */
    OK(0),
    /** It failed in a way that none of the other codes names. */
    FAILURE(1),
    /** The command line or a settings file is wrong; nothing was started. */
    USAGE(2),
    /** A port or the data folder is in use by another process. */
    IN_USE(3),
    /** The broker, the registry or a running instance does not answer. */
    UNREACHABLE(4),
    /** The data folder holds more than its quota allows. */
    QUOTA(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** Returns the number that the process ends with. */
    public int number() {
        return number;
    }
}
