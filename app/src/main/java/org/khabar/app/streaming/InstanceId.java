package org.khabar.app.streaming;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

/**
 * The name of a process within its consumer groups, kept in its data folder so that it is the same after a restart.
 *
 * @param value letters, digits and hyphens
 */
public record InstanceId(String value) {
    private static final String FILE = "instance-id";

    /**
     * Returns the folder's name, making one where there is none.
     *
     * @throws OperatorException if the folder can't be read or written
     */
    public static InstanceId of(Path data) {
        Path file = data.resolve(FILE);
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(data);
                Files.writeString(file, UUID.randomUUID() + "\n");
            }
            return new InstanceId(Files.readString(file).strip());
        } catch (IOException e) {
            throw new OperatorException(
                    ExitCode.USAGE, file + " can't be read or written (" + e + "): name another folder with --data", e);
        }
    }
}
