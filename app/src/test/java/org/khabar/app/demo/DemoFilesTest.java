package org.khabar.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.demo.newsroom.NewsFeed;
import org.khabar.app.demo.newsroom.Newsroom;
import org.khabar.app.demo.newsroom.Schedule;
import org.khabar.app.settings.Settings;
import org.khabar.app.settings.SettingsReader;
import org.khabar.app.sources.Contact;
import org.khabar.app.sources.SourceFile;
import org.khabar.event.Source;

class DemoFilesTest {
    private static final Path FILES = Path.of("..", "config", "demo");

    @Test
    void theyDeclareTheSitesOfTheNewsroomAndAllowThem(@TempDir Path folder) {
        List<Source> declared = SourceFile.read(FILES.resolve("sources.yaml"));
        Settings settings = SettingsReader.read(FILES.resolve("khabar.yaml"));

        try (Newsroom newsroom = Newsroom.open(folder, 0, Schedule.demo(), Clock.systemUTC())) {
            assertThat(declared)
                    .extracting(
                            Source::getId,
                            DemoFilesTest::path,
                            source -> source.getLanguage().orElse(""))
                    .containsExactlyInAnyOrderElementsOf(newsroom.feeds().stream()
                            .map(feed ->
                                    tuple(feed.id(), path(feed), feed.language().toLanguageTag()))
                            .toList());
        }
        // Nobody need be reached about sites of our own; it would fail for public ones.
        Contact.require(settings.fetcher(), declared);
        assertThat(declared).allSatisfy(source -> assertThat(source.getUrl()).contains(":" + Newsroom.PORT + "/"));
    }

    private static String path(Source source) {
        return source.getUrl().replaceFirst("^http://", "").replaceFirst(":\\d+", "");
    }

    private static String path(NewsFeed feed) {
        return feed.url().replaceFirst("^http://", "").replaceFirst(":\\d+", "");
    }
}
