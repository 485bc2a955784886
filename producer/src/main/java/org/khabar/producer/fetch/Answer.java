package org.khabar.producer.fetch;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Header;
import org.khabar.producer.FailureReason;

/** How one HTTP exchange ended. */
sealed interface Answer {
    /**
     * With an answer.
     *
     * @param status the HTTP status
     * @param headers header lines as received, at most 64 KiB
     * @param body the body of a 2xx answer; empty for others
     */
    record Complete(int status, List<Header> headers, Body body) implements Answer {}

    /**
     * Without one that can be used.
     *
     * @param reason why
     * @param status the HTTP status, where the answer got so far
     * @param headers header lines, where the answer got so far
     */
    record Broken(FailureReason reason, @Nullable Integer status, List<Header> headers) implements Answer {}

    /** Returns the header lines received. */
    List<Header> headers();

    /** Returns the first value of a header. */
    default Optional<String> header(String name) {
        return headers().stream()
                .filter(header -> header.getName().equalsIgnoreCase(name))
                .map(Header::getValue)
                .findFirst();
    }
}
