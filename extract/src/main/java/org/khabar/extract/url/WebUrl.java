package org.khabar.extract.url;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** An absolute http or https URL. */
public final class WebUrl {
    private final URI uri;

    private WebUrl(URI uri) {
        this.uri = uri;
    }

    /** Parses an absolute http or https URL; empty for anything else. */
    public static Optional<WebUrl> parse(String text) {
        try {
            return of(new URI(text.strip()).normalize());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<WebUrl> of(URI uri) {
        String scheme = uri.getScheme();
        boolean web = scheme != null
                && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
                && uri.getHost() != null;
        return web ? Optional.of(new WebUrl(uri)) : Optional.empty();
    }

    /** Resolves a reference found on the page at this URL; empty if that is no http or https URL. */
    public Optional<WebUrl> resolve(String reference) {
        try {
            return of(uri.resolve(new URI(reference.strip())).normalize());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Returns {@code http} or {@code https}. */
    public String scheme() {
        return uri.getScheme().toLowerCase(Locale.ROOT);
    }

    /** Returns the host in lower case; an IPv6 address in brackets. */
    public String host() {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    /** Returns the port, the scheme's own where none is given. */
    public int port() {
        int given = uri.getPort();
        return given >= 0 ? given : scheme().equals("https") ? 443 : 80;
    }

    /** Returns the path and the query, from the first slash on. */
    public String pathAndQuery() {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** Returns scheme, host and port: what robots.txt rules and the gate of a host are kept for. */
    public String origin() {
        return scheme() + "://" + host() + ":" + port();
    }

    /** Returns the form by which URLs are compared: no fragment, no tracking parameters, no default port. */
    public WebUrl canonical() {
        String text = uri.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? this : parse(text.substring(0, fragment)).orElse(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebUrl that && that.uri.equals(uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
