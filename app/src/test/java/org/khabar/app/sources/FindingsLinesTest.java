package org.khabar.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khabar.event.Source;
import org.khabar.event.SourceKind;
import org.khabar.event.SourceOwner;
import org.khabar.producer.frontier.SourceFindings;
import org.khabar.producer.frontier.SourceFindings.Listing;

class FindingsLinesTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Test
    void theLineToCopyDeclaresWhatWasLookedAt() {
        assertThat(hint("https://example.org/feed", SourceKind.FEED, source(null, null, Map.of())))
                .isEqualTo("to watch it: khabar sources add https://example.org/feed");
        assertThat(hint("https://example.org/", SourceKind.HOME, source(null, null, Map.of())))
                .isEqualTo("to watch it: khabar sources add https://example.org/ --kind home");
    }

    @Test
    void itRepeatsTheOptionsThatItWasLookedAtWith() {
        Source declared = source(Duration.ofSeconds(5), "ar", Map.of("X-Key", "${env:KHABAR_HEADER_KEY}"));

        assertThat(hint("https://example.org/feed", SourceKind.FEED, declared))
                .isEqualTo("to watch it: khabar sources add https://example.org/feed --delay 5s --language ar "
                        + "--zone Africa/Cairo --header 'X-Key: ${env:KHABAR_HEADER_KEY}' --backfill 7d");
    }

    @Test
    void whatMeansSomethingToAShellIsQuoted() {
        assertThat(hint("https://example.org/feed?a=1&b='2'", SourceKind.FEED, source(null, null, Map.of())))
                .isEqualTo("to watch it: khabar sources add 'https://example.org/feed?a=1&b='\\''2'\\'''");
    }

    @Test
    void whatCanNotBeWatchedHasNoSuchLine() {
        SourceFindings nothing = new SourceFindings("https://example.org/", null, "HTTP_404", PAUSE, List.of(), null);

        assertThat(FindingsLines.of(nothing, source(null, null, Map.of()), 10, NOON))
                .containsExactly(
                        "https://example.org/: can't be watched as it is: HTTP_404",
                        "requests  one at a time, 2s between two");
    }

    private static String hint(String url, SourceKind kind, Source declared) {
        Listing listing = new Listing(url, kind, null, List.of(), 0, 1);
        SourceFindings findings = new SourceFindings(url, kind, null, PAUSE, List.of(listing), listing);
        return FindingsLines.of(findings, declared, 10, NOON).getLast();
    }

    private static Source source(@Nullable Duration delay, @Nullable String language, Map<String, String> headers) {
        return new SourceEntry(
                        "check",
                        "https://example.org/",
                        null,
                        null,
                        null,
                        delay,
                        language,
                        language == null ? null : "Africa/Cairo",
                        headers,
                        language == null ? null : Duration.ofDays(7),
                        false)
                .toEvent(SourceOwner.COMMAND);
    }
}
