package org.khabar.extract.facts;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.Field.Rights;

/** Extracts what the publisher says of use by others: notices, licence, robots directives, the TDM Reservation Protocol of W3C's group. */
final class RightsSignals {
    /** Directives that restrict use; the rest only tells crawlers how to show it. */
    private static final Set<String> RESTRICTING = Set.of(
            "noindex", "none", "noarchive", "nosnippet", "noai", "noimageai", "nocache", "notranslate", "noimageindex");

    private static final Splitter DIRECTIVES = Splitter.on(',').trimResults().omitEmptyStrings();

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
                robots(clues),
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

    private static List<String> robots(Clues clues) {
        List<String> told = new ArrayList<>(clues.meta().all("robots"));
        told.addAll(clues.meta().all("googlebot"));
        clues.page().source().headers().stream()
                .filter(header -> header.name().equalsIgnoreCase("X-Robots-Tag"))
                .forEach(header -> told.add(header.value()));
        Set<String> directives = new LinkedHashSet<>();
        for (String line : told) {
            for (String directive : DIRECTIVES.split(line.toLowerCase(Locale.ROOT))) {
                String bare = directive.substring(directive.indexOf(':') + 1).strip();
                if (RESTRICTING.contains(bare)) {
                    directives.add(bare);
                }
            }
        }
        return List.copyOf(directives);
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
