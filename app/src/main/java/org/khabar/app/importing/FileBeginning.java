package org.khabar.app.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a file begins with: by this a file that has grown is told from another one that lies at the same place.
 *
 * @param bytes how many bytes of it were looked at: all of a small file
 * @param sha256 their hash, in hex
 */
record FileBeginning(int bytes, String sha256) {
    private static final int MOST_BYTES = 1 << 16;

    /** Looks at a file as it is now. */
    static FileBeginning of(Path file) throws IOException {
        return of(file, MOST_BYTES);
    }

    private static FileBeginning of(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] begin = in.readNBytes(most);
            return new FileBeginning(
                    begin.length,
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(begin)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether a file still begins so; one that can't be read does not. */
    boolean isOf(Path file) {
        try {
            return equals(of(file, bytes));
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns what was noted; empty where nothing was. */
    static Optional<FileBeginning> read(JsonNode mark) {
        String sha256 = mark.path("begins").asText("");
        return sha256.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileBeginning(mark.path("bytes").asInt(), sha256));
    }

    /** Notes it. */
    void write(ObjectNode mark) {
        mark.put("begins", sha256).put("bytes", bytes);
    }
}
