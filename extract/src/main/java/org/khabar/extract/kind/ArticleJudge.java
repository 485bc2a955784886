package org.khabar.extract.kind;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khabar.extract.Facts;
import org.khabar.extract.NotAnArticle.Reason;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.StoryText;

/** Judges whether a page is an article. Safe for use by any number of threads. */
public final class ArticleJudge {
    /** Less text than this is no story, whatever else speaks for one. */
    private static final int LEAST_STORY = 60;
    /** What a page has to outweigh to be an article: most pages of the web are none. */
    private static final double BURDEN = 2.0;
    /** A page with less text than this has nothing without its scripts. */
    private static final int EMPTY_PAGE = 300;
    /** Points from which a kind is told as the reason. */
    private static final double TELLING = 1.5;

    private ArticleJudge() {}

    /** Returns what the page is instead of an article, with the evidence; empty for an article. */
    public static Optional<Verdict> judge(Page page, StoryText text, Facts facts) {
        return judge(Clues.of(page, text.shape(), facts));
    }

    static Optional<Verdict> judge(Clues clues) {
        Map<Reason, Double> kinds = kinds(clues);
        if (clues.shape().story().weight() < LEAST_STORY) {
            return Optional.of(new Verdict(
                    withoutStory(clues, kinds),
                    "story of " + clues.shape().story().weight() + " letters"));
        }
        double article = sum(Signs.OF_AN_ARTICLE, clues);
        double against =
                kinds.values().stream().mapToDouble(Double::doubleValue).sum();
        if (BURDEN + against - article <= 0) {
            return Optional.empty();
        }
        Reason reason = strongest(kinds).orElse(Reason.TOO_LITTLE_TEXT);
        return Optional.of(new Verdict(reason, detail(clues, against, article)));
    }

    private static Map<Reason, Double> kinds(Clues clues) {
        Map<Reason, Double> kinds = new EnumMap<>(Reason.class);
        Signs.OF_ANOTHER_KIND.forEach((kind, signs) -> {
            double points = sum(signs, clues);
            if (points > 0) {
                kinds.put(kind, points);
            }
        });
        return kinds;
    }

    private static double sum(List<Sign> signs, Clues clues) {
        return signs.stream().mapToDouble(sign -> sign.points(clues)).sum();
    }

    private static Reason withoutStory(Clues clues, Map<Reason, Double> kinds) {
        Optional<Reason> kind = strongest(kinds).filter(reason -> kinds.getOrDefault(reason, 0.0) >= TELLING);
        return kind.orElseGet(() -> clues.marks().scripts() > 0 && clues.shape().page() < EMPTY_PAGE
                ? Reason.NEEDS_SCRIPTS
                : Reason.TOO_LITTLE_TEXT);
    }

    private static Optional<Reason> strongest(Map<Reason, Double> kinds) {
        return kinds.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static String detail(Clues clues, double against, double article) {
        String signs = Signs.OF_ANOTHER_KIND.values().stream()
                .flatMap(List::stream)
                .filter(sign -> sign.points(clues) > 0)
                .sorted(Comparator.comparingDouble((Sign sign) -> -sign.points(clues)))
                .limit(3)
                .map(Sign::name)
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT, "%s; %.1f points against, %.1f for an article", signs, BURDEN + against, article);
    }

    /**
     * What a page is instead of an article.
     *
     * @param reason what it is
     * @param detail the evidence, for people
     */
    public record Verdict(Reason reason, String detail) {}
}
