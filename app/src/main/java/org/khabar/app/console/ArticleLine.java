package org.khabar.app.console;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.khabar.app.logging.OneLine;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.Author;
import org.khabar.event.PageTime;
import org.khabar.event.TimePrecision;

/**
 * An article event as one line for a person: time, what happened, source, language, headline, authors, published, words,
 * latency. Text of a page stands in Unicode isolates, so that a headline from right to left neither turns nor is turned
 * by what stands beside it; its control characters are gone.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates">UAX #9, isolates</a>
 */
public final class ArticleLine {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final int SOURCE_COLUMNS = 16;
    private static final int LANGUAGE_COLUMNS = 5;
    private static final int HEADLINE_COLUMNS = 64;
    private static final int AUTHORS_COLUMNS = 40;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ZoneId zone;

    /** Shows times in a zone. */
    public ArticleLine(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Returns the line, without a line break.
     *
     * @param article the event
     * @param at when the event was written; the latency counts from the link's discovery to then
     */
    public String of(Article article, Instant at) {
        return CLOCK.format(at.atZone(zone))
                + " "
                + mark(article.getKind())
                + " "
                + column(source(article), SOURCE_COLUMNS)
                + " "
                + column(article.getInLanguage().orElse("-"), LANGUAGE_COLUMNS)
                + " "
                + column(article.getHeadline().orElse(article.getUrl()), HEADLINE_COLUMNS)
                + " "
                + facts(article, at);
    }

    private static String mark(ArticleKind kind) {
        return switch (kind) {
            case PUBLISHED -> "new      ";
            case UPDATED -> "updated  ";
            case RETRACTED -> "retracted";
        };
    }

    private static String source(Article article) {
        return article.getPublisher()
                .orElseGet(() -> article.getSource().isEmpty()
                        ? article.getSite()
                        : article.getSource().getFirst());
    }

    private String facts(Article article, Instant at) {
        StringJoiner facts = new StringJoiner(" · ");
        if (!article.getAuthor().isEmpty()) {
            facts.add(isolated(DisplayWidth.cut(
                    OneLine.of(article.getAuthor().stream().map(Author::getName).collect(Collectors.joining(", "))),
                    AUTHORS_COLUMNS)));
        }
        article.getDatePublished().ifPresent(time -> facts.add(published(time)));
        article.getWordCount().ifPresent(words -> facts.add(words + " words"));
        latency(article, at).ifPresent(facts::add);
        return facts.toString();
    }

    private String published(PageTime time) {
        boolean hasClock = time.getPrecision() == TimePrecision.MINUTE || time.getPrecision() == TimePrecision.SECOND;
        return hasClock ? MINUTE.format(time.getInstant().atZone(zone)) : OneLine.of(time.getLocalDate());
    }

    private static Optional<String> latency(Article article, Instant at) {
        Duration latency = Duration.between(article.getTimes().getDiscovered(), at);
        return latency.isNegative()
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%.1f s", latency.toMillis() / 1000.0));
    }

    private static String column(String text, int columns) {
        String shown = DisplayWidth.cut(OneLine.of(text).strip(), columns);
        return isolated(shown) + DisplayWidth.padding(shown, columns);
    }

    private static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
    }
}
