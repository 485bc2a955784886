package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.text.TextHygiene;

/** Extractors of the headline: the heading that the reader sees, where the head confirms it; then what the head says, without the site's name. */
final class Headlines {
    private static final int MAX_LENGTH = 400;

    /** Letters of a part of the heading that may be the headline by itself. */
    private static final int SHORTEST_PART = 10;

    /** Titles of the head that say the same, where they are believed more than a heading in pieces. */
    private static final int AGREEING = 3;

    private Headlines() {}

    /**
     * The heading that agrees with a title in the head, without the line above or below the headline that newspapers set into it. A heading that is
     * no h1 and that no title of the head has word for word gives way to the headline in the JSON-LD.
     */
    static List<Fact<String>> confirmedHeading(Clues clues) {
        if (clues.headline().isEmpty()) {
            return List.of();
        }
        Element element = clues.headline().get().element();
        String heading = TextHygiene.line(element.text());
        List<String> told = toldWhole(clues);
        boolean confirmed = isConfirmed(heading, told, clues);
        String shown = confirmed ? withoutKicker(heading, element, clues) : part(heading, element, told, clues);
        if (!confirmed && shown.equals(heading)) {
            List<Fact<String>> declared = endsInColon(heading) ? continued(heading, told, clues) : List.of();
            if (declared.isEmpty()) {
                declared = inPlaceOf(element, clues);
            }
            if (!declared.isEmpty()) {
                return declared;
            }
        }
        String whole = withTopic(shown.equals(heading) ? asTold(heading, element, told, clues) : shown, clues);
        return isHeadline(whole) ? Found.one(whole, Origin.VISIBLE_TEXT, "h1", 0.95) : List.of();
    }

    /**
     * What the head says where no title of it has the heading word for word: the JSON-LD's headline for a heading that is no h1, Open Graph's title
     * that two others repeat for one that is set of several pieces, of which nobody says how they are to be joined.
     */
    private static List<Fact<String>> inPlaceOf(Element element, Clues clues) {
        if (!element.normalName().equals("h1")) {
            return jsonLd(clues);
        }
        if (!isSetInPieces(element)) {
            return List.of();
        }
        return cleaned(clues, clues.meta().first("og:title"), Origin.META, "og:title", 0.9).stream()
                .filter(title -> toldWhole(clues).stream()
                                .map(other -> clues.site().strip(other, clues.headings()))
                                .filter(other -> Words.fold(other).equals(Words.fold(title.value())))
                                .count()
                        >= AGREEING)
                .toList();
    }

    private static boolean endsInColon(String heading) {
        return heading.endsWith(":") || heading.endsWith("：");
    }

    /** The title of the head that goes on after the colon of a heading, whose rest stands in another element. */
    private static List<Fact<String>> continued(String heading, List<String> told, Clues clues) {
        String begun = heading.substring(0, heading.length() - 1);
        return told.stream()
                .map(title -> clues.site().strip(title, clues.headings()))
                .filter(title -> title.contains(begun + ":") || title.contains(begun + "："))
                .filter(title -> title.length() > title.indexOf(begun) + heading.length() && isHeadline(title))
                .findFirst()
                .map(title -> Found.one(title, Origin.META, "title that goes on", 0.9))
                .orElse(List.of());
    }

    private static boolean isSetInPieces(Element heading) {
        return heading.ownText().isBlank()
                && heading.children().stream().filter(Element::hasText).count() > 1;
    }

    /** A heading set of several pieces has its colon from the title that says the same. */
    private static String asTold(String heading, Element element, List<String> told, Clues clues) {
        if (!isSetInPieces(element)) {
            return heading;
        }
        String whole = Words.fold(heading);
        return told.stream()
                .map(title -> clues.site().strip(title, clues.headings()))
                .filter(title -> Words.fold(title).equals(whole) && title.contains(": ") && !heading.contains(":"))
                .findFirst()
                .orElse(heading);
    }

