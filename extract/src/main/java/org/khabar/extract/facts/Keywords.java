package org.khabar.extract.facts;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.text.TextHygiene;

/** Extractors of keywords. */
final class Keywords {
    private static final Splitter PARTS =
            Splitter.onPattern("[,;،、，|]").trimResults().omitEmptyStrings();
    private static final int MOST = 50;

    private Keywords() {}

    static List<Fact<List<String>>> jsonLd(Clues clues) {
        return fact(
                clues.article().map(article -> article.texts("keywords")).orElse(List.of()),
                Origin.JSON_LD,
                "keywords");
    }

    static List<Fact<List<String>>> meta(Clues clues) {
        List<Fact<List<String>>> found = new ArrayList<>();
        for (String name :
                List.of("article:tag", "news_keywords", "keywords", "parsely-tags", "sailthru.tags", "dc.subject")) {
            found.addAll(fact(clues.meta().all(name), Origin.META, name));
        }
        return found;
    }

    private static List<Fact<List<String>>> fact(List<String> texts, Origin origin, String detail) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            for (String word : texts.size() > 3 ? List.of(text) : PARTS.splitToList(text)) {
                String line = TextHygiene.line(word);
                if (!line.isEmpty() && line.length() < 100 && words.size() < MOST) {
                    words.add(line);
                }
            }
        }
        return words.isEmpty() ? List.of() : Found.one(List.copyOf(words), origin, detail, 0.85);
    }
}
