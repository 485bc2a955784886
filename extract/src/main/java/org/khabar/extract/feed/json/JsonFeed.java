package org.khabar.extract.feed.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.khabar.extract.feed.EntryBuilder;
import org.khabar.extract.feed.Feed;
import org.khabar.extract.feed.FeedBuilder;
import org.khabar.extract.feed.PlainText;
import org.khabar.extract.feed.xml.FeedElement;
import org.khabar.extract.feed.xml.FeedSource;

/**
 * Reads JSON Feed.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
public final class JsonFeed {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private JsonFeed() {}

    /** Tells whether a document is a JSON object that calls itself a JSON Feed, or has items as one. */
    public static boolean recognises(FeedSource source) {
        JsonNode document = parse(source);
        return document.path("version").asText().contains("jsonfeed.org")
                || (document.path("items").isArray() && document.has("title"));
    }

    /** Reads a document that is recognised. */
    public static Feed read(FeedSource source) {
        JsonNode document = parse(source);
        String version = document.path("version").asText();
        FeedBuilder feed = new FeedBuilder("JSON Feed " + (version.endsWith("1.1") ? "1.1" : "1.0"), source)
                .title(PlainText.ofMarkup(text(document, "title")))
                .description(PlainText.ofMarkup(text(document, "description")))
                .link(url(document, "home_page_url", source))
                .language(text(document, "language"));
        List<JsonNode> items = elements(document.path("items")).toList();
        return feed.entries(items, JsonFeed::date, item -> entry(item, document, source))
                .build();
    }

    private static EntryBuilder entry(JsonNode item, JsonNode document, FeedSource source) {
        EntryBuilder entry = new EntryBuilder(source.limits())
                .url(url(item, "url", source))
                .url(url(item, "external_url", source))
                .guid(text(item, "id"))
                .title(PlainText.ofMarkup(text(item, "title")))
                .summary(PlainText.ofMarkup(text(item, "summary")))
                .content(text(item, "content_html"))
                .content(FeedElement.escaped(text(item, "content_text")))
                .published(text(item, "date_published"))
                .updated(text(item, "date_modified"))
                .image(url(item, "image", source))
                .image(url(item, "banner_image", source));
        elements(item.path("tags")).forEach(tag -> entry.category(PlainText.ofText(tag.asText())));
        authors(item, entry);
        if (!entry.hasAuthor()) {
            authors(document, entry);
        }
        String id = text(item, "id");
        return id.toLowerCase(Locale.ROOT).startsWith("http") ? entry.url(source.resolve(id)) : entry;
    }

    private static void authors(JsonNode parent, EntryBuilder entry) {
        JsonNode authors = parent.path("authors");
        Stream.concat(authors.isObject() ? Stream.of(authors) : elements(authors), Stream.of(parent.path("author")))
                .forEach(author -> entry.author(PlainText.ofText(text(author, "name"))));
    }

    private static String date(JsonNode item) {
        String published = text(item, "date_published");
        return published.isEmpty() ? text(item, "date_modified") : published;
    }

    private static Optional<String> url(JsonNode parent, String name, FeedSource source) {
        String link = text(parent, name);
        return link.isBlank() ? Optional.empty() : source.resolve(link);
    }

    private static String text(JsonNode parent, String name) {
        JsonNode value = parent.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return array.isArray() ? StreamSupport.stream(array.spliterator(), false) : Stream.empty();
    }

    private static JsonNode parse(FeedSource source) {
        if (!source.text().stripLeading().startsWith("{")) {
            return JSON.createObjectNode();
        }
        try {
            return JSON.readTree(source.text());
        } catch (JsonProcessingException broken) {
            return JSON.createObjectNode();
        }
    }
}
