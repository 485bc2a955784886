package org.khabar.benchmarks.quality;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.khabar.extract.WebPage;

/**
 * A page and what is true of it; empty where nothing is labelled.
 *
 * @param id id within its set
 * @param file the gzipped bytes
 * @param url where it was published; a file URL where that is not known
 * @param domain its site
 * @param title headline
 * @param text story
 * @param authors names
 * @param date anything that begins with the calendar day
 * @param lang language
 * @param with segments that the story must hold
 * @param without segments that it must not hold
 */
public record LabelledPage(
        String id,
        Path file,
        String url,
        String domain,
        String title,
        String text,
        List<String> authors,
        String date,
        String lang,
        List<String> with,
        List<String> without) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // what other tools write for "nothing"
            .build();

    /** Reads the labels of a set. */
    public static List<LabelledPage> readSet(Path set) {
        try {
            List<LabelledPage> pages = new ArrayList<>();
            for (String line : Files.readAllLines(set.resolve("labels.jsonl"))) {
                if (!line.isBlank()) {
                    pages.add(of(set, JSON.readTree(line)));
                }
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException("labels of " + set, e);
        }
    }

    private static LabelledPage of(Path set, JsonNode label) {
        Path file = set.resolve(label.path("file").asText());
        return new LabelledPage(
                label.path("id").asText(),
                file,
                label.path("url").asText(file.toUri().toString()),
                label.path("domain").asText(""),
                label.path("title").asText(""),
                label.path("text").asText(""),
                texts(label.path("authors")),
                label.path("date_published").asText(""),
                label.path("lang").asText(""),
                texts(label.path("text_with")),
                texts(label.path("text_without")));
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        for (JsonNode item : node) {
            if (item.isTextual()) {
                texts.add(item.asText());
            }
        }
        return texts;
    }

    /** Reads the page's bytes. */
    public WebPage page() {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] body = file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
            return WebPage.of(body, url);
        } catch (IOException e) {
            throw new UncheckedIOException("page " + file, e);
        }
    }
}
