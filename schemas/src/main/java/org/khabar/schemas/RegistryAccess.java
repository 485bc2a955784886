package org.khabar.schemas;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How a registry is reached.
 *
 * @param url the URL under which {@code /subjects} and {@code /schemas} stand
 * @param authentication who asks
 * @param trust whom to trust with {@code https}; empty for the authorities that the JDK trusts
 */
public record RegistryAccess(URI url, Authentication authentication, Optional<SSLContext> trust) {
    /** Reaches a registry that asks for nothing. */
    public static RegistryAccess open(URI url) {
        return new RegistryAccess(url, new Authentication.None(), Optional.empty());
    }

    /** Who asks. What is secret of it is never a part of its text. */
    public sealed interface Authentication {
        /** Returns the value of the {@code Authorization} header. */
        Optional<String> header();

        /** Returns what must not be told to anyone else, in each form in which it is sent. */
        List<String> secrets();

        /** Nobody in particular. */
        record None() implements Authentication {
            @Override
            public Optional<String> header() {
                return Optional.empty();
            }

            @Override
            public List<String> secrets() {
                return List.of();
            }
        }

        /** A user with a password, RFC 7617. */
        record Basic(String user, String password) implements Authentication {
            @Override
            public Optional<String> header() {
                return Optional.of("Basic " + encoded());
            }

            @Override
            public List<String> secrets() {
                return List.of(encoded(), password);
            }

            private String encoded() {
                byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
                return Base64.getEncoder().encodeToString(both);
            }

            @Override
            public String toString() {
                return "Basic[user=" + user + "]";
            }
        }

        /** Whoever holds a token, RFC 6750. */
        record Bearer(String token) implements Authentication {
            @Override
            public Optional<String> header() {
                return Optional.of("Bearer " + token);
            }

            @Override
            public List<String> secrets() {
                return List.of(token);
            }

            @Override
            public String toString() {
                return "Bearer[]";
            }
        }
    }
}