    private static boolean isConfirmed(String heading, List<String> told, Clues clues) {
        String whole = Words.fold(heading);
        return told.stream()
                .anyMatch(title -> Words.fold(title).equals(whole)
                        || Words.fold(clues.site().strip(title, clues.headings()))
                                .equals(whole));
    }

    /** The line above the headline is left out where it is an element of its own and Open Graph's title is the rest. */
    private static String withoutKicker(String heading, Element element, Clues clues) {
        Element last = element.lastElementChild();
        if (last == null || element.childrenSize() < 2) {
            return heading;
        }
        String rest = TextHygiene.line(last.text());
        boolean headline = rest.length() >= SHORTEST_PART
                && rest.length() < heading.length()
                && heading.endsWith(rest)
                && clues.meta()
                        .first("og:title")
                        .map(Texts::plain)
                        .filter(title -> Words.fold(title).equals(Words.fold(rest)))
                        .isPresent();
        return headline ? rest : heading;
    }

    /** The headline with the topic before it where the page shows that apart and both JSON-LD and Open Graph have the two as one. */
    private static String withTopic(String shown, Clues clues) {
        String told = clues.article()
                .flatMap(node -> node.text("headline"))
                .map(Texts::plain)
                .orElse("");
        int colon = told.indexOf(": ");
        boolean same = colon > 0
                && Words.fold(told.substring(colon)).equals(Words.fold(shown))
                && clues.meta()
                        .first("og:title")
                        .map(Texts::plain)
                        .filter(told::equals)
                        .isPresent();
        return same ? told : shown;
    }

    /** The part of a heading that the head calls the headline: its end, or a beginning that is an element or text of its own. */
    private static String part(String heading, Element element, List<String> told, Clues clues) {
        String whole = Words.fold(heading);
        for (String candidate : told) {
            String title = clues.site().strip(candidate, clues.headings());
            String folded = Words.fold(title);
            boolean end = whole.endsWith(folded) && startsWord(heading, folded);
            boolean beginning = whole.startsWith(folded)
                    && (Words.fold(element.ownText()).equals(folded)
                            || element.children().stream()
                                    .anyMatch(child -> Words.fold(child.text()).equals(folded)));
            if (folded.length() >= SHORTEST_PART && (end || beginning)) {
                return title;
            }
        }
        return heading;
    }

    /** Returns whether the end of a heading that folds to some letters begins with a whole word. */
    private static boolean startsWord(String heading, String folded) {
        for (int i = heading.length() - 1; i > 0; i--) {
            if (!Character.isLetterOrDigit(heading.charAt(i - 1))) {
                String rest = Words.fold(heading.substring(i));
                if (rest.length() >= folded.length()) {
                    return rest.equals(folded);
                }
            }
        }
        return false;
    }

    /** The titles of the head as they stand there. */
    private static List<String> toldWhole(Clues clues) {
        List<String> told = new ArrayList<>();
        clues.article().flatMap(node -> node.text("headline")).ifPresent(told::add);
        for (String name : List.of("og:title", "twitter:title", "title")) {
            clues.meta().first(name).ifPresent(told::add);
        }
        told.add(clues.page().title());
        return told.stream().map(Texts::plain).filter(title -> !title.isEmpty()).toList();
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
                .map(mark -> TextHygiene.line(mark.text()))
                .filter(text -> isHeadline(text) && !clues.site().is(text))
                .toList();
        return headings.size() == 1 ? Found.one(headings.getFirst(), Origin.VISIBLE_TEXT, "h1", 0.6) : List.of();
    }

    static List<Fact<String>> titleTag(Clues clues) {
        return cleaned(clues, Optional.of(clues.page().title()), Origin.META, "title", 0.5);
    }

    /** A told title that says it in other words than the headline. */
    static List<Fact<String>> alternative(Clues clues) {
        List<String> told = clues.toldTitles();
        String shown = clues.headline().map(mark -> mark.text()).orElse(told.isEmpty() ? "" : told.getFirst());
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
