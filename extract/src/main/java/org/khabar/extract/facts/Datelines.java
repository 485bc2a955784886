package org.khabar.extract.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.text.TextHygiene;

/** Extractors of the place a story was filed from. */
final class Datelines {
    /** Capitals, perhaps a state, a date and an agency in brackets, then a dash: "WASHINGTON, June 3 (AP) — ". */
    private static final Pattern CAPITALS = Pattern.compile(
            "^(\\p{Lu}[\\p{Lu}\\s.'’/-]{2,40}?)(?:,\\s*\\p{L}[\\p{L}.\\s]{1,20})?(?:,?\\s+\\p{L}{3,9}\\.? \\d{1,2})?\\s*(?:\\([^)]{2,30}\\)\\s*)?[-–—]{1,2}\\s");

    /** Arabic script has no capitals: a name of at most three words and an agency in brackets, then a dash. */
    private static final Pattern ARABIC =
            Pattern.compile("^(\\p{IsArabic}[\\p{IsArabic}\\s]{2,24}?)\\s*[(（][^)）]{2,30}[)）]\\s*[-–—ـ/:]{1,2}\\s");

    /** The same with the agency after a dash and before a colon. */
    private static final Pattern ARABIC_DASHED = Pattern.compile(
            "^(\\p{IsArabic}[\\p{IsArabic}\\s]{2,24}?)\\s*[-–—/،]\\s*([\\p{IsArabic}\\s.]{2,24}?)\\s*:\\s");

    private static final int MOST_WORDS = 3;

    private Datelines() {}

    static List<Fact<String>> jsonLd(Clues clues) {
        return clues.article()
                .flatMap(article -> article.text("dateline"))
                .map(text -> Found.one(TextHygiene.line(text), Origin.JSON_LD, "dateline", 0.9))
                .orElse(List.of());
    }

    static List<Fact<String>> lead(Clues clues) {
        if (clues.story().blocks().isEmpty()) {
            return List.of();
        }
        String lead = clues.story().blocks().getFirst().text();
        for (Pattern pattern : List.of(CAPITALS, ARABIC)) {
            Matcher matcher = pattern.matcher(lead);
            if (matcher.find() && matcher.group(1).strip().split("\\s+", -1).length <= MOST_WORDS) {
                return Found.one(matcher.group(1).strip(), Origin.VISIBLE_TEXT, "lead", 0.7);
            }
        }
        Matcher dashed = ARABIC_DASHED.matcher(lead);
        return dashed.find() && Agencies.is(dashed.group(2))
                ? Found.one(dashed.group(1).strip(), Origin.VISIBLE_TEXT, "lead", 0.7)
                : List.of();
    }
}
