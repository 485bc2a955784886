package org.khabar.extract.url;

import org.jspecify.annotations.Nullable;

/**
 * The parts of an http or https URL, each percent-encoded already.
 *
 * @param scheme http or https
 * @param userInfo name, and password after a colon; empty where none is given
 * @param host as serialised
 * @param port null where it is the scheme's own
 * @param path begins with a slash
 * @param query without question mark
 * @param fragment without number sign
 */
record UrlParts(
        String scheme,
        String userInfo,
        String host,
        @Nullable Integer port,
        String path,
        @Nullable String query,
        @Nullable String fragment) {

    static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    String serialise() {
        StringBuilder url = new StringBuilder(scheme).append("://");
        if (!userInfo.isEmpty()) {
            url.append(userInfo).append('@');
        }
        url.append(host);
        if (port != null) {
            url.append(':').append(port);
        }
        url.append(path);
        if (query != null) {
            url.append('?').append(query);
        }
        if (fragment != null) {
            url.append('#').append(fragment);
        }
        return url.toString();
    }
}
