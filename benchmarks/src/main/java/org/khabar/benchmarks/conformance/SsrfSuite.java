package org.khabar.benchmarks.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;
import org.khabar.extract.url.WebUrl;
import org.khabar.producer.fetch.AddressGuard;

/**
 * Where the fetcher must not go: addresses as they are, and hosts as URLs write them. A host that is no address is a name
 * of the DNS, or no URL at all; neither leads anywhere by itself.
 */
final class SsrfSuite implements Suite {
    private final AddressGuard guard = new AddressGuard(Set.of());

    @Override
    public String name() {
        return "ssrf";
    }

    @Override
    public Verdict judge(JsonNode row, InputFiles files) {
        String group = row.path("origin").asText();
        String input = row.path("input").asText();
        return switch (row.path("kind").asText()) {
            case "ip" -> Verdict.compare(group, row.path("blocked").asBoolean(), isBlocked(input));
            case "host" -> Verdict.compare(group, expected(row), reached(input));
            default -> new Verdict.LeftOut(group);
        };
    }

    private static String expected(JsonNode row) {
        if (!row.hasNonNull("canonical_host")) {
            return "no address";
        }
        return row.path("canonical_host").asText() + (row.path("blocked").asBoolean() ? " blocked" : " connected to");
    }

    /** Returns the address that the URL's host is, and what the guard makes of it. */
    private String reached(String url) {
        Optional<String> host = WebUrl.parse(url).map(WebUrl::host).map(SsrfSuite::unbracketed);
        return host.filter(SsrfSuite::isAddress)
                .map(address -> address + (isBlocked(address) ? " blocked" : " connected to"))
                .orElse("no address");
    }

    private boolean isBlocked(String address) {
        return !guard.permits(address, InetAddress.ofLiteral(address), 80);
    }

    private static boolean isAddress(String host) {
        try {
            return InetAddress.ofLiteral(host) != null;
        } catch (IllegalArgumentException name) {
            return false;
        }
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
