package org.khabar.app.access;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.producer.fetch.WayOut;

/**
 * How sources are reached where the way is not direct.
 *
 * @param proxy an HTTP proxy for all that is fetched, {@code host:port}; null: none
 * @param proxyUser whom it knows us as; null: it asks for no login
 * @param proxyPassword where the password for it is kept; with {@code proxyUser} only
 * @param ca PEM file of authorities to trust with https, besides those that the Java runtime trusts; null: none
 */
public record OutgoingSettings(
        @Nullable String proxy,
        @Nullable String proxyUser,
        @Nullable SecretRef proxyPassword,
        @Nullable String ca) {
    private static final Pattern HOST_AND_PORT = Pattern.compile("([^\\s:/@]+|\\[[0-9a-fA-F:.]+]):(\\d{1,5})");
    private static final int LAST_PORT = 65_535;

    /** Rejects what is no address and half a login. What has another form may hold a password, so it is not repeated. */
    public OutgoingSettings {
        if (proxy != null && !isAddress(proxy)) {
            throw new IllegalArgumentException(
                    "outgoing.proxy must be host:port, without a scheme and without a login");
        }
        if ((proxyUser == null) != (proxyPassword == null)) {
            throw new IllegalArgumentException(
                    "outgoing.proxy-user and outgoing.proxy-password belong together: set both or none");
        }
        if (proxyUser != null && proxy == null) {
            throw new IllegalArgumentException("outgoing.proxy-user needs outgoing.proxy: set it, or leave both out");
        }
    }

    /** Returns the direct way. */
    public static OutgoingSettings defaults() {
        return new OutgoingSettings(null, null, null, null);
    }

    private static boolean isAddress(String text) {
        return HOST_AND_PORT.matcher(text).matches() && port(text) >= 1 && port(text) <= LAST_PORT;
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    /**
     * Reads files and secrets.
     *
     * @param environment the variables in which secrets may be kept
     * @throws org.khabar.app.failure.OperatorException if a file or a secret is missing
     */
    public WayOut wayOut(Function<String, @Nullable String> environment) {
        return new WayOut(proxy(environment), ca == null ? null : PemTrust.besidesTheUsual("outgoing.ca", ca));
    }

    private WayOut.@Nullable Proxy proxy(Function<String, @Nullable String> environment) {
        if (proxy == null) {
            return null;
        }
        String host = proxy.substring(0, proxy.lastIndexOf(':')).replaceAll("[\\[\\]]", "");
        return proxyUser == null || proxyPassword == null
                ? new WayOut.Proxy(host, port(proxy), null)
                : WayOut.Proxy.withLogin(
                        host,
                        port(proxy),
                        proxyUser,
                        proxyPassword
                                .read("outgoing.proxy-password", environment)
                                .value());
    }
}
