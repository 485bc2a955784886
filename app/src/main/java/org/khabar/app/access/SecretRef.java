package org.khabar.app.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.types.Password;
import org.jspecify.annotations.Nullable;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

/**
 * The place of a secret, written <code>${env:NAME}</code> or <code>${file:PATH}</code>. The secret itself never stands in a
 * settings file.
 *
 * @param place what kind of place
 * @param name name of the variable, or path of the file
 */
public record SecretRef(Place place, String name) {
    private static final Pattern FORM = Pattern.compile("\\$\\{(env|file):([^{}\\p{Cntrl}]+)}");

    /** Where a secret can be kept. */
    public enum Place {
        /** A variable of the environment. */
        ENV,
        /** The first line of a file. */
        FILE
    }

    /**
     * Reads the written form. What has another form may be a secret, so the message does not repeat it.
     *
     * @throws IllegalArgumentException if it has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SecretRef of(JsonNode written) {
        Matcher form = FORM.matcher(written.asText());
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "a secret does not stand in a settings file: write where it is kept, ${env:NAME} or ${file:PATH}");
        }
        return new SecretRef(form.group(1).equals("env") ? Place.ENV : Place.FILE, form.group(2));
    }

    /**
     * Reads the secret.
     *
     * @param key the setting, for the message
     * @param environment the variables
     * @return the secret, whose text form is hidden
     * @throws OperatorException if it is not there, empty, or holds control characters
     */
    Password read(String key, Function<String, @Nullable String> environment) {
        String secret = switch (place) {
            case ENV -> environment.apply(name);
            case FILE -> firstLine(key);
        };
        if (secret == null || secret.isEmpty()) {
            throw new OperatorException(
                    ExitCode.USAGE, key + ": nothing is in " + this + ": put the secret there, or name another place");
        }
        // None of those who take it does, and the error of one would repeat the secret.
        if (secret.chars().anyMatch(Character::isISOControl)) {
            throw new OperatorException(
                    ExitCode.USAGE, key + ": what is in " + this + " must not hold control characters");
        }
        return new Password(secret);
    }

    private String firstLine(String key) {
        try {
            return Files.readString(Path.of(name)).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new OperatorException(
                    ExitCode.USAGE, key + ": " + this + " can't be read (" + e + "): check the path and its rights", e);
        }
    }

    /** Returns the written form. */
    @Override
    @JsonValue
    public String toString() {
        return "${" + (place == Place.ENV ? "env" : "file") + ":" + name + "}";
    }
}
