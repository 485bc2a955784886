package org.khabar.extract.facts;

import java.util.List;
import java.util.Optional;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.page.LdNode;
import org.khabar.extract.text.TextHygiene;

/** Extractors of the publisher and of the type the page gives itself. */
final class Publishers {
    private Publishers() {}

    static List<Fact<String>> jsonLd(Clues clues) {
        return named(
                clues.article().flatMap(article -> article.object("publisher")).flatMap(node -> node.text("name")),
                Origin.JSON_LD,
                0.9);
    }

    static List<Fact<String>> marked(Clues clues) {
        return named(clues.markedArticle().flatMap(article -> article.text("publisher")), Origin.MICRODATA, 0.85);
    }

    private static List<Fact<String>> named(Optional<String> name, Origin origin, double confidence) {
        return name.map(TextHygiene::line)
                .filter(text -> !text.isBlank() && !text.startsWith("http"))
                .map(text -> Found.one(text, origin, "publisher.name", confidence))
                .orElse(List.of());
    }

    static List<Fact<String>> typeInJsonLd(Clues clues) {
        return clues.article()
                .map(LdNode::types)
                .filter(types -> !types.isEmpty())
                .map(types -> Found.one(types.getFirst(), Origin.JSON_LD, "@type", 0.95))
                .orElse(List.of());
    }

    static List<Fact<String>> markedType(Clues clues) {
        return clues.markedArticle()
                .map(article -> Found.one(article.types().getFirst(), Origin.MICRODATA, "itemtype", 0.9))
                .orElse(List.of());
    }
}
