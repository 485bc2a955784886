package org.khabar.producer.frontier;

import java.time.Instant;
import org.khabar.event.UrlState;
import org.khabar.extract.url.WebUrl;

/** What a host is asked for next. */
sealed interface Next {
    record Nothing() implements Next {}

    record Later(Instant at) implements Next {}

    record Poll(String source) implements Next {}

    record Page(String url, UrlState state) implements Next {}

    record RobotsOf(WebUrl url) implements Next {}

    record Refused(String url, UrlState state, String reason) implements Next {}

    record RefusedPoll(String source, String reason) implements Next {}
}
