package org.khabar.app.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.app.failure.OperatorException;
import org.khabar.event.Header;
import org.khabar.event.Source;
import org.khabar.event.SourceKind;
import org.khabar.event.SourceOwner;
import org.khabar.producer.fetch.FetcherSettings;

class SourceFileTest {
    @TempDir
    private Path folder;

    @Test
    void theShippedSourcesAreReadableAndArabicComesFirst() {
        List<Source> sources = SourceFile.read(Path.of("..", "config", "sources.yaml"));

        assertThat(sources).isNotEmpty();
        assertThat(sources.getFirst().getLanguage()).contains("ar");
    }

    @Test
    void anEntryBecomesASourceThatTheFileOwns() throws IOException {
        Source source = SourceFile.read(
                        file("{id: a, url: 'https://example.org/feed', interval: 10m, delay: 5s, zone: Africa/Cairo}"))
                .getFirst();

        assertThat(source.getOwner()).isEqualTo(SourceOwner.FILE);
        assertThat(source.getName()).isEqualTo("a");
        assertThat(source.getIntervalMillis()).isEqualTo(600_000);
        assertThat(source.getDelayMillis()).contains(5_000L);
        assertThat(source.getZone()).contains("Africa/Cairo");
    }

    @Test
    void aSitemapMaySayHowFarBackItsPagesAreTakenAndRest() throws IOException {
        Source source = SourceFile.read(file(
                        "{id: a, url: 'https://example.org/sitemap.xml', kind: sitemap, backfill: 30d, paused: true}"))
                .getFirst();

        assertThat(source.getKind()).isEqualTo(SourceKind.SITEMAP);
        assertThat(source.getBackfillMillis()).contains(Duration.ofDays(30).toMillis());
        assertThat(source.getPaused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "{id: a}"                                                  | url is missing
            "{url: 'https://example.org/'}"                            | id is missing
            "{id: a, url: 'ftp://example.org/'}"                       | sources[0]: url
            "{id: a, url: example.org}"                                | sources[0]: url
            "{id: A B, url: 'https://example.org/'}"                   | sources[0]: id
            "{id: a, url: 'https://example.org/', interval: 1s}"       | at least 30s
            "{id: a, url: 'https://example.org/', zone: Cairo}"        | IANA zone
            "{id: a, url: 'https://example.org/', language: '?'}"      | BCP 47
            "{id: a, url: 'https://example.org/', kind: atlas}"        | feed, sitemap, section or home
            "{id: a, url: 'https://example.org/', backfill: 0s}"       | a duration
            "{id: a, url: 'https://example.org/', headers: {Cookie: a=b}}"         | headers.Cookie can't be used: Khabar sends no cookies
            "{id: a, url: 'https://example.org/', headers: {user-agent: x}}"       | headers.user-agent can't be used
            "{id: a, url: 'https://example.org/', headers: {Accept-Encoding: br}}" | headers.Accept-Encoding can't be used
            "{id: a, url: 'https://example.org/', headers: {Connection: close}}"   | headers.Connection can't be used
            "{id: a, url: 'https://example.org/', headers: {'a b': x}}"            | headers.a b can't be used: a name has
            "{id: a, url: 'https://example.org/', headers: {X-Mood: é}}"              | one line of ASCII
            "{id: a, url: 'https://example.org/', headers: {X-Mood: '${file:/a}'}}" | no other variable is read
            "{id: a, url: 'https://example.org/', headers: {X-Mood: '${env:HOME}'}}" | no other variable is read
            "{id: a, url: 'https://example.org/', uri: x}"             | sources[0].uri: no such key
            """, quoteCharacter = '"')
    void aWrongEntryIsNamedWithItsPlaceAndARemedyInOneLine(String entry, String expected) throws IOException {
        Path file = file(entry);

        OperatorException wrong = catchThrowableOfType(OperatorException.class, () -> SourceFile.read(file));

        assertThat(wrong).hasMessageStartingWith(file.toString()).hasMessageContaining(expected);
        assertThat(wrong.getMessage()).doesNotContain("\n");
    }

    @Test
    void headersAreDeclaredWithTheNamesOfTheirSecrets() throws IOException {
        Source source = SourceFile.read(
                        file(
                                "{id: a, url: 'https://example.org/', headers: {X-Edition: mobile, Authorization: 'Bearer ${env:KHABAR_HEADER_A}'}}"))
                .getFirst();

        assertThat(source.getHeaders())
                .containsExactly(
                        new Header("X-Edition", "mobile"),
                        new Header("Authorization", "Bearer ${env:KHABAR_HEADER_A}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "X-Api-Key", "x-access-token"})
    void aSecretInAHeaderIsRefusedAndNotRepeated(String name) throws IOException {
        Path file = file("{id: a, url: 'https://example.org/', headers: {" + name + ": canary}}");

        OperatorException wrong = catchThrowableOfType(OperatorException.class, () -> SourceFile.read(file));

        assertThat(wrong)
                .hasMessageStartingWith(file + ": sources[0]: headers." + name)
                .hasMessageContaining("${env:KHABAR_HEADER_NAME}");
        assertThat(wrong.getMessage()).doesNotContain("canary");
    }

    @Test
    void theShippedFileExplainsEveryKeyOfAnEntry() throws IOException {
        String comments = Files.readString(Path.of("..", "config", "sources.yaml"));

        assertThat(Stream.of(SourceEntry.class.getRecordComponents()))
                .allSatisfy(key -> assertThat(comments).containsPattern("(?m)^#   " + key.getName() + " +\\S"));
    }

    @Test
    void anIdNamedTwiceIsRefused() throws IOException {
        Path file = file("{id: a, url: 'https://example.org/'}, {id: a, url: 'https://example.net/'}");

        OperatorException wrong = catchThrowableOfType(OperatorException.class, () -> SourceFile.read(file));

        assertThat(wrong).hasMessageContaining("sources[1].id").hasMessageContaining("named twice");
    }

    @Test
    void publicSourcesAreRefusedWhileNobodyCanBeReached() {
        List<Source> shipped = SourceFile.read(Path.of("..", "config", "sources.yaml"));

        OperatorException refused = catchThrowableOfType(
                OperatorException.class, () -> Contact.require(FetcherSettings.defaults(), shipped));

        assertThat(refused).hasMessageContaining("fetcher.user-agent");
    }

    private Path file(String entries) throws IOException {
        return Files.writeString(folder.resolve("sources.yaml"), "sources: [" + entries + "]");
    }
}
