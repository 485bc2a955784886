package org.khabar.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/consumers.md to the programs in recipes/, which are what is run. */
class RecipeDocsTest {
    private static final Path DOCS = Path.of("..", "docs", "consumers.md");
    private static final Path RECIPES = Path.of("..", "recipes");

    @Test
    void eachProgramStandsInTheDocsAsItIs() throws IOException {
        String docs = Files.readString(DOCS);
        List<Path> programs = programs();

        assertThat(programs)
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(program -> assertThat(docs)
                        .contains("](../recipes/" + RECIPES.relativize(program) + ")")
                        .contains("\n" + Files.readString(program) + "```\n"));
    }

    private static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.walk(RECIPES)) {
            return files.filter(Files::isRegularFile)
                    // What npm makes where someone has followed the docs.
                    .filter(file -> !file.toString().contains("node_modules") && !file.endsWith("package-lock.json"))
                    .toList();
        }
    }
}
