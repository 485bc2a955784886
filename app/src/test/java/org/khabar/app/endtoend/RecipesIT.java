package org.khabar.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every program of {@code docs/consumers.md}, against one live pipeline that has read ten articles of the newsroom. Which
 * other clients are installed says {@value Recipe#INSTALLED}.
 */
class RecipesIT {
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration MOST = Duration.ofSeconds(20);

    @TempDir
    private static Path data;

    @TempDir
    private static Path folder;

    private static TenArticles pipeline;

    @BeforeAll
    static void readTenArticles() {
        pipeline = TenArticles.read(data);
    }

    @AfterAll
    static void stop() {
        pipeline.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.khabar.app.endtoend.Recipe#all")
    void everyEventOfTheSameTenArticlesIsPrinted(Recipe recipe) throws Exception {
        List<String> expected = pipeline.events();

        try (RunningRecipe running = start(recipe, recipe.inGroup() ? "all-" + recipe.name() : "beginning")) {
            List<String> printed = running.lines(expected.size());

            assertThat(printed).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(printed.stream().map(RecipesIT::url).distinct()).hasSize(10);
            assertThat(printed).anyMatch(line -> line.contains("\tar\tبدء تطهير ترعة الريحانية بعد شكاوى المزارعين"));
            if (recipe.inGroup()) {
                assertThat(uncommitted("all-" + recipe.name(), running)).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.khabar.app.endtoend.Recipe#inGroups")
    void oneThatIsKilledGoesOnWhereItHadCommitted(Recipe recipe) throws Exception {
        String group = "killed-" + recipe.name();
        List<String> printed = new ArrayList<>();
        try (RunningRecipe running = start(recipe, group)) {
            printed.addAll(running.lines(1));
            printed.addAll(running.killed());
        }
        pipeline.forgetMembers(group);
        List<String> uncommitted = pipeline.uncommitted(group);

        try (RunningRecipe running = start(recipe, group)) {
            List<String> afterwards = running.lines(uncommitted.size());

            assertThat(afterwards).containsExactlyInAnyOrderElementsOf(uncommitted);
            printed.addAll(afterwards);
            assertThat(printed).containsAll(pipeline.events());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.khabar.app.endtoend.Recipe#all")
    void itStartsAtATime(Recipe recipe) throws Exception {
        Instant time = pipeline.withdrawnAt();
        String start = recipe.time().apply(time);
        List<String> expected = pipeline.since(time);

        try (RunningRecipe running =
                recipe.inGroup() ? start(recipe, "since-" + recipe.name(), start) : start(recipe, start)) {
            assertThat(running.lines(expected.size()))
                    .containsExactlyInAnyOrderElementsOf(expected)
                    .hasSizeLessThan(pipeline.events().size())
                    .anyMatch(line -> line.startsWith("RETRACTED\t"));
        }
    }

    @Test
    void theCommandLinePrintsWhatMeetsEveryCondition() throws Exception {
        try (RunningRecipe running = start(
                Recipe.tail(),
                "beginning",
                "--where",
                "language=ar",
                "--where",
                "kind=published",
                "--where",
                "headline~نخيل")) {
            assertThat(running.lines(1))
                    .singleElement()
                    .asString()
                    .startsWith("PUBLISHED\tar\t")
                    .contains("riwaq.localhost");
        }
    }

    @Test
    void theTableHoldsWhatStandsNow() throws Exception {
        List<String> standing = pipeline.standing();

        try (RunningRecipe running = start(Recipe.java("java/ArticleTable.java"))) {
            assertThat(running.lines(standing.size() + 1))
                    .containsExactlyInAnyOrderElementsOf(standing)
                    .hasSize(9);
        }
    }

    /** What is printed is committed a moment later. */
    private static List<String> uncommitted(String group, RunningRecipe running) throws Exception {
        Instant end = Instant.now().plus(MOST);
        while (!pipeline.uncommitted(group).isEmpty() && Instant.now().isBefore(end)) {
            running.process().waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        }
        return pipeline.uncommitted(group);
    }

    private static String url(String line) {
        return line.substring(line.lastIndexOf('\t') + 1);
    }

    private static RunningRecipe start(Recipe recipe, String... arguments) throws IOException {
        List<String> whole = new ArrayList<>(List.of(pipeline.bootstrap(), pipeline.registry()));
        whole.addAll(List.of(arguments));
        return RunningRecipe.start(recipe, folder, whole);
    }
}
