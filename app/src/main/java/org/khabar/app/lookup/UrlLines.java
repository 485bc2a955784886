package org.khabar.app.lookup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.app.logging.OneLine;

/** An answer as lines for a person. */
public final class UrlLines {
    private static final String LINE = "  %-9s %s";

    private UrlLines() {}

    /** Returns the lines, the URL first. */
    public static List<String> of(UrlAnswer answer) {
        List<String> lines = new ArrayList<>();
        lines.add(OneLine.of(answer.url()));
        if (!answer.tellsAnything()) {
            lines.add("  nothing is known of it: no source has listed it, or it was forgotten");
        }
        if (answer.outcome() != null) {
            outcome(lines, answer.outcome());
        }
        if (answer.article() != null) {
            article(lines, answer.article());
        }
        if (answer.frontier() != null) {
            frontier(lines, answer.frontier());
        }
        return lines;
    }

    private static void outcome(List<String> lines, UrlAnswer.Ended outcome) {
        add(
                lines,
                "outcome",
                words(outcome.kind()) + ", " + or(outcome.reason(), "reason not kept") + at(outcome.at()));
        UrlAnswer.RawPlace raw = outcome.rawPage();
        if (raw != null) {
            add(
                    lines,
                    "raw page",
                    raw.topic() + ", partition " + raw.partition() + ", offset " + raw.offset()
                            + (raw.sha256() == null ? "" : ", sha256 " + raw.sha256()));
        }
    }

    private static void article(List<String> lines, UrlAnswer.OfArticle article) {
        if (article.revision() == null) {
            add(lines, "article", article.id() + ", nothing is kept of it any more");
            return;
        }
        add(
                lines,
                "article",
                article.id() + ", revision " + article.revision() + ", " + (article.stands() ? "stands" : "retracted"));
        add(lines, "revision", or(article.revisionId(), "-"));
        add(lines, "canonical", or(article.canonicalUrl(), "-"));
        add(lines, "headline", or(article.headline(), "-"));
    }

    private static void frontier(List<String> lines, UrlAnswer.InFrontier url) {
        String reason = url.reason() == null ? "" : ", " + url.reason();
        add(lines, "frontier", words(url.phase()) + reason + (url.attempts() > 1 ? ", try " + url.attempts() : ""));
        add(lines, "found", url.discoveredAt() + " by " + String.join(", ", url.sources()));
        if (url.answeredAt() != null) {
            add(lines, "answered", url.answeredAt().toString());
        }
        add(lines, "next", url.dueAt() == null ? "not asked for again" : "asked for at " + url.dueAt());
    }

    private static void add(List<String> lines, String name, String value) {
        lines.add(LINE.formatted(name, OneLine.of(value)));
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String at(@Nullable Instant time) {
        return time == null ? "" : ", " + time;
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
