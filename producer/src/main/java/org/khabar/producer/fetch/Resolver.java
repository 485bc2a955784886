package org.khabar.producer.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/** Finds the addresses of a host. */
@FunctionalInterface
public interface Resolver {
    /**
     * Returns the addresses of a host, at least one; each keeps the host's name.
     *
     * @throws UnknownHostException if there are none
     */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /**
     * Returns the resolver of the machine. {@code localhost} and all names below it are this machine without asking anyone
     * (RFC 6761, 6.3).
     */
    static Resolver system() {
        return host -> {
            String name = host.toLowerCase(Locale.ROOT);
            return name.equals("localhost") || name.endsWith(".localhost")
                    ? List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}))
                    : List.of(InetAddress.getAllByName(host));
        };
    }
}
