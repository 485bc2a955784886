package org.khabar.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/faults.md to the tests that begin with a fault's number. */
class FaultDocsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|[^|]+\\|[^|]+\\| ([^|]+) \\|$");
    private static final Pattern CLASS = Pattern.compile("`([A-Za-z]+)`");
    private static final Pattern TEST = Pattern.compile("@DisplayName\\(\\s*\"Fault (\\d+): ");

    @Test
    void eachFaultHasARowWithTheClassesThatTestIt() throws IOException {
        Map<Integer, Set<String>> told = new TreeMap<>();
        for (MatchResult row :
                matches(ROW, Files.readString(ROOT.resolve("docs").resolve("faults.md")))) {
            Set<String> classes = matches(CLASS, row.group(2)).stream()
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(told.put(Integer.parseInt(row.group(1)), classes))
                    .as(row.group())
                    .isNull();
        }

        assertThat(told.keySet())
                .containsExactlyElementsOf(IntStream.concat(IntStream.rangeClosed(0, 64), IntStream.of(76, 77))
                        .boxed()
                        .toList());
        assertThat(told).isEqualTo(tested());
    }

    private static Map<Integer, Set<String>> tested() throws IOException {
        Map<Integer, Set<String>> tested = new TreeMap<>();
        for (Path file : testSources()) {
            String name = file.getFileName().toString().replace(".java", "");
            for (MatchResult test : matches(TEST, Files.readString(file))) {
                tested.computeIfAbsent(Integer.parseInt(test.group(1)), _ -> new TreeSet<>())
                        .add(name);
            }
        }
        return tested;
    }

    private static List<Path> testSources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("extract", "producer", "streams", "app")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().endsWith("Test.java")).forEach(sources::add);
            }
        }
        return sources;
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
