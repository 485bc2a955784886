package org.khabar.extract.url;

import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;

/**
 * The site a host belongs to: its registrable domain by the public suffix list (private section included) of the pinned
 * Guava. An IP address, and a host without a suffix, is its own site.
 *
 * @see <a href="https://publicsuffix.org/">the list</a>
 */
public final class Site {
    private Site() {}

    /** Returns the site of a URL. */
    public static String of(WebUrl url) {
        return ofHost(url.host());
    }

    /** Returns the site of a host as {@link WebUrl#host()} gives it. */
    public static String ofHost(String host) {
        if (InetAddresses.isUriInetAddress(host) || !InternetDomainName.isValid(host)) {
            return host;
        }
        InternetDomainName name = InternetDomainName.from(host);
        return name.isUnderPublicSuffix() ? name.topPrivateDomain().toString() : host;
    }
}
