package org.khabar.extract.url;

import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;

/**
 * The site a host belongs to: its registrable domain by the public suffix list (private section included) of the pinned
 * Guava. An IP address, a host without a suffix ({@code x.localhost}), and a host that is a suffix itself, is its own
 * site. A final dot is not part of the site's name.
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
        String name = host.length() > 1 && host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (InetAddresses.isUriInetAddress(name)) {
            return name;
        }
        // Labels that no registry would take (a leading hyphen) still stand under a domain that one did.
        String tail = name;
        while (!InternetDomainName.isValid(tail) && tail.indexOf('.') >= 0) {
            tail = tail.substring(tail.indexOf('.') + 1);
        }
        if (!InternetDomainName.isValid(tail)) {
            return name;
        }
        InternetDomainName domain = InternetDomainName.from(tail);
        return domain.isUnderPublicSuffix() ? domain.topPrivateDomain().toString() : name;
    }
}
