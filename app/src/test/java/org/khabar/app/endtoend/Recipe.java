package org.khabar.app.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A program of {@code docs/consumers.md}.
 *
 * @param name what its test is called
 * @param command how it is run; its arguments follow: broker, registry, group if it follows in one, start
 * @param inGroup whether it follows in a consumer group, which keeps its place
 * @param time a time to start at, as it is written for this program
 * @param form makes what it printed alike: kind, language, headline and URL, with tabs between
 */
record Recipe(
        String name,
        List<String> command,
        boolean inGroup,
        Function<Instant, String> time,
        UnaryOperator<String> form) {
    /** A system property: names of the clients that are installed, with commas. The build itself needs none. */
    static final String INSTALLED = "khabar.recipes";

    /** The one that Debian's packages are for, whatever comes first in the path. */
    static final Path PYTHON = Path.of("/usr/bin/python3");

    private static final Path FOLDER = Path.of("..", "recipes").toAbsolutePath().normalize();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Returns the programs that follow the articles: those that need nothing but a JDK, then those whose client is installed. */
    static Stream<Recipe> all() {
        List<String> installed = List.of(System.getProperty(INSTALLED, "").split(","));
        Recipe python = new Recipe(
                "python",
                List.of(PYTHON.toString(), file("python/articles.py")),
                true,
                time -> time.toString().replace("Z", "+00:00"),
                UnaryOperator.identity());
        Recipe node = new Recipe(
                "node", List.of("node", file("node/articles.js")), true, Instant::toString, UnaryOperator.identity());
        Recipe kcat = new Recipe(
                "kcat",
                List.of("bash", file("kcat/articles.sh")),
                false,
                time -> "s@" + time.toEpochMilli(),
                UnaryOperator.identity());
        return Stream.concat(
                Stream.of(java("java/Articles.java"), tail()),
                Stream.of(python, node, kcat).filter(recipe -> installed.contains(recipe.name())));
    }

    /** Returns those that follow in a consumer group. */
    static Stream<Recipe> inGroups() {
        return all().filter(Recipe::inGroup);
    }

    /** Returns a program in Java, run on the class path of this build. */
    static Recipe java(String file) {
        return new Recipe(
                "java",
                Stream.concat(RunningRecipe.JAVA.stream(), Stream.of(file(file)))
                        .toList(),
                true,
                Instant::toString,
                UnaryOperator.identity());
    }

    /** Returns the command line. */
    static Recipe tail() {
        return new Recipe(
                "tail", List.of("bash", file("tail/articles.sh")), false, Instant::toString, Recipe::fromJson);
    }

    @Override
    public String toString() {
        return "recipe " + name;
    }

    private static String file(String name) {
        return FOLDER.resolve(name).toString();
    }

    private static String fromJson(String line) {
        try {
            JsonNode article = JSON.readTree(line).required("value");
            return Stream.of("kind", "inLanguage", "headline", "url")
                    .map(field -> article.required(field).asText("-"))
                    .reduce((one, next) -> one + "\t" + next)
                    .orElseThrow();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + line, e);
        }
    }
}
