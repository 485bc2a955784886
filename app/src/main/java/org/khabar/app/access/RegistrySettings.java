package org.khabar.app.access;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The schema registry that someone else runs.
 *
 * @param url the URL under which {@code /subjects} and {@code /schemas} stand; null for the embedded registry
 * @param user who asks, with a password
 * @param password where the user's password is kept
 * @param token where a bearer token is kept, instead of user and password
 * @param ca PEM file of the authorities to trust with {@code https}; null for those that the Java runtime trusts
 * @param allowPlaintext whether a registry on another machine may be asked without encryption
 */
public record RegistrySettings(
        @Nullable URI url,
        @Nullable String user,
        @Nullable SecretRef password,
        @Nullable SecretRef token,
        @Nullable String ca,
        boolean allowPlaintext) {
    /** Rejects half a login, two logins, and a URL that is none or holds a secret. */
    public RegistrySettings {
        if (url != null) {
            requireUsable(url);
        }
        if ((user == null) != (password == null)) {
            throw new IllegalArgumentException("user and password belong together: write both or neither");
        }
        if (user != null && token != null) {
            throw new IllegalArgumentException("write user and password, or a token, not both");
        }
        if (user != null && user.contains(":")) {
            throw new IllegalArgumentException("user must not hold a colon: basic authentication could not tell it");
        }
    }

    private static void requireUsable(URI url) {
        String scheme = url.getScheme();
        if (url.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
            throw new IllegalArgumentException("the registry's URL must be https://HOST/PATH or http://HOST:PORT/PATH");
        }
        if (url.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "the registry's URL must not hold a password: write registry.user and registry.password");
        }
    }

    /** Returns what holds where nothing is set: the embedded registry. */
    public static RegistrySettings defaults() {
        return new RegistrySettings(null, null, null, null, null, false);
    }

    /** Returns these settings for another registry. */
    public RegistrySettings withUrl(URI other) {
        return new RegistrySettings(other, user, password, token, ca, allowPlaintext);
    }

    /** Returns these settings with plaintext allowed to other machines. */
    public RegistrySettings withPlaintext() {
        return new RegistrySettings(url, user, password, token, ca, true);
    }
}
