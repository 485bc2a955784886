package org.khabar.app.tailing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.khabar.app.selection.Times;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.PageTime;
import org.khabar.extract.story.ContentHash;

/**
 * A condition on an article event as a person writes it: a field, an operator, a value. {@code source=bbc}, {@code
 * language=ar} (and its regions), {@code site=bbc.com}, {@code kind=updated}; {@code fetched>=2026-11-23}, {@code
 * published<2026-11-23T09:00:00Z}; {@code text~word}, {@code headline~word}, which hold where the folded text contains the
 * folded value: case, vowel signs and spelling variants don't count. {@code !=} is the opposite of {@code =}.
 */
public final class Condition implements Predicate<Article> {
    private static final String KNOWN =
            "source, site, language, kind with = or !=; fetched, published with < or >=;" + " text, headline with ~";

    /** In the order in which they are looked for, so that a longer one is not taken for its part. */
    private static final List<String> OPERATORS = List.of("!=", ">=", "<", "~", "=");

    private final Predicate<Article> test;

    private Condition(Predicate<Article> test) {
        this.test = test;
    }

    /**
     * Reads a condition.
     *
     * @throws IllegalArgumentException if it is none; its message says how one is written
     */
    public static Condition parse(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String rest = text.substring(end);
        String operator = OPERATORS.stream()
                .filter(rest::startsWith)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("\"" + text + "\" has no operator; fields are " + KNOWN));
        String field = text.substring(0, end).toLowerCase(Locale.ROOT);
        String value = rest.substring(operator.length()).strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("\"" + text + "\" names no value");
        }
        return new Condition(
                switch (operator) {
                    case "=" -> equal(field, value);
                    case "!=" -> equal(field, value).negate();
                    case "~" -> contains(field, value);
                    case ">=" -> {
                        Instant time = Times.parse(value);
                        yield at(field, instant -> !instant.isBefore(time));
                    }
                    default -> {
                        Instant time = Times.parse(value);
                        yield at(field, instant -> instant.isBefore(time));
                    }
                });
    }

    @Override
    public boolean test(Article article) {
        return test.test(article);
    }

    private static Predicate<Article> equal(String field, String value) {
        return switch (field) {
            case "source" -> article -> article.getSource().contains(value);
            case "site" -> article -> article.getSite().equals(value);
            case "kind" -> {
                ArticleKind kind = kind(value);
                yield article -> article.getKind() == kind;
            }
            case "language" -> {
                String wanted = value.toLowerCase(Locale.ROOT);
                yield article -> article.getInLanguage()
                        .map(language -> language.toLowerCase(Locale.ROOT))
                        .filter(language -> language.equals(wanted) || language.startsWith(wanted + "-"))
                        .isPresent();
            }
            default -> throw unknown(field);
        };
    }

    private static ArticleKind kind(String value) {
        return Arrays.stream(ArticleKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "kind is published, updated or retracted, and not \"" + value + "\""));
    }

    private static Predicate<Article> contains(String field, String value) {
        String wanted = ContentHash.fold(value);
        return switch (field) {
            case "headline" -> article -> holds(Stream.of(article.getHeadline()), wanted);
            case "text" -> article -> holds(Stream.of(article.getHeadline(), article.getArticleBody()), wanted);
            default -> throw unknown(field);
        };
    }

    private static boolean holds(Stream<Optional<String>> texts, String wanted) {
        return texts.flatMap(Optional::stream)
                .anyMatch(text -> ContentHash.fold(text).contains(wanted));
    }

    /** An article that does not say when it was published was published neither before nor after. */
    private static Predicate<Article> at(String field, Predicate<Instant> time) {
        return switch (field) {
            case "fetched" -> article -> time.test(article.getTimes().getFetched());
            case "published" ->
                article -> article.getDatePublished()
                        .map(PageTime::getInstant)
                        .filter(time)
                        .isPresent();
            default -> throw unknown(field);
        };
    }

    private static IllegalArgumentException unknown(String field) {
        return new IllegalArgumentException("\"" + field + "\" can't be asked so; fields are " + KNOWN);
    }
}
