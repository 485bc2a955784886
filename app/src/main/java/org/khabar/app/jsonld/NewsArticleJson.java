package org.khabar.app.jsonld;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.Author;
import org.khabar.event.AuthorType;
import org.khabar.event.Image;
import org.khabar.event.Rights;

/**
 * An article event as JSON-LD: a schema.org NewsArticle, or the kind of it that the page names. What the page does not tell is
 * missing. Ids that only Khabar knows are {@code identifier}s; a retraction is an article whose {@code creativeWorkStatus} is
 * {@code Retracted} and which has no text.
 */
public final class NewsArticleJson {
    private static final String NEWS_ARTICLE = "NewsArticle";

    /** What schema.org calls a NewsArticle besides itself. */
    private static final Set<String> KINDS = Set.of(
            "AnalysisNewsArticle",
            "AskPublicNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReportageNewsArticle",
            "ReviewNewsArticle");

    private static final String LIVE_BLOG = "LiveBlogPosting";

    private NewsArticleJson() {}

    /** Returns the article as one JSON-LD document. */
    public static ObjectNode of(Article article) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("@context", "https://schema.org")
                .put("@type", kind(article))
                .put("@id", article.getCanonicalUrl());
        identity(json, article);
        text(json, article);
        people(json, article);
        article.getDatePublished().ifPresent(time -> json.put("datePublished", SchemaTime.of(time)));
        article.getDateModified().ifPresent(time -> json.put("dateModified", SchemaTime.of(time)));
        put(json, "inLanguage", article.getInLanguage());
        put(json, "articleSection", article.getArticleSection());
        texts(json, "keywords", article.getKeywords());
        objects(json, "image", article.getImage(), NewsArticleJson::image);
        article.getIsAccessibleForFree().ifPresent(free -> json.put("isAccessibleForFree", free));
        texts(json, "citation", article.getCitation());
        article.getRights().ifPresent(rights -> rights(json, rights));
        return json;
    }

    private static String kind(Article article) {
        return article.getIsLiveBlog().orElse(false)
                ? LIVE_BLOG
                : article.getArticleType().filter(KINDS::contains).orElse(NEWS_ARTICLE);
    }

    private static void identity(ObjectNode json, Article article) {
        json.put("url", article.getUrl());
        json.put("mainEntityOfPage", article.getCanonicalUrl());
        ArrayNode ids = json.putArray("identifier");
        ids.add(property("articleId", article.getArticleId()));
        ids.add(property("revisionId", article.getRevisionId()));
        json.put("version", article.getRevision());
        json.put("creativeWorkStatus", status(article.getKind()));
    }

    private static ObjectNode property(String name, String value) {
        return typed("PropertyValue").put("propertyID", name).put("value", value);
    }

    private static String status(ArticleKind kind) {
        return switch (kind) {
            case PUBLISHED -> "Published";
            case UPDATED -> "Updated";
            case RETRACTED -> "Retracted";
        };
    }

    private static void text(ObjectNode json, Article article) {
        put(json, "headline", article.getHeadline());
        put(json, "alternativeHeadline", article.getAlternativeHeadline());
        put(json, "description", article.getDescription());
        put(json, "articleBody", article.getArticleBody());
        article.getWordCount().ifPresent(words -> json.put("wordCount", words));
        put(json, "dateline", article.getDateline());
    }

    private static void people(ObjectNode json, Article article) {
        objects(json, "author", article.getAuthor(), NewsArticleJson::author);
        objects(json, "sourceOrganization", article.getSourceOrganization(), NewsArticleJson::organization);
        article.getPublisher().ifPresent(name -> json.set("publisher", organization(name)));
    }

    private static ObjectNode author(Author author) {
        ObjectNode json = typed(type(author.getType())).put("name", author.getName());
        put(json, "url", author.getUrl());
        return json;
    }

    private static String type(AuthorType type) {
        return switch (type) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
        };
    }

    private static ObjectNode organization(String name) {
        return typed("Organization").put("name", name);
    }

    private static ObjectNode image(Image image) {
        ObjectNode json = typed("ImageObject").put("url", image.getUrl());
        put(json, "caption", image.getCaption());
        put(json, "creditText", image.getCreditText());
        image.getWidth().ifPresent(width -> json.put("width", width));
        image.getHeight().ifPresent(height -> json.put("height", height));
        return json;
    }

    private static void rights(ObjectNode json, Rights rights) {
        put(json, "copyrightNotice", rights.getCopyrightNotice());
        rights.getCopyrightHolder().ifPresent(name -> json.set("copyrightHolder", organization(name)));
        put(json, "license", rights.getLicense());
    }

    private static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("@type", type);
    }

    private static void put(ObjectNode json, String name, Optional<String> value) {
        value.ifPresent(text -> json.put(name, text));
    }

    private static void texts(ObjectNode json, String name, List<String> values) {
        if (!values.isEmpty()) {
            values.forEach(json.putArray(name)::add);
        }
    }

    private static <T> void objects(ObjectNode json, String name, List<T> values, Function<T, ObjectNode> object) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(name);
            values.forEach(value -> array.add(object.apply(value)));
        }
    }
}
