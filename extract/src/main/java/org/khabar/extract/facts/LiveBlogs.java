package org.khabar.extract.facts;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.facts.Landmarks.Kind;
import org.khabar.extract.facts.Landmarks.Mark;

/** Extractors of whether the story is a live blog: one page that goes on for as long as something happens. */
final class LiveBlogs {
    /** The type of schema.org. */
    private static final String TYPE = "LiveBlogPosting";

    /** Fewer times are those of publication and change, which every article has. */
    private static final int LEAST_ENTRIES = 4;

    /** Parts of the addresses under which newspapers keep their live blogs. */
    private static final Set<String> PATHS = Set.of(
            "live",
            "liveblog",
            "live-blog",
            "live-updates",
            "live-news",
            "minute-by-minute",
            "liveticker",
            "live-ticker",
            "newsblog",
            "news-ticker",
            "en-direct",
            "direct",
            "en-directo",
            "directo",
            "minuto-a-minuto",
            "ao-vivo",
            "diretta",
            "in-diretta",
            "online-transljacija");

    /** What newspapers write into the headlines of their live blogs, in lower case. */
    private static final List<String> HEADLINES = List.of(
            "live blog",
            "liveblog",
            "live updates",
            "live:",
            "– live",
            "- live",
            "minute by minute",
            "liveticker",
            "live-ticker",
            "newsblog",
            "+++",
            "en direct",
            "en directo",
            "minuto a minuto",
            "ao vivo",
            "in diretta",
            "diretta:",
            "онлайн-трансляция",
            "текстовая трансляция",
            "canlı blog",
            "canlı anlatım",
            "لحظة بلحظة",
            "لحظة بلحظه",
            "دقيقة بدقيقة",
            "تغطية مباشرة",
            "تغطية مستمرة",
            "بث مباشر",
            "لحظه به لحظه",
            "直播");

    /** A time of day that stands alone, as over an entry. */
    private static final Pattern CLOCK = Pattern.compile(
            "\\D{0,12}[\\p{Nd}]{1,2}\\s?[:.hH]\\s?[\\p{Nd}]{2}(?:\\s?[:.][\\p{Nd}]{2})?\\D{0,12}",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Splitter SEGMENTS = Splitter.on('/').omitEmptyStrings();

    private LiveBlogs() {}

    static List<Fact<Boolean>> jsonLd(Clues clues) {
        boolean live =
                clues.article().stream().anyMatch(article -> article.types().contains(TYPE))
                        || clues.page().jsonLd().nodes().stream()
                                .anyMatch(node -> node.types().contains(TYPE)
                                        && !node.objects("liveBlogUpdate").isEmpty());
        return live ? Found.one(true, Origin.JSON_LD, "@type", 0.95) : List.of();
    }

    static List<Fact<Boolean>> marked(Clues clues) {
        return clues.markedArticle()
                        .filter(article -> article.types().contains(TYPE))
                        .isPresent()
                ? Found.one(true, Origin.MICRODATA, "itemtype", 0.9)
                : List.of();
    }

    /** The address or the headline says so, and the page shows the times of entries. */
    static List<Fact<Boolean>> told(Clues clues) {
        if (!isInAddress(clues) && !isInHeadline(clues)) {
            return List.of();
        }
        int entries = Math.max(clues.landmarks().all(Kind.TIME).size(), clocks(clues.landmarks()));
        return entries >= LEAST_ENTRIES ? Found.one(true, Origin.VISIBLE_TEXT, "times of entries", 0.7) : List.of();
    }

    private static boolean isInAddress(Clues clues) {
        return clues.page().url().stream()
                .flatMap(url -> SEGMENTS.splitToStream(url.path()))
                .anyMatch(segment -> PATHS.contains(segment.toLowerCase(Locale.ROOT)));
    }

    private static boolean isInHeadline(Clues clues) {
        String headline = clues.headline()
                .map(mark -> mark.text().toLowerCase(Locale.ROOT))
                .orElse("");
        return HEADLINES.stream().anyMatch(headline::contains);
    }

    private static int clocks(Landmarks landmarks) {
        int clocks = 0;
        for (Mark line : landmarks.all(Kind.LINE)) {
            clocks += line.text().length() < 24 && CLOCK.matcher(line.text()).matches() ? 1 : 0;
        }
        return clocks;
    }
}
