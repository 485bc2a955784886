package org.khabar.extract.url;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An absolute http or https URL, read as browsers read it (the WHATWG URL standard): backslashes are slashes, tabs and
 * line breaks vanish, dot segments are resolved, hosts are in lower case and ASCII (UTS 46), an IPv4 address in any odd
 * notation is dotted decimal, and what may not stand in a URL is percent-encoded as UTF-8. Nothing here throws. Two
 * URLs are equal if their text is. Beyond the standard, a host has at most 4,096 characters and a URL {@value #MAX_LENGTH}.
 *
 * @see <a href="https://url.spec.whatwg.org/">URL standard</a>
 */
public final class WebUrl {
    /** Longer URLs are refused: far beyond what servers take, and what a browser shows. */
    public static final int MAX_LENGTH = 65_536;

    private final UrlParts parts;
    private final String text;

    private WebUrl(UrlParts parts) {
        this.parts = parts;
        this.text = parts.serialise();
    }

    /** Parses an absolute http or https URL; empty for anything else. */
    public static Optional<WebUrl> parse(String text) {
        return UrlParser.parse(text, null).map(WebUrl::new).filter(WebUrl::isShortEnough);
    }

    /** Resolves a reference found on the page at this URL; empty if that is no http or https URL. */
    public Optional<WebUrl> resolve(String reference) {
        return UrlParser.parse(reference, parts).map(WebUrl::new).filter(WebUrl::isShortEnough);
    }

    private boolean isShortEnough() {
        return text.length() <= MAX_LENGTH;
    }

    /** Returns {@code http} or {@code https}. */
    public String scheme() {
        return parts.scheme();
    }

    /** Returns the host in lower case and ASCII, a final dot kept; an IPv6 address in brackets. */
    public String host() {
        return parts.host();
    }

    /** Returns the port, the scheme's own where none is given. */
    public int port() {
        Integer given = parts.port();
        return given != null ? given : UrlParts.defaultPort(parts.scheme());
    }

    /** Returns the path, which begins with a slash. */
    public String path() {
        return parts.path();
    }

    /** Returns the query without its question mark; null where there is none. */
    public @Nullable String query() {
        return parts.query();
    }

    /** Returns the path and the query, from the first slash on. */
    public String pathAndQuery() {
        return parts.query() == null ? parts.path() : parts.path() + "?" + parts.query();
    }

    /** Returns scheme, host and port: what robots.txt rules and the gate of a host are kept for. */
    public String origin() {
        return scheme() + "://" + host() + ":" + port();
    }

    /** Tells whether a user name or a password stands in the URL: such a URL is never fetched. */
    public boolean hasCredentials() {
        return !parts.userInfo().isEmpty();
    }

    /**
     * Returns the form by which URLs are compared, not the one to ask for. The canonical form of a canonical URL is
     * itself.
     *
     * <ol>
     *   <li>No fragment, no credentials, no default port, no final dot of the host.
     *   <li>No tracking and no session parameters ({@link TrackingParameters}), in the query or, after a semicolon, in
     *       the path; no parameters without a name, and no question mark without a query.
     *   <li>Parameters in the order of their names, those of one name in their own order.
     *   <li>Slashes that follow each other in the path are one.
     *   <li>Percent-encoding as RFC 3986, 6.2.2: unreserved characters plain, all others that may not stand in a URL
     *       encoded, upper-case digits; a percent sign that encodes nothing is {@code %25}.
     * </ol>
     *
     * Scheme, {@code www.}, a final slash and index pages are kept: to drop them is to guess.
     */
    public WebUrl canonical() {
        return new WebUrl(CanonicalForm.of(parts));
    }

    /**
     * Returns the name that all ways to ask for one page share: not a URL.
     *
     * <ol>
     *   <li>Of the canonical form, no scheme and no port that is the scheme's own.
     *   <li>No {@code www.}, {@code amp.}, {@code m.}, {@code mobile.} or {@code mobi.} before the site.
     *   <li>No AMP or mobile variant in path or query: {@code /amp} at an end of the path, {@code .amp}, and the parameters
     *       {@code amp}, {@code outputType=amp}, {@code output=amp} and {@code m}.
     *   <li>No final slash.
     * </ol>
     *
     * Each of these is a guess, of a kind that two different stories of one site are not told apart by.
     */
    public String pageKey() {
        return PageKey.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebUrl that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
