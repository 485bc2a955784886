package org.khabar.app.extracting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.khabar.extract.ChosenReading;
import org.khabar.extract.Evidence;
import org.khabar.extract.NotAnArticle;
import org.khabar.extract.PageReader;
import org.khabar.extract.Story;
import org.khabar.extract.Unreadable;
import org.khabar.extract.facts.Candidate;

/**
 * Writes why a page was read as it was: {@code id}, {@code story} (with the reading that was chosen and those that lost) or {@code
 * rejected}, and under {@code fields} the
 * candidates of each field, the winner first, each with {@code value}, {@code origin}, {@code detail} and {@code
 * confidence}. A field that nothing was found for is missing.
 */
public final class ExplanationJson implements ExtractedLines {
    private final PageReader reader = new PageReader();

    @Override
    public String lineOf(Extracted extracted) {
        return of(extracted).toString();
    }

    /** Returns the explanation of a page. */
    ObjectNode of(Extracted extracted) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("id", extracted.id());
        switch (extracted.reading()) {
            case Story story -> describe(line.putObject("story"), story);
            case NotAnArticle page -> reject(line, page.reason().name(), page.detail());
            case Unreadable page -> reject(line, page.reason().name(), page.detail());
        }
        ObjectNode fields = line.putObject("fields");
        for (Candidate candidate : reader.candidates(extracted.source())) {
            Evidence evidence = candidate.fact().evidence();
            ObjectNode object =
                    fields.withArrayProperty(candidate.field().name()).addObject();
            object.set("value", FactJson.of(candidate.fact().value()));
            object.put("origin", evidence.origin().name())
                    .put("detail", evidence.detail())
                    .put("confidence", evidence.confidence());
        }
        return line;
    }

    private static void describe(ObjectNode object, Story story) {
        object.put("blocks", story.blocks().size())
                .put("characters", story.text().length())
                .put("quality", story.quality())
                .put("reading", story.reading().kind().name());
        ArrayNode others = object.putArray("otherReadings");
        for (ChosenReading.Other other : story.reading().others()) {
            others.addObject().put("reading", other.kind().name()).put("quality", other.confidence());
        }
        ArrayNode warnings = object.putArray("warnings");
        story.warnings().forEach(warnings::add);
    }

    private static void reject(ObjectNode line, String reason, String detail) {
        line.putObject("rejected").put("reason", reason).put("detail", detail);
    }
}
