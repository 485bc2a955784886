package org.khabar.app.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

/**
 * YAML into records, strictly: a key that no record has, a key written twice or a value of another type fails, and the
 * failure names file, key and remedy. Keys are the records' names in kebab case.
 */
public final class StrictYaml {
    private final Path file;
    private final YAMLMapper mapper;

    /** Reads one file. */
    public StrictYaml(Path file) {
        this.file = file;
        this.mapper = mapper();
    }

    /** Returns the mapper that every settings file is read and written with. */
    public static YAMLMapper mapper() {
        return YAMLMapper.builder(YAMLFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(Durations.module())
                .build();
    }

    /**
     * Reads the file as a tree; an empty file is an empty tree.
     *
     * @throws OperatorException if the file is missing or is not YAML
     */
    public JsonNode tree() {
        try {
            JsonNode tree = mapper.readTree(Files.readString(file));
            if (tree == null || tree.isNull() || tree.isMissingNode()) {
                return mapper.createObjectNode();
            }
            if (!tree.isObject()) {
                throw wrong("", "it holds no keys and values: write them as the files in config/ do", null);
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw YamlProblem.of(e).at(this);
        } catch (NoSuchFileException e) {
            throw new OperatorException(
                    ExitCode.USAGE, file + " is missing: make it, or name another with --config or --sources", e);
        } catch (IOException e) {
            throw new OperatorException(ExitCode.USAGE, file + " can't be read (" + e + "): check its rights", e);
        }
    }

    /**
     * Turns a tree into a record.
     *
     * @throws OperatorException if a key is unknown or a value is wrong
     */
    public <T> T read(JsonNode tree, Class<T> type) {
        try (JsonParser parser = mapper.treeAsTokens(tree)) {
            return mapper.readValue(parser, type);
        } catch (UnrecognizedPropertyException e) {
            throw wrong(path(e), "no such key: remove it or write one of " + sorted(e.getKnownPropertyIds()), e);
        } catch (InvalidFormatException e) {
            throw wrong(path(e), "\"" + e.getValue() + "\" is not " + form(e.getTargetType()), e);
        } catch (MismatchedInputException e) {
            throw wrong(path(e), "has the wrong form or is missing: write " + form(e.getTargetType()), e);
        } catch (JsonMappingException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw wrong(path(e), String.valueOf(cause.getMessage()), e);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
    }

    /** Returns the failure that names this file, a place in it, and what to do. */
    public OperatorException wrong(String place, String problem, @Nullable Exception cause) {
        String where = place.isEmpty() ? file.toString() : file + ": " + place;
        return new OperatorException(
                ExitCode.USAGE, where + ": " + problem.lines().findFirst().orElse(""), cause);
    }

    private static String sorted(Collection<Object> names) {
        return String.join(", ", names.stream().map(Object::toString).sorted().toList());
    }

    /** Returns the keys that lead to the problem, as in {@code sources[2].url}. */
    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String form(Class<?> type) {
        if (type == int.class || type == long.class) {
            return "a whole number";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type == DataSize.class) {
            return "a size such as 8MiB";
        }
        if (type == String.class) {
            return "a text";
        }
        return type.isRecord() ? "keys and values" : "a value such as the file's comments show";
    }
}
