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
        Optional<String> name =
                clues.article().flatMap(article -> article.object("publisher")).flatMap(node -> node.text("name"));
        return name.map(TextHygiene::line)
                .filter(text -> !text.isBlank() && !text.startsWith("http"))
                .map(text -> Found.one(text, Origin.JSON_LD, "publisher.name", 0.9))
                .orElse(List.of());
    }

    static List<Fact<String>> articleType(Clues clues) {
        return clues.article()
                .map(LdNode::types)
                .filter(types -> !types.isEmpty())
                .map(types -> Found.one(types.getFirst(), Origin.JSON_LD, "@type", 0.95))
                .orElse(List.of());
    }
}
