package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.page.Microdata;
import org.khabar.extract.text.TextHygiene;

/** Extractors of plain text that stands whole in one named place of the head. */
final class Texts {
    private static final int MAX_LENGTH = 5_000;

    private Texts() {}

    /** Returns an extractor of a property of the JSON-LD article. */
    static Extractor<String> jsonLd(String property) {
        return clues ->
                facts(clues.article().flatMap(article -> article.text(property)), Origin.JSON_LD, property, 0.9);
    }

    /** Returns an extractor of the first of some meta tags. */
    static Extractor<String> meta(String... names) {
        return clues -> {
            List<Fact<String>> found = new ArrayList<>();
            for (String name : names) {
                found.addAll(facts(clues.meta().first(name), Origin.META, name, 0.8));
            }
            return found;
        };
    }

    /** Returns an extractor of the first element with a schema.org property. */
    static Extractor<String> itemprop(String property) {
        return clues ->
                facts(clues.page().microdata().first(property).map(Microdata::value), Origin.MICRODATA, property, 0.7);
    }

    private static List<Fact<String>> facts(Optional<String> text, Origin origin, String detail, double confidence) {
        return text.map(Texts::plain)
                .filter(line -> !line.isBlank() && line.length() < MAX_LENGTH)
                .map(line -> Found.one(line, origin, detail, confidence))
                .orElse(List.of());
    }

    /** Returns text without the markup that some publishers leave in their metadata. */
    static String plain(String text) {
        boolean marked =
                (text.indexOf('<') >= 0 && text.indexOf('>') > 0) || (text.indexOf('&') >= 0 && text.indexOf(';') > 0);
        return TextHygiene.line(marked ? Jsoup.parseBodyFragment(text).text() : text);
    }
}
