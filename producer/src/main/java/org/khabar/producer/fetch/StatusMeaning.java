package org.khabar.producer.fetch;

import java.util.Set;
import org.khabar.event.FetchResult;

/** What an HTTP status means for a fetch. */
public final class StatusMeaning {
    /** Redirects that name one target (RFC 9110, 15.4); 300, 305 and 306 name none to follow. */
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private static final Set<Integer> GONE = Set.of(404, 410);

    /** The publisher's no: log in, pay, keep out, not for legal reasons. */
    private static final Set<Integer> REFUSED = Set.of(401, 402, 403, 451);

    private static final int NOT_MODIFIED = 304;

    private StatusMeaning() {}

    /** Returns what a status means. */
    public static FetchResult of(int status) {
        if (status >= 200 && status < 300) {
            return FetchResult.FETCHED;
        }
        if (REDIRECTS.contains(status)) {
            return FetchResult.REDIRECTED;
        }
        if (GONE.contains(status)) {
            return FetchResult.GONE;
        }
        if (REFUSED.contains(status)) {
            return FetchResult.REFUSED;
        }
        return status == NOT_MODIFIED ? FetchResult.NOT_MODIFIED : FetchResult.FAILED;
    }
}
