package org.khabar.producer.frontier;

import org.khabar.extract.url.WebUrl;

/**
 * What has one gate: a host, with its port where that is not the scheme's own. So http and https of a host on their usual
 * ports share a gate: they are one machine's work.
 */
final class Host {
    private Host() {}

    /** Returns the host of a URL. */
    static String of(WebUrl url) {
        int usual = url.scheme().equals("https") ? 443 : 80;
        return url.port() == usual ? url.host() : url.host() + ":" + url.port();
    }

    /** Returns the host of a URL that was parsed before. */
    static String of(String url) {
        return of(WebUrl.parse(url).orElseThrow(() -> new IllegalStateException("no URL: " + url)));
    }
}
