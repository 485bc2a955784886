package org.khabar.producer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One row for each kind of address, and for the edges of the networks. */
class AddressGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.9",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.1.2.3",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3ffe::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fdff::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void whatIsNotThePublicInternetIsRefused(String address) {
        assertThat(AddressGuard.isPublic(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "::ffff:1.1.1.1",
                "2001:200::1",
                "2001:4860::1",
                "2400::1",
                "2606:4700::1",
                "2a00:1450::1"
            })
    void whatIsPublicIsPermitted(String address) {
        assertThat(AddressGuard.isPublic(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void aPairAllowsOneNameAndOnePort() throws UnknownHostException {
        AddressGuard guard = new AddressGuard(Set.of("news.localhost:8080", "[::1]:9090"));
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});

        assertThat(guard.permits("news.localhost", loopback, 8080)).isTrue();
        assertThat(guard.permits("NEWS.localhost", loopback, 8080)).isTrue();
        assertThat(guard.permits("news.localhost", loopback, 8081)).isFalse();
        assertThat(guard.permits("other.localhost", loopback, 8080)).isFalse();
        assertThat(guard.permits("127.0.0.1", loopback, 8080)).isFalse();
        assertThat(guard.permits("0:0:0:0:0:0:0:1", InetAddress.ofLiteral("::1"), 9090))
                .isTrue();
        assertThat(guard.permits("rebinding.example", InetAddress.ofLiteral("::1"), 9090))
                .isFalse();
    }
}
