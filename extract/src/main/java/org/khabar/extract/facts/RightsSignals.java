package org.khabar.extract.facts;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.Field.Rights;

/** Extracts what the publisher says of use by others: notices, licence, robots directives, the TDM Reservation Protocol of W3C's group. */
final class RightsSignals {
    private RightsSignals() {}

    static List<Fact<Rights>> find(Clues clues) {
        Rights rights = new Rights(
                clues.meta()
                        .first("copyright")
                        .or(() -> clues.meta().first("dcterms.rights"))
                        .or(() -> clues.meta().first("dc.rights"))
                        .or(() -> ld(clues, "copyrightNotice"))
                        .map(Texts::plain)
                        .orElse(null),
                ld(clues, "copyrightHolder").map(Texts::plain).orElse(null),
                license(clues),
                RobotsDirectives.of(clues.meta(), clues.page().source()),
                reservation(clues));
        boolean silent = rights.copyrightNotice() == null
                && rights.copyrightHolder() == null
                && rights.license() == null
                && rights.robots().isEmpty()
                && rights.tdmReservation() == null;
        return silent ? List.of() : Found.one(rights, Origin.META, "rights", 0.9);
    }

    private static Optional<String> ld(Clues clues, String property) {
        return clues.article().flatMap(article -> article.text(property));
    }

    private static @Nullable String license(Clues clues) {
        Optional<Element> link = clues.page().inventory().links().stream()
                .filter(element -> element.attr("rel").strip().equalsIgnoreCase("license") && element.hasAttr("href"))
                .findFirst();
        return link.isPresent()
                ? clues.page()
                        .resolve(link.get().attr("href"))
                        .map(Object::toString)
                        .orElse(null)
                : ld(clues, "license").filter(text -> text.startsWith("http")).orElse(null);
    }

    private static @Nullable Boolean reservation(Clues clues) {
        return clues.meta()
                .first("tdm-reservation")
                .or(() -> clues.meta().first("tdm:reservation"))
                .or(() -> clues.page().source().header("tdm-reservation"))
                .map(value -> value.strip().equals("1"))
                .orElse(null);
    }
}
