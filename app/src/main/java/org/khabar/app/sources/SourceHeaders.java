package org.khabar.app.sources;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.producer.fetch.DeclaredHeaders;

/**
 * The headers of a source as a person writes them. Those that the fetcher needs for itself, that concern one connection only, or
 * that make it somebody are refused. A secret stands in no file and no topic: its header names a variable.
 */
final class SourceHeaders {
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}");
    private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e]{1,4000}");
    private static final Pattern SECRET = Pattern.compile("auth|key|token|secret|password|session|credential");
    private static final int MOST = 20;

    /** RFC 9110: what the fetcher or its library says itself, and what ends at the next hop. */
    private static final Set<String> OURS = Set.of(
            "user-agent",
            "host",
            "range",
            "if-range",
            "if-match",
            "if-none-match",
            "if-modified-since",
            "if-unmodified-since",
            "accept-encoding",
            "content-length",
            "content-type",
            "content-encoding",
            "expect",
            "connection",
            "keep-alive",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "proxy-authorization",
            "proxy-authenticate",
            "proxy-connection");

    private SourceHeaders() {}

    /**
     * Checks headers. The message names the header and does not repeat a value, which may be a secret.
     *
     * @throws IllegalArgumentException if one can't be sent
     */
    static Map<String, String> checked(Map<String, String> headers) {
        if (headers.size() > MOST) {
            throw new IllegalArgumentException("headers: write " + MOST + " at most");
        }
        headers.forEach(SourceHeaders::check);
        return Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    private static void check(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        require(NAME.matcher(name).matches(), name, "a name has letters, digits and hyphens");
        require(!lower.equals("cookie") && !lower.equals("cookie2"), name, "Khabar sends no cookies: leave it out");
        require(!OURS.contains(lower), name, "the fetcher sets it itself or must not send it: leave it out");
        require(
                value != null && VALUE.matcher(value).matches(),
                name,
                "write a value of one line of ASCII, at most 4000 characters");
        String plain = DeclaredHeaders.VARIABLE.matcher(String.valueOf(value)).replaceAll("");
        require(
                !plain.contains("${"),
                name,
                "write a variable as ${env:KHABAR_HEADER_NAME}, in capitals; no other variable is read");
        require(
                !SECRET.matcher(lower).find() || !plain.equals(value),
                name,
                "a secret does not stand here: put it into a variable of the fetchers' environment, and write"
                        + " ${env:KHABAR_HEADER_NAME}");
    }

    private static void require(boolean holds, String name, String remedy) {
        if (!holds) {
            throw new IllegalArgumentException("headers." + name + " can't be used: " + remedy);
        }
    }
}
