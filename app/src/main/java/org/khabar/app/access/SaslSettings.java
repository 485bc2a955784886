package org.khabar.app.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who the broker is told we are.
 *
 * @param mechanism how
 * @param user the user; null where the mechanism needs none
 * @param password where the user's password is kept
 */
public record SaslSettings(
        SaslMechanism mechanism,
        @Nullable String user,
        @Nullable SecretRef password) {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** Rejects a mechanism without what it needs, and a user without a mechanism. */
    public SaslSettings {
        boolean named = user != null && password != null;
        boolean anything = user != null || password != null;
        if (mechanism == SaslMechanism.NONE ? anything : !named) {
            throw new IllegalArgumentException(
                    "user and password belong to a mechanism: write all three, or mechanism: none alone");
        }
        if (user != null && CONTROL.matcher(user).find()) {
            throw new IllegalArgumentException("user must not hold control characters");
        }
    }

    /** Returns what holds where nothing is set: nobody in particular. */
    public static SaslSettings defaults() {
        return new SaslSettings(SaslMechanism.NONE, null, null);
    }
}
