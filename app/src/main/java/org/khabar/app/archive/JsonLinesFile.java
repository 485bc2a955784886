package org.khabar.app.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.event.FetchResult;
import org.khabar.event.Header;
import org.khabar.event.RawPage;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/**
 * What many crawlers write: one JSON object a line, UTF-8, with {@code url}, {@code html} and {@code fetched_at} (ISO 8601
 * with zone, or seconds since 1970; the file's own time where it is missing). Other fields are left alone. A file whose
 * name ends in {@code .gz} is gzipped. Positions are offsets in the text, after unzipping.
 *
 * @param path the file
 */
public record JsonLinesFile(Path path) implements PageArchive {
    /** JSON writes a byte of a page in six at most. */
    private static final int MAX_LINE_BYTES = 6 * ArchivedPage.MAX_BYTES + (1 << 20);

    /** The text of a JSON string has lost the page's own character set, whatever its markup says. */
    private static final Header UTF_8 = new Header("Content-Type", "text/html; charset=utf-8");

    /** No page was fetched after this. */
    private static final Instant NOT_YET = Instant.parse("2100-01-01T00:00:00Z");

    private static final JsonMapper JSON = new JsonMapper();

    /** Whether a file is named like one. */
    public static boolean isNamedSo(Path file) {
        String name = file.getFileName().toString();
        return List.of(".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz").stream().anyMatch(name::endsWith);
    }

    private boolean zipped() {
        return path.getFileName().toString().endsWith(".gz");
    }

    /** Nobody knows the length of zipped text before it is read: of that, the file's own length is half a guess. */
    @Override
    public long length() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0; // a problem as soon as it is read
        }
    }

    @Override
    public boolean resumes() {
        return true;
    }

    @Override
    public void read(long from, Taker taker) {
        long position = from;
        try (InputStream raw = Files.newInputStream(path);
                InputStream text = zipped() ? new GZIPInputStream(raw, 1 << 16) : raw) {
            text.skipNBytes(from);
            Lines lines = new Lines(text, MAX_LINE_BYTES);
            Instant fileTime = Files.getLastModifiedTime(path).toInstant();
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                long start = position;
                position = from + lines.position();
                if (!take(line, start, position, fileTime, taker)) {
                    return;
                }
            }
        } catch (EOFException e) {
            taker.problem(new Problem(at(position), "the file is cut there: nothing follows"));
        } catch (IOException e) {
            taker.problem(new Problem(at(position), "can't be read on (" + e.getMessage() + ")"));
        }
    }

    private String at(long position) {
        return path + ", byte " + position + (zipped() ? " of its text" : "");
    }

    private boolean take(Lines.Line line, long start, long end, Instant fileTime, Taker taker) {
        switch (line) {
            case Lines.Line.TooLong() ->
                taker.problem(new Problem(at(start), "the line is longer than any page: it is left out"));
            case Lines.Line.Text(byte[] bytes) when isBlank(bytes) -> {
                // nothing was meant
            }
            case Lines.Line.Text(byte[] bytes) -> {
                try {
                    return taker.page(page(JSON.readTree(bytes), fileTime, start), end);
                } catch (JsonProcessingException e) {
                    taker.problem(new Problem(at(start), "is no JSON object (" + e.getOriginalMessage() + ")"));
                } catch (IOException | DateTimeException | IllegalArgumentException e) {
                    taker.problem(new Problem(at(start), String.valueOf(e.getMessage())));
                }
            }
        }
        return true;
    }

    private static boolean isBlank(byte[] line) {
        return new String(line, StandardCharsets.ISO_8859_1).isBlank();
    }

    private RawPage page(JsonNode line, Instant fileTime, long start) {
        WebUrl url = WebUrl.parse(line.path("url").asText())
                .orElseThrow(() -> new IllegalArgumentException(
                        "its \"url\" is no http or https URL; write {\"url\": …, \"html\": …, \"fetched_at\": …}"));
        if (!line.path("html").isTextual()) {
            throw new IllegalArgumentException("it has no \"html\" with the text of the page");
        }
        byte[] body = line.path("html").asText().getBytes(StandardCharsets.UTF_8);
        if (body.length > ArchivedPage.MAX_BYTES) {
            throw new IllegalArgumentException(
                    "its \"html\" has more than " + ArchivedPage.MAX_BYTES + " bytes, the most a page may have");
        }
        Instant fetched = time(line.get("fetched_at"));
        return RawPages.imported(
                        url.toString(),
                        Site.of(url),
                        fetched == null ? fileTime : fetched,
                        path.getFileName() + "@" + start)
                .setResult(FetchResult.FETCHED)
                .setHeaders(List.of(UTF_8))
                .setBody(ByteBuffer.wrap(body))
                .setSha256(RawPages.sha256(body))
                .build();
    }

    /** Milliseconds that were taken for seconds lie far ahead. */
    private static Instant likely(Instant fetched, JsonNode time) {
        if (fetched.isBefore(Instant.EPOCH) || fetched.isAfter(NOT_YET)) {
            throw new IllegalArgumentException(
                    "its \"fetched_at\" is no time at which a page was fetched: write seconds since 1970, or a time such as"
                            + " 2026-01-31T08:00:00Z, not " + time.asText());
        }
        return fetched;
    }

    private static @Nullable Instant time(@Nullable JsonNode time) {
        if (time == null || time.isNull()) {
            return null;
        }
        if (time.isNumber()) {
            return likely(Instant.ofEpochMilli(Math.round(time.asDouble() * 1_000)), time);
        }
        try {
            return likely(OffsetDateTime.parse(time.asText()).toInstant(), time);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "its \"fetched_at\" is no time with a zone such as 2026-01-31T08:00:00Z: " + time.asText(), e);
        }
    }
}
