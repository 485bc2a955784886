package org.khabar.benchmarks.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.NotAnArticle;
import org.khabar.extract.PageReader;
import org.khabar.extract.PageReading;
import org.khabar.extract.Story;
import org.khabar.extract.Unreadable;
import org.khabar.extract.WebPage;
import org.khabar.extract.feed.FeedReader;

/**
 * Hostile markup: every input is read as a page, in the midst of a story, and as a feed, within time and memory, and no
 * URL comes out that a browser would run. What others make of the markup is not compared: text comes out, not markup.
 */
final class HostileMarkupSuite implements Suite {
    private static final String URL = "https://news.example/2026/03/12/a-story";

    /** Enough of a story that the input is read as a part of one. */
    private static final String BEFORE = """
            <!DOCTYPE html><html lang="en"><head><title>Rain fills the reservoir</title></head><body><article>
            <h1>Rain fills the reservoir</h1>
            <p>The reservoir above the town is full for the first time in six years after a week of steady rain, the water company said.</p>
            <p>Engineers opened the upper gate at noon and expect to close it again before the weekend, when dry weather is forecast.</p>
            """;

    private static final String AFTER = """

            <p>Restrictions on garden hoses, in force since the spring, will be lifted on the first day of next month, it added.</p>
            </article></body></html>
            """;

    /** A parse tree takes some hundred bytes for each byte of its page. */
    private static final long FIXED_BYTES = 64L << 20;

    private static final long BYTES_PER_BYTE = 500;

    private static final long DEFAULT_SECONDS = 10;

    private final PageReader pages = new PageReader();
    private final FeedReader feeds = new FeedReader();

    /** Reads a story first: tables and language models are loaded with it, and are the cost of no input. */
    HostileMarkupSuite() {
        readPage(inStory(new byte[0]));
    }

    @Override
    public String name() {
        return "hostile-markup";
    }

    @Override
    public Verdict judge(JsonNode row, InputFiles files) {
        String group = row.path("origin").asText();
        byte[] input = row.hasNonNull("file")
                ? files.read(row.path("file").asText())
                : row.path("html").asText().getBytes(StandardCharsets.UTF_8);
        byte[] inStory = inStory(input);
        Bounds bounds = new Bounds(
                row.path("limits").path("seconds").asLong(DEFAULT_SECONDS),
                FIXED_BYTES + BYTES_PER_BYTE * inStory.length);
        Optional<String> problem = Stream.<Runnable>of(
                        () -> readPage(input), () -> readPage(inStory), () -> feeds.read(input, null, URL))
                .flatMap(work -> bounds.problem(work).stream())
                .findFirst();
        return problem.<Verdict>map(text -> new Verdict.Failed(group, text)).orElseGet(() -> new Verdict.Passed(group));
    }

    private static byte[] inStory(byte[] input) {
        String latin = BEFORE + new String(input, StandardCharsets.ISO_8859_1) + AFTER;
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void readPage(byte[] body) {
        PageReading reading = pages.read(WebPage.of(body, URL));
        List<String> urls = switch (reading) {
            case Story story ->
                Stream.concat(story.citations().stream(), urls(story.facts())).toList();
            case NotAnArticle page -> urls(page.facts()).toList();
            case Unreadable _ -> List.of();
        };
        urls.stream().filter(url -> !url.matches("https?://.*")).findFirst().ifPresent(url -> {
            throw new IllegalStateException("URL " + url);
        });
    }

    private static Stream<String> urls(Facts facts) {
        return Stream.of(
                        facts.value(Field.CANONICAL_URL).stream(),
                        facts.value(Field.IMAGE).stream().flatMap(List::stream).map(Field.Image::url),
                        facts.value(Field.AUTHOR).stream()
                                .flatMap(List::stream)
                                .flatMap(author -> Optional.ofNullable(author.url()).stream()))
                .flatMap(all -> all);
    }
}
