package org.khabar.app.access;

import org.jspecify.annotations.Nullable;

/**
 * Whether and how connections to the broker are encrypted. All files are PEM.
 *
 * @param enabled whether they are
 * @param ca file of the authorities to trust; null for those that the Java runtime trusts
 * @param certificate file of our own certificate chain, where the broker asks for one; null for none
 * @param key file of its private key, PKCS #8
 * @param keyPassword where the key's password is kept; null for a key without one
 */
public record TlsSettings(
        boolean enabled,
        @Nullable String ca,
        @Nullable String certificate,
        @Nullable String key,
        @Nullable SecretRef keyPassword) {
    /** Rejects half a certificate, and files that nothing would use. */
    public TlsSettings {
        if ((certificate == null) != (key == null)) {
            throw new IllegalArgumentException("certificate and key belong together: write both or neither");
        }
        if (keyPassword != null && key == null) {
            throw new IllegalArgumentException("key-password needs a key");
        }
        if (!enabled && (ca != null || certificate != null)) {
            throw new IllegalArgumentException("files are named and enabled is false: write enabled: true");
        }
    }

    /** Returns what holds where nothing is set: no encryption, as nothing but loopback is reached that way. */
    public static TlsSettings defaults() {
        return new TlsSettings(false, null, null, null, null);
    }
}
