package org.khabar.producer.fetch;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a fetcher behaves on the network. What belongs to one request (its time, its bytes) comes with the request.
 *
 * @param userAgent sent with every request; names the crawler and where its owner can be reached
 * @param concurrency requests under way at most, all hosts together; bounds memory to as many bodies
 * @param connectTimeout most time for one connection, TLS included
 * @param readTimeout most time without a byte
 * @param maxRedirects redirects followed for robots.txt and feeds; RFC 9309 asks for five
 * @param maxHeaders header lines of one answer at most
 * @param allowedHosts {@code host:port} pairs that may be fetched although their addresses are private; lower case
 */
public record FetcherSettings(
        String userAgent,
        int concurrency,
        Duration connectTimeout,
        Duration readTimeout,
        int maxRedirects,
        int maxHeaders,
        Set<String> allowedHosts) {
    private static final Pattern HOST_AND_PORT = Pattern.compile("\\S+:\\d{1,5}");
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\x20-\\x7e]+");

    /**
     * Checks every value against its bounds.
     *
     * @throws IllegalArgumentException naming the setting and its bounds
     */
    public FetcherSettings {
        check(HEADER_VALUE.matcher(userAgent).matches(), "userAgent", "one line of ASCII");
        check(concurrency >= 1 && concurrency <= 20_000, "concurrency", "1 to 20000");
        check(connectTimeout.toMillis() > 0, "connectTimeout", "1 ms or more");
        check(readTimeout.toMillis() > 0, "readTimeout", "1 ms or more");
        check(maxRedirects >= 0 && maxRedirects <= 20, "maxRedirects", "0 to 20");
        check(maxHeaders >= 1, "maxHeaders", "1 or more");
        allowedHosts = allowedHosts.stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        allowedHosts.forEach(host ->
                check(HOST_AND_PORT.matcher(host).matches(), "allowedHosts", "host:port pairs, not \"" + host + "\""));
    }

    /** Returns the settings that {@code khabar run} starts from; nothing private is allowed. */
    public static FetcherSettings defaults() {
        return new FetcherSettings(
                "Khabar/0.1 (+https://example.org/khabar-contact)",
                64,
                Duration.ofSeconds(10),
                Duration.ofSeconds(15),
                5,
                500,
                Set.of());
    }

    private static void check(boolean good, String name, String bounds) {
        if (!good) {
            throw new IllegalArgumentException("fetcher." + name + " must be " + bounds);
        }
    }
}
