package org.khabar.app.demo.newsroom;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.app.demo.newsroom.Manuscript.Block;

/** What the templates know of an article, by the names they use. */
final class ArticleValues {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;

    /** Knows articles of a site under its URL, which ends without a slash. */
    ArticleValues(String base) {
        this.base = base;
    }

    /** Returns what a list or a feed tells of an article. */
    Map<String, Object> teaser(PublishedArticle article) {
        Manuscript text = article.text();
        NewsSite site = article.site();
        ZonedDateTime published = article.publishedAt().atZone(site.zone());
        Map<String, Object> values = new HashMap<>();
        values.put("headline", text.headline());
        values.put("summary", text.summary());
        values.put("path", article.path());
        values.put("url", base + article.path());
        values.put("sectionName", site.sections().getOrDefault(text.section(), ""));
        values.put("sectionPath", "/section/" + text.section() + "/");
        values.put("dateText", site.dates().format(published));
        values.put("dateIso", iso(published));
        values.put("dateRss", DateTimeFormatter.RFC_1123_DATE_TIME.format(published));
        values.put("modifiedIso", iso(article.changedAt().atZone(site.zone())));
        values.put("authors", optional("author", text.author()));
        return values;
    }

    /** Returns what an article's own page tells. */
    Map<String, Object> full(PublishedArticle article) {
        Manuscript text = article.text();
        Map<String, Object> values = teaser(article);
        values.put("slug", text.slug());
        values.put("keywords", String.join(", ", text.keywords()));
        values.put("agencies", optional("agency", text.agency()));
        values.put("datelines", optional("dateline", text.dateline()));
        values.put("captions", optional("caption", text.caption()));
        values.put("lead", text.blocks().getFirst().text());
        values.put(
                "blocks",
                text.blocks().stream().skip(1).map(ArticleValues::block).toList());
        Instant corrected = article.correctedAt();
        values.put(
                "corrections",
                optional(
                        "correctedText",
                        corrected == null
                                ? null
                                : article.site()
                                        .dates()
                                        .format(corrected.atZone(article.site().zone()))));
        values.put("jsonLd", jsonLd(article, text));
        return values;
    }

    private static Map<String, Object> block(Block block) {
        List<Map<String, String>> text = List.of(Map.of("text", block.text()));
        return Map.of(
                switch (block.kind()) {
                    case PARAGRAPH -> "paragraph";
                    case HEADING -> "heading";
                    case QUOTE -> "quote";
                },
                text);
    }

    private static List<Map<String, String>> optional(String name, @Nullable String value) {
        return value == null ? List.of() : List.of(Map.of(name, value));
    }

    private static String iso(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }

    private String jsonLd(PublishedArticle article, Manuscript text) {
        ObjectNode node = JSON.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "NewsArticle")
                .put("headline", text.headline())
                .put("description", text.summary())
                .put("mainEntityOfPage", base + article.path())
                .put("inLanguage", article.site().language().toLanguageTag())
                .put(
                        "datePublished",
                        iso(article.publishedAt().atZone(article.site().zone())))
                .put("dateModified", iso(article.changedAt().atZone(ZoneOffset.UTC)));
        if (text.author() != null) {
            node.putObject("author").put("@type", "Person").put("name", text.author());
        }
        node.putObject("publisher")
                .put("@type", "NewsMediaOrganization")
                .put("name", article.site().title());
        return node.toString().replace("</", "<\\/");
    }
}
