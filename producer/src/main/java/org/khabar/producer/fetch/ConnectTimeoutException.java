package org.khabar.producer.fetch;

import java.io.IOException;

/** No connection came about in time; the JDK has the same exception for this and for an answer that does not come. */
final class ConnectTimeoutException extends IOException {
    private static final long serialVersionUID = 1L;

    ConnectTimeoutException(Throwable cause) {
        super("no connection in time", cause);
    }
}
