package org.khabar.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.WebPage.Header;

/**
 * A folder of one page: {@code page.html} as a server would send it, {@code expected.json}, and a line in {@code note.txt} on what it shows. In
 * {@code expected.json} the key {@code given} tells what came with the page; every other key is one of {@link ReadingJson}, and keys that are
 * not there are not checked.
 *
 * @param folder where it lies
 * @param expected what has to come out, and what is given
 */
record GoldenPage(Path folder, ObjectNode expected) {
    private static final Path FOLDERS = Path.of("src/test/resources/org/khabar/extract/golden");
    private static final String GIVEN = "given";

    /** Returns all pages in the order of their names. */
    static List<GoldenPage> all() throws IOException {
        List<GoldenPage> pages = new ArrayList<>();
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            for (Path folder : folders.sorted().toList()) {
                pages.add(of(folder));
            }
        }
        return pages;
    }

    /** Returns the page of a name. */
    static GoldenPage named(String name) throws IOException {
        return of(FOLDERS.resolve(name));
    }

    private static GoldenPage of(Path folder) throws IOException {
        String json = Files.readString(folder.resolve("expected.json"));
        return new GoldenPage(folder, (ObjectNode) new ObjectMapper().readTree(json));
    }

    /** Returns the page as fetched. */
    WebPage page() throws IOException {
        JsonNode given = expected.path(GIVEN);
        List<Header> headers = new ArrayList<>();
        given.path("headers")
                .properties()
                .forEach(header -> headers.add(
                        new Header(header.getKey(), header.getValue().asText())));
        return new WebPage(
                Files.readAllBytes(folder.resolve("page.html")),
                given.path("url").asText(),
                headers,
                instant(given.path("fetchedAt")),
                given.has("feed") ? feed(given.path("feed")) : null);
    }

    private static FeedHints feed(JsonNode feed) {
        List<String> authors = new ArrayList<>();
        feed.path("authors").forEach(author -> authors.add(author.asText()));
        return new FeedHints(
                feed.path("feedUrl").asText(null),
                null,
                feed.path("language").asText(null),
                null,
                feed.path("title").asText(null),
                feed.path("summary").asText(null),
                null,
                authors,
                instant(feed.path("published")),
                instant(feed.path("updated")),
                List.of(),
                List.of());
    }

    private static @Nullable Instant instant(JsonNode time) {
        return time.isTextual() ? Instant.parse(time.asText()) : null;
    }

    /** Returns what is expected, in lines. */
    String expectedLines() {
        return ReadingJson.lines(expected);
    }

    /** Returns of a reading what is expected of this page, in lines. */
    String lines(PageReading reading) {
        return ReadingJson.lines(read(reading));
    }

    /** Writes what was read over what was expected. */
    void approve(PageReading reading) throws IOException {
        Files.writeString(folder.resolve("expected.json"), lines(reading));
    }

    private ObjectNode read(PageReading reading) {
        ObjectNode asked = expected.deepCopy();
        asked.remove(GIVEN);
        ObjectNode read = new ObjectMapper().createObjectNode();
        if (expected.has(GIVEN)) {
            read.set(GIVEN, expected.path(GIVEN));
        }
        return read.setAll(ReadingJson.of(reading, asked));
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
