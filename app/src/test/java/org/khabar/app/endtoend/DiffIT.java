package org.khabar.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.diffing.ArticleDiff;
import org.khabar.app.diffing.ArticlePrint;
import org.khabar.app.diffing.ArticlePrints;
import org.khabar.app.diffing.DiffExamples;
import org.khabar.app.tailing.TopicReader;
import org.khabar.schemas.Topics;

/** Two extractions of the same pages held against each other, as {@code khabar diff} does. */
class DiffIT {
    private static final int PAGES = 12;
    private static final Set<Integer> PLANTED = Set.of(3, 8);

    private final List<Problem> problems = new ArrayList<>();

    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void anExtractionEqualsItselfAndAPlantedChangeIsFoundInItsPagesOnly() throws IOException {
        Path before = pages("before.jsonl", ImportIT::story);
        Path after = pages("after.jsonl", DiffIT::changed);
        try (TestBroker broker = new TestBroker.Embedded();
                Cluster cluster = broker.open(data)) {
            Imports imports = new Imports(cluster, data, problems);
            imports.run("before", before);
            imports.run("after", after);
            try (TopicReader a = reader(cluster, "before");
                    TopicReader b = reader(cluster, "after")) {
                ArticleDiff same = diff(cluster, a, a);
                ArticleDiff diff = diff(cluster, a, b);

                assertThat(same).isEqualTo(new ArticleDiff(PAGES, List.of(), List.of(), List.of()));
                assertThat(diff.changed())
                        .extracting(ArticleDiff.Changed::url)
                        .containsExactlyInAnyOrderElementsOf(
                                PLANTED.stream().map(DiffIT::url).toList());
                assertThat(diff.equal()).isEqualTo(PAGES - PLANTED.size());
                assertThat(diff.onlyA()).isEmpty();
                assertThat(diff.onlyB()).isEmpty();
                assertThat(DiffExamples.of(diff, a, b, cluster.registry(), PAGES))
                        .anyMatch(line -> line.startsWith("    A:") && line.contains("corner of Mill Street"))
                        .anyMatch(line -> line.startsWith("    B:") && line.contains("corner of Bridge Street"));
            }
        }
        assertThat(problems).isEmpty();
    }

    private static String changed(int number) {
        String story = ImportIT.story(number);
        return PLANTED.contains(number) ? story.replace("Mill Street", "Bridge Street") : story;
    }

    private static String url(int number) {
        return "https://news.example/story/" + number;
    }

    private static TopicReader reader(Cluster cluster, String name) {
        return TopicReader.of(cluster, Topics.imported(name).articles().name());
    }

    private static ArticleDiff diff(Cluster cluster, TopicReader a, TopicReader b) {
        return ArticleDiff.of(prints(a, cluster), prints(b, cluster));
    }

    private static Map<String, ArticlePrint> prints(TopicReader reader, Cluster cluster) {
        return ArticlePrints.read(
                reader, cluster.registry(), gap -> fail(gap.place("khabar.import") + ": " + gap.deleted()));
    }

    private Path pages(String name, IntFunction<String> html) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < PAGES; number++) {
            lines.add(json.writeValueAsString(Map.of(
                    "url",
                    url(number),
                    "html",
                    html.apply(number),
                    "fetched_at",
                    "2026-03-04T05:06:%02dZ".formatted(number))));
        }
        return Files.write(files.resolve(name), lines);
    }
}
