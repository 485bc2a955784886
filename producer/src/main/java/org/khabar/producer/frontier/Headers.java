package org.khabar.producer.frontier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Header;

/** Header lines of an answer. */
final class Headers {
    private Headers() {}

    /** Returns the first value of a header, whatever the case of its name; null where it is missing. */
    static @Nullable String first(List<Header> headers, String name) {
        for (Header header : headers) {
            if (header.getName().equalsIgnoreCase(name)) {
                return header.getValue();
            }
        }
        return null;
    }
}
