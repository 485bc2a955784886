package org.khabar.producer.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which addresses may be connected to: those of the public Internet, and those of hosts that were allowed by name and
 * port. It judges the very address a socket is about to connect to, so that no redirect, odd notation or change of DNS
 * between check and use leads past it.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA's special-purpose IPv4 addresses</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IANA's special-purpose IPv6 addresses</a>
 */
public final class AddressGuard {
    /** IPv4 networks that are not the public Internet. */
    private static final List<Network> REFUSED_IPV4 = Stream.of(
                    "0.0.0.0/8", // this network (RFC 791); 0.0.0.0 reaches the machine itself
                    "10.0.0.0/8", // private (RFC 1918)
                    "100.64.0.0/10", // carrier-grade NAT (RFC 6598)
                    "127.0.0.0/8", // loopback (RFC 1122)
                    "169.254.0.0/16", // link-local (RFC 3927); metadata services of clouds
                    "172.16.0.0/12", // private (RFC 1918)
                    "192.0.0.0/24", // IETF protocol assignments (RFC 6890)
                    "192.0.2.0/24", // documentation (RFC 5737)
                    "192.88.99.0/24", // 6to4 relays, withdrawn (RFC 7526)
                    "192.168.0.0/16", // private (RFC 1918)
                    "198.18.0.0/15", // benchmarks (RFC 2544)
                    "198.51.100.0/24", // documentation (RFC 5737)
                    "203.0.113.0/24", // documentation (RFC 5737)
                    "224.0.0.0/4", // multicast (RFC 5771)
                    "240.0.0.0/4") // reserved (RFC 1112), broadcast (RFC 919)
            .map(Network::parse)
            .toList();

    /** All public IPv6 addresses lie here (RFC 4291): loopback, link-local, ULA, multicast, NAT64 and mapped ones don't. */
    private static final Network GLOBAL_UNICAST = Network.parse("2000::/3");

    /** Parts of {@link #GLOBAL_UNICAST} that are not the public Internet, or that lead into IPv4. */
    private static final List<Network> REFUSED_IPV6 = Stream.of(
                    "2001::/23", // IETF protocol assignments (RFC 2928), Teredo among them (RFC 4380)
                    "2001:db8::/32", // documentation (RFC 3849)
                    "2002::/16", // 6to4 (RFC 3056)
                    "3ffe::/16", // 6bone, returned (RFC 3701)
                    "3fff::/20") // documentation (RFC 9637)
            .map(Network::parse)
            .toList();

    private record Endpoint(InetAddress address, int port) {}

    private final Set<String> allowedNames = new HashSet<>();
    private final Set<Endpoint> allowedAddresses = new HashSet<>();

    /**
     * Makes a guard.
     *
     * @param allowedHosts {@code host:port} pairs that are allowed whatever their addresses; a host is a name or an address,
     *     an IPv6 address in brackets. A pair allows exactly the host as a URL writes it
     */
    public AddressGuard(Set<String> allowedHosts) {
        for (String allowed : allowedHosts) {
            int colon = allowed.lastIndexOf(':');
            String host = allowed.substring(0, colon).toLowerCase(Locale.ROOT);
            int port = Integer.parseInt(allowed.substring(colon + 1));
            try {
                allowedAddresses.add(new Endpoint(InetAddress.ofLiteral(unbracketed(host)), port));
            } catch (IllegalArgumentException notAnAddress) {
                allowedNames.add(host + ":" + port);
            }
        }
    }

    /**
     * Tells whether a connection may be made.
     *
     * @param host the host that was asked for: a name, or an address without brackets
     * @param address what it resolved to
     * @param port the port
     */
    public boolean permits(String host, InetAddress address, int port) {
        return isPublic(address)
                || allowedNames.contains(host.toLowerCase(Locale.ROOT) + ":" + port)
                || (isLiteral(host) && allowedAddresses.contains(new Endpoint(address, port)));
    }

    /** Tells whether an address belongs to the public Internet. */
    public static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? REFUSED_IPV4.stream().noneMatch(network -> network.contains(address))
                : GLOBAL_UNICAST.contains(address)
                        && REFUSED_IPV6.stream().noneMatch(network -> network.contains(address));
    }

    private static boolean isLiteral(String host) {
        try {
            InetAddress.ofLiteral(host);
            return true;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    /** A network in CIDR notation. */
    private record Network(InetAddress base, int bits) {
        static Network parse(String cidr) {
            int slash = cidr.indexOf('/');
            return new Network(
                    InetAddress.ofLiteral(cidr.substring(0, slash)), Integer.parseInt(cidr.substring(slash + 1)));
        }

        boolean contains(InetAddress address) {
            byte[] one = base.getAddress();
            byte[] other = address.getAddress();
            if (one.length != other.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if (((one[bit / 8] ^ other[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
