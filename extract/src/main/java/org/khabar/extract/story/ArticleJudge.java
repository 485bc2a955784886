package org.khabar.extract.story;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.extract.NotAnArticle.Reason;

/**
 * Judges whether a page is an article. What speaks for an article and what speaks for another kind of page is summed in points; a page is
 * rejected when a kind clearly outweighs the article. The points were fitted by hand on labelled pages; none is for a site.
 */
public final class ArticleJudge {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final double MARGIN = 0.3;
    /** Less text than this is no story, whatever else speaks for one. */
    private static final int LEAST_STORY = 60;

    private static final Pattern CHALLENGE = Pattern.compile(
            "are you (?:a )?(?:human|robot)|verify (?:that )?you are (?:a )?human|not a robot|captcha|access denied|attention required|just a moment|checking your browser|enable javascript and cookies|before you continue to|unusual traffic|security check",
            FLAGS);
    private static final Pattern SOFT_ERROR = Pattern.compile(
            "^(?:error )?40[34]\\b|\\b40[34]\\b.{0,20}(?:error|not found)|(?:page|article|file|content|story) (?:not|could not be|cannot be|can't be) found|page (?:doesn|does not|isn|is not|no longer)|oops|seite (?:nicht gefunden|existiert nicht)|nicht gefunden"
                    + "|page (?:introuvable|non trouvée)|página no encontrada|no se encuentra la página|pagina non trovata|página não encontrada|strona nie (?:istnieje|została znaleziona)|страница не найдена|الصفحة غير موجودة|لم يتم العثور|صفحه (?:یافت|پیدا) نشد|页面不存在|找不到(?:该|您|網)?页?面?|ページが見つかりません|페이지를 찾을 수 없",
            FLAGS);
    private static final Pattern FORUM_HOST =
            Pattern.compile("^(?:www\\.)?(?:forums?|boards?|community|discuss(?:ions?)?|bbs)\\.");
    private static final Pattern FORUM_PATH = Pattern.compile(
            "/(?:forums?|threads?|topics?|boards?|viewtopic|showthread|community|questions|groups|t)(?:/|\\.php|-[0-9]|$)|/thread-[0-9]");
    private static final Pattern SHOP_PATH = Pattern.compile("/(?:products?|shop|store|collections?|item|dp|p|c)/");
    private static final Pattern LIST_PATH = Pattern.compile(
            "/(?:categor(?:y|ies)|tags?|search|browse|subject|authors?|sub-categories|topics?|archives?|sections?|page)(?:/|$)");
    private static final Pattern DATE_PATH = Pattern.compile("/(?:19|20)[0-9]{2}[/-]?[0-9]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{5,}");
    private static final Pattern FILE = Pattern.compile("\\.(?:s?html?|php|aspx?)$");

    private static final Set<String> OTHER_TYPES = Set.of(
            "Product",
            "CollectionPage",
            "Course",
            "LocalBusiness",
            "SearchResultsPage",
            "DiscussionForumPosting",
            "QAPage",
            "FAQPage",
            "JobPosting");

    private ArticleJudge() {}

    /** Returns what the page is instead of an article, with the evidence; empty for an article. */
    public static Optional<Verdict> judge(PageMarks marks, StoryText text) {
        PageShape shape = text.shape();
        if (shape.story() < 1500 && CHALLENGE.matcher(marks.title()).find()) {
            return Optional.of(new Verdict(Reason.CONSENT_OR_CHALLENGE, "title: " + marks.title()));
        }
        if (shape.story() < 1500 && SOFT_ERROR.matcher(marks.title()).find()) {
            return Optional.of(new Verdict(Reason.SOFT_ERROR, "title: " + marks.title()));
        }
        if (shape.story() < LEAST_STORY) {
            Reason reason = marks.scripts() > 0 && shape.page() < 300
                    ? Reason.NEEDS_SCRIPTS
                    : shape.links() > 0.5 * shape.page() && shape.page() > 1500
                            ? Reason.LISTING
                            : Reason.TOO_LITTLE_TEXT;
            return Optional.of(new Verdict(reason, "story of " + shape.story() + " letters"));
        }
        double article = article(marks, shape);
        Map<Reason, Double> others = others(marks, shape);
        double sum = others.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum - article <= MARGIN) {
            return Optional.empty();
        }
        Reason reason = others.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Reason.LISTING);
        String detail = String.format(Locale.ROOT, "%.1f points against, %.1f for an article", sum, article);
        return Optional.of(new Verdict(reason, detail));
    }

    private static double article(PageMarks marks, PageShape shape) {
        return points(marks.hasType(type -> type.endsWith("Article") || type.endsWith("BlogPosting")), 3.5)
                + points(marks.openGraphType().equals("article"), 0.7)
                + points(marks.publishedTime(), 1.2)
                + points(marks.articleBody(), 1.5)
                + points(shape.dates() > 0, 1)
                + points(shape.bylines() > 0, 0.7)
                + points(shape.headline(), 0.7)
                + points(DATE_PATH.matcher(marks.path()).find(), 1.5)
                + points(marks.slugWords() >= 4, 1.2)
                + points(NUMBER.matcher(marks.path()).find(), 0.5)
                + points(FILE.matcher(marks.path()).find(), 0.7)
                + points(marks.path().isEmpty(), 2.5)
                + (shape.story() > 4000
                        ? 2.5
                        : shape.story() > 1500 ? 1.5 : shape.story() > 700 ? 1 : shape.story() > 300 ? 0.5 : 0);
    }

    private static Map<Reason, Double> others(PageMarks marks, PageShape shape) {
        boolean other = marks.hasType(OTHER_TYPES::contains);
        boolean site = marks.openGraphType().equals("website");
        double links = shape.page() == 0 ? 0 : (double) shape.links() / shape.page();
        Map<Reason, Double> points = new EnumMap<>(Reason.class);
        points.put(
                Reason.FORUM,
                points(FORUM_HOST.matcher(marks.host()).find(), 3)
                        + points(FORUM_PATH.matcher(marks.path()).find(), 2)
                        + points(marks.forumSoftware(), 3)
                        + 0.5 * Math.min(shape.posts(), 8));
        points.put(
                Reason.PRODUCT,
                points(
                                marks.openGraphType().startsWith("product")
                                        || marks.openGraphType().equals("profile"),
                                3)
                        + points(SHOP_PATH.matcher(marks.path()).find(), 2)
                        + 0.3 * Math.min(shape.prices(), 6));
        points.put(
                Reason.LISTING,
                points(marks.path().equals("/") && !marks.hasQuery(), 3)
                        + points(LIST_PATH.matcher(marks.path()).find(), 2)
                        + points(marks.times() > 12, 1.5)
                        + points(shape.teasers() > 40 && shape.story() < 1500, 1.5)
                        + points(links > 0.6 && shape.story() < 500, 1.5)
                        + points(shape.story() < 0.1 * shape.page(), 1)
                        + points(site, 1));
        points.put(
                Reason.SERVICE,
                0.8 * Math.min(shape.calls(), 5)
                        + points(other, 1.5)
                        + points(site, 0.5)
                        + points(marks.inputs() > 20, 0.5));
        points.put(Reason.TOO_LITTLE_TEXT, shape.story() < 150 ? 2.5 : shape.story() < 300 ? 1.2 : 0.0);
        return points;
    }

    private static double points(boolean holds, double points) {
        return holds ? points : 0;
    }

    /**
     * What a page is instead of an article.
     *
     * @param reason what it is
     * @param detail the evidence, for people
     */
    public record Verdict(Reason reason, String detail) {}
}
