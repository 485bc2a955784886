package org.khabar.producer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a fetch gave nothing. An HTTP status that says so itself has the code {@code HTTP_} and the status. */
public enum FailureReason {
    /** The resolver does not know the host. */
    DNS_UNKNOWN_HOST(Retry.LATER),
    /** No connection within the time for it. */
    CONNECT_TIMEOUT(Retry.LATER),
    /** Nobody listens, or no way leads there. */
    CONNECT_REFUSED(Retry.LATER),
    /** The connection ended before the answer did: the body is cut. */
    CONNECTION_LOST(Retry.LATER),
    /** No byte came within the time for one. */
    READ_TIMEOUT(Retry.LATER),
    /** The fetch as a whole took too long. */
    DEADLINE(Retry.LATER),
    /** The outgoing proxy does not let the request pass: a login is missing or wrong, or it refuses or can't reach the host. */
    PROXY_REFUSED(Retry.LATER),
    /** The host's certificate or TLS is not acceptable. */
    TLS(Retry.NEVER),
    /** The answer is no HTTP. */
    BAD_HTTP(Retry.NEVER),
    /** The answer's headers are too many or too large. */
    HEADERS_TOO_LARGE(Retry.NEVER),
    /** The body is larger than the request allows, after content decoding. */
    TOO_LARGE(Retry.NEVER),
    /** The body can't be decoded as its Content-Encoding says. */
    BAD_ENCODING(Retry.LATER),
    /** The body has a Content-Encoding that was not asked for. */
    UNSUPPORTED_ENCODING(Retry.NEVER),
    /** The address guard forbids the address. */
    ADDRESS_REFUSED(Retry.NEVER),
    /** The URL, or the target of a redirect, is none that can be asked for. */
    UNSUPPORTED_URL(Retry.NEVER),
    /** A header of the source names a variable that is not set where the fetcher runs, or can't be sent. */
    HEADER_NOT_SET(Retry.LATER),
    /** A redirect without a target. */
    REDIRECT_WITHOUT_TARGET(Retry.NEVER),
    /** More redirects than are followed, or a circle of them; robots.txt and feeds only. */
    TOO_MANY_REDIRECTS(Retry.NEVER),
    /** A fault of the fetcher's own. */
    FETCHER_FAULT(Retry.LATER);

    /** Whether trying again can help. */
    enum Retry {
        /** The cause may pass. */
        LATER,
        /** The host would only be asked for nothing. */
        NEVER
    }

    /** Statuses below 500 by which a host asks to be tried again. */
    private static final Set<Integer> TRY_AGAIN = Set.of(408, 425, 429);

    private final Retry retry;

    FailureReason(Retry retry) {
        this.retry = retry;
    }

    /** Returns the reason code of an HTTP status. */
    public static String ofStatus(int status) {
        return "HTTP_" + status;
    }

    /** Tells whether a page that failed with a status or, where there was none, for a reason is tried again. */
    public static boolean worthAnotherTry(@Nullable Integer status, @Nullable String reason) {
        for (FailureReason known : values()) {
            if (known.name().equals(reason)) {
                return known.retry == Retry.LATER;
            }
        }
        return status == null || status >= 500 || TRY_AGAIN.contains(status);
    }
}
