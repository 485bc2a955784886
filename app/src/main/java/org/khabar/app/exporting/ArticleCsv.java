package org.khabar.app.exporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.app.jsonld.SchemaTime;
import org.khabar.event.Article;
import org.khabar.event.Author;
import org.khabar.event.Image;

/**
 * Articles as rows of a table: RFC 4180, UTF-8, lines end in CR LF. Several values of one field are joined by {@code "; "}.
 * A page's text can't become a formula of the spreadsheet it is opened in: a cell that would begin like one begins with an
 * apostrophe.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
final class ArticleCsv {
    /** ASCII signs, their full-width twins that some spreadsheets take for them, and what is skipped before a formula. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final List<Column> COLUMNS = List.of(
            new Column("articleId", Article::getArticleId),
            new Column("revision", article -> Integer.toString(article.getRevision())),
            new Column("kind", article -> article.getKind().name()),
            new Column("fetched", article -> text(article.getTimes().getFetched())),
            new Column("source", article -> joined(article.getSource())),
            new Column("site", Article::getSite),
            new Column("url", Article::getUrl),
            new Column("canonicalUrl", Article::getCanonicalUrl),
            new Column("publisher", article -> text(article.getPublisher())),
            new Column("headline", article -> text(article.getHeadline())),
            new Column("description", article -> text(article.getDescription())),
            new Column(
                    "author",
                    article -> joined(
                            article.getAuthor().stream().map(Author::getName).toList())),
            new Column("sourceOrganization", article -> joined(article.getSourceOrganization())),
            new Column(
                    "datePublished", article -> text(article.getDatePublished().map(SchemaTime::of))),
            new Column("dateModified", article -> text(article.getDateModified().map(SchemaTime::of))),
            new Column("inLanguage", article -> text(article.getInLanguage())),
            new Column("articleSection", article -> text(article.getArticleSection())),
            new Column("keywords", article -> joined(article.getKeywords())),
            new Column(
                    "image",
                    article -> joined(
                            article.getImage().stream().map(Image::getUrl).toList())),
            new Column("wordCount", article -> text(article.getWordCount())),
            new Column("revisionId", Article::getRevisionId),
            new Column("articleBody", article -> text(article.getArticleBody())));

    private record Column(String name, Function<Article, String> value) {}

    private ArticleCsv() {}

    /** Returns the row that names the columns. */
    static String header() {
        return row(COLUMNS.stream().map(Column::name).toList());
    }

    /** Returns the row of an article. */
    static String row(Article article) {
        return row(COLUMNS.stream().map(column -> column.value().apply(article)).toList());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(ArticleCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Returns a value as a cell. */
    static String cell(String value) {
        String harmless = !value.isEmpty() && BEGINS_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String text(Instant time) {
        return time.toString();
    }
}
