package org.khabar.streams;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, cut: long enough that no two of our ids meet by chance. */
final class ShortHash {
    private static final int ID_BYTES = 16;

    private ShortHash() {}

    /** Returns the first 128 bits of the hash of the parts, as 32 lower-case hex digits. The parts can't run together. */
    static String id(String... parts) {
        return HexFormat.of().formatHex(sha256(String.join("\n", parts)), 0, ID_BYTES);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
