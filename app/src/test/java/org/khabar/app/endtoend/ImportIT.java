package org.khabar.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.importing.ImportSums;
import org.khabar.event.ArticleKind;
import org.khabar.event.OutcomeKind;
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.Topics;

/** An archive imported twice under one name. */
class ImportIT {
    private static final int PAGES = 40;

    private final ArticleTopics topics = Topics.imported("twice");

    @TempDir
    Path data;

    @TempDir
    Path archive;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.khabar.app.endtoend.Brokers#all")
    void theSecondImportPublishesNothingAndBothAddUp(Supplier<TestBroker> brokers) throws IOException {
        for (int number = 0; number < PAGES; number++) {
            Files.writeString(archive.resolve("story-%02d.html".formatted(number)), story(number));
        }
        Files.writeString(archive.resolve("empty.html"), "");
        Files.writeString(archive.resolve("broken.html.gz"), "not gzipped");
        List<Problem> problems = new ArrayList<>();
        try (TestBroker broker = brokers.get();
                Cluster cluster = broker.open(data)) {
            ImportSums first = new Imports(cluster, data, problems).run("twice", archive);
            ImportSums second = new Imports(cluster, data, problems).run("twice", archive);

            assertThat(first.addUp()).isTrue();
            assertThat(first.pages()).isEqualTo(PAGES + 1);
            assertThat(first.of(OutcomeKind.PUBLISHED)).isEqualTo(PAGES);
            assertThat(first.of(OutcomeKind.REJECTED)).isEqualTo(1);
            assertThat(second.addUp()).isTrue();
            assertThat(second.of(OutcomeKind.UNCHANGED)).isEqualTo(PAGES);
            assertThat(second.of(OutcomeKind.PUBLISHED)).isZero();
            assertThat(new Log(cluster).urls(topics.articles(), ArticleKind.PUBLISHED))
                    .hasSize(PAGES)
                    .doesNotHaveDuplicates();
            assertThat(new Log(cluster).deadLetters()).isZero();
        }
        assertThat(problems).hasSize(2).allMatch(problem -> problem.where().endsWith("broken.html.gz"));
    }

    static String story(int number) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><title>Council opens library number %1$d</title></head><body>
                <article><h1>Council opens library number %1$d</h1>
                <p>The council opened its library number %1$d on Monday in a former bakery on the corner of Mill Street, after two years of work.</p>
                <p>More than %1$d00 readers signed up on the first day, the librarian said, and the children's room was full before noon.</p>
                <p>The building keeps its old oven, which visitors may look into, and a reading room for thirty people on the upper floor.</p>
                <p>Opening hours are from nine to six on weekdays. On Saturdays a volunteer reads stories aloud in the afternoon.</p>
                </article></body></html>
                """.formatted(number);
    }
}
