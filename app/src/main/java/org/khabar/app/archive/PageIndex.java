package org.khabar.app.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.extract.url.WebUrl;

/**
 * Lists pages by an index: UTF-8 text with one JSON object a line. {@code file} is the page's path, relative to the
 * index's own folder; {@code id} names the page and is the path where it is missing; {@code url} is an absolute http or
 * https URL (anything else is taken for unknown), {@code domain} the host it came from where no URL is known, and {@code
 * fetchedAt} an ISO 8601 instant, where they are known. Other fields are left alone.
 */
public final class PageIndex {
    /** Python writes NaN for what is missing; such a value is unknown, and the rest of its line is good. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final Path index;
    private final List<ArchivedPage> pages = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private PageIndex(Path index) {
        this.index = index;
    }

    /** Lists the pages of an index, in its own order. A bad line costs only itself. */
    public static ArchiveListing list(Path index) {
        PageIndex reading = new PageIndex(index);
        try {
            List<String> lines = Files.readAllLines(index, StandardCharsets.UTF_8);
            for (int number = 1; number <= lines.size(); number++) {
                String line = lines.get(number - 1);
                if (!line.isBlank()) {
                    reading.readLine(number, line);
                }
            }
        } catch (NoSuchFileException e) {
            reading.problems.add(new Problem(index.toString(), "there is no such file"));
        } catch (IOException e) {
            reading.problems.add(new Problem(index.toString(), "can't be read as UTF-8 text (" + e.getMessage() + ")"));
        }
        return new ArchiveListing(reading.pages, reading.problems);
    }

    private void readLine(int number, String line) {
        try {
            JsonNode entry = JSON.readTree(line);
            String file = text(entry, "file");
            if (file == null) {
                reject(number, "has no \"file\"; write {\"id\": …, \"file\": …, \"url\": …}");
                return;
            }
            String url = text(entry, "url");
            String id = text(entry, "id");
            String fetched = text(entry, "fetchedAt");
            pages.add(new ArchivedPage(
                    id == null ? file : id,
                    index.resolveSibling(file),
                    url == null || WebUrl.parse(url).isEmpty() ? null : url,
                    text(entry, "domain"),
                    fetched == null ? null : Instant.parse(fetched)));
        } catch (JsonProcessingException e) {
            reject(number, "is no JSON object (" + e.getOriginalMessage() + ")");
        } catch (DateTimeParseException e) {
            reject(
                    number,
                    "its \"fetchedAt\" is no ISO 8601 instant such as 2026-01-31T08:00:00Z: " + e.getParsedString());
        } catch (InvalidPathException e) {
            reject(number, "its \"file\" is no path: " + e.getInput());
        }
    }

    private static @Nullable String text(JsonNode entry, String field) {
        JsonNode value = entry.path(field);
        boolean told = value.isTextual() || value.isIntegralNumber();
        return told && !value.asText().isBlank() ? value.asText() : null;
    }

    private void reject(int number, String what) {
        problems.add(new Problem(index + ", line " + number, what));
    }
}
