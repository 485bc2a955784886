package org.khabar.app.streaming;

import java.util.Objects;
import java.util.stream.Stream;

/** The chain of an exception and its causes. */
final class Causes {
    private static final int MOST = 16; // a chain may be a ring

    private Causes() {}

    /** Returns the exception, its cause, the cause's cause and so on. */
    static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MOST);
    }
}
