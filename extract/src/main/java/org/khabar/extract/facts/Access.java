package org.khabar.extract.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;

/** Extractors of whether the whole text is free to read. */
final class Access {
    private Access() {}

    static List<Fact<Boolean>> jsonLd(Clues clues) {
        Optional<String> told = clues.article().flatMap(article -> article.text("isAccessibleForFree"));
        return told.map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> text.endsWith("true") || text.endsWith("false"))
                .map(text -> Found.one(text.endsWith("true"), Origin.JSON_LD, "isAccessibleForFree", 0.9))
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
