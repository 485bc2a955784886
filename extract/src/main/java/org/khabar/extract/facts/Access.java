package org.khabar.extract.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;

/** Extractors of whether the whole text is free to read. */
final class Access {
    private static final String FREE = "isAccessibleForFree";

    private Access() {}

    static List<Fact<Boolean>> jsonLd(Clues clues) {
        return told(clues.article().flatMap(article -> article.text(FREE)), Origin.JSON_LD, FREE, 0.9);
    }

    /** An article of which a part is locked is not free, as search engines have publishers say it of text behind a paywall. */
    static List<Fact<Boolean>> lockedPart(Clues clues) {
        boolean locked = clues.article().stream()
                .flatMap(article -> article.objects("hasPart").stream())
                .flatMap(part -> part.text(FREE).stream())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).endsWith("false"));
        return locked ? Found.one(false, Origin.JSON_LD, "hasPart." + FREE, 0.85) : List.of();
    }

    static List<Fact<Boolean>> marked(Clues clues) {
        return told(clues.markedArticle().flatMap(article -> article.text(FREE)), Origin.MICRODATA, FREE, 0.85);
    }

    private static List<Fact<Boolean>> told(Optional<String> value, Origin origin, String detail, double confidence) {
        return value.map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> text.endsWith("true") || text.endsWith("false"))
                .map(text -> Found.one(text.endsWith("true"), origin, detail, confidence))
                .orElse(List.of());
    }

    /** Open Graph's content tier: free, metered or locked. */
    static List<Fact<Boolean>> meta(Clues clues) {
        return clues.meta()
                .first("article:content_tier")
                .map(tier -> Found.one(tier.equalsIgnoreCase("free"), Origin.META, "article:content_tier", 0.8))
                .orElse(List.of());
    }
}
