package org.khabar.producer.fetch;

import java.io.IOException;
import java.io.Serial;

/** A request was not sent: the process had stood still, and by now another fetcher may have been given it. */
final class TooLateException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    TooLateException() {
        super("too late to send");
    }
}
