package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.text.TextHygiene;

/** Extractors of the headline: the heading that the reader sees, where the head confirms it; then what the head says, without the site's name. */
final class Headlines {
    private static final int MAX_LENGTH = 400;

    private Headlines() {}

    /** The heading that agrees with a title in the head. */
    static List<Fact<String>> confirmedHeading(Clues clues) {
        return clues.headline()
                .map(mark -> TextHygiene.line(mark.element().text()))
                .filter(Headlines::isHeadline)
                .map(text -> Found.one(text, Origin.VISIBLE_TEXT, "h1", 0.95))
                .orElse(List.of());
    }

    static List<Fact<String>> jsonLd(Clues clues) {
        return cleaned(
                clues,
                clues.article().flatMap(node -> node.text("headline").or(() -> node.text("name"))),
                Origin.JSON_LD,
                "headline",
                0.85);
    }

    static List<Fact<String>> meta(Clues clues) {
        List<Fact<String>> found = new ArrayList<>();
        for (String name : List.of(
                "og:title",
                "twitter:title",
                "headline",
                "dc.title",
                "dcterms.title",
                "citation_title",
                "sailthru.title",
                "parsely-title",
                "title")) {
            found.addAll(cleaned(clues, clues.meta().first(name), Origin.META, name, 0.8));
        }
        return found;
    }

    /** The only h1 of the page, unconfirmed. */
    static List<Fact<String>> onlyHeading(Clues clues) {
        List<String> headings = clues.landmarks().all(Landmarks.Kind.HEADING).stream()
                .filter(mark -> mark.element().normalName().equals("h1"))
                .map(mark -> TextHygiene.line(mark.element().text()))
                .filter(text -> isHeadline(text) && !clues.site().is(text))
                .toList();
        return headings.size() == 1 ? Found.one(headings.getFirst(), Origin.VISIBLE_TEXT, "h1", 0.6) : List.of();
    }

    static List<Fact<String>> titleTag(Clues clues) {
        return cleaned(clues, Optional.of(clues.page().document().title()), Origin.META, "title", 0.5);
    }

    /** A told title that says it in other words than the headline. */
    static List<Fact<String>> alternative(Clues clues) {
        List<String> told = clues.toldTitles();
        String shown =
                clues.headline().map(mark -> mark.element().text()).orElse(told.isEmpty() ? "" : told.getFirst());
        return told.stream()
                .filter(title ->
                        isHeadline(title) && !Words.fold(title).equals(Words.fold(shown)) && title.length() > 12)
                .findFirst()
                .map(title -> Found.one(title, Origin.META, "title", 0.6))
                .orElse(List.of());
    }

    private static List<Fact<String>> cleaned(
            Clues clues, Optional<String> title, Origin origin, String detail, double confidence) {
        return title.map(Texts::plain)
                .map(text -> clues.site().strip(text, clues.headings()))
                .filter(text -> isHeadline(text) && !clues.site().is(text))
                .map(text -> Found.one(text, origin, detail, confidence))
                .orElse(List.of());
    }

    private static boolean isHeadline(String text) {
        return text.length() >= 2 && text.length() <= MAX_LENGTH;
    }
}
