package org.khabar.schemas;

import org.jspecify.annotations.Nullable;

/** The registry gave no usable answer. Nothing is known of the record or schema at hand: try again, never skip. */
public final class RegistryUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the registry and what went wrong. */
    public RegistryUnavailableException(String registry, String problem, @Nullable Throwable cause) {
        super("schema registry " + registry + ": " + problem, cause);
    }
}
