package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.List;
import org.khabar.extract.Fact;
import org.khabar.extract.Facts;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.StoryText;
import org.khabar.extract.text.Languages;

/** Reads the facts of a page: for each field of the table the first candidate. Throws nothing, whatever the page holds. */
public final class FactsReader {
    /** Its models are loaded once, when a script first needs them. */
    private static final Languages LANGUAGES = new Languages();

    private FactsReader() {}

    /** Returns the facts of a page; extractors after a field's first find are not asked. */
    public static Facts read(Page page, StoryText story) {
        Clues clues = new Clues(page, story, LANGUAGES);
        Facts.Builder facts = Facts.builder();
        Fields.TABLE.forEach(row -> put(row, clues, facts));
        return facts.build();
    }

    private static <T> void put(Fields.Row<T> row, Clues clues, Facts.Builder facts) {
        for (Extractor<T> extractor : row.extractors()) {
            List<Fact<T>> found = extractor.find(clues);
            if (!found.isEmpty()) {
                facts.put(row.field(), found.getFirst());
                return;
            }
        }
    }

    /** Returns every candidate of every field, the winner of each first. */
    public static List<Candidate> candidates(Page page, StoryText story) {
        Clues clues = new Clues(page, story, LANGUAGES);
        List<Candidate> candidates = new ArrayList<>();
        for (Fields.Row<?> row : Fields.TABLE) {
            for (Extractor<?> extractor : row.extractors()) {
                extractor.find(clues).forEach(fact -> candidates.add(new Candidate(row.field(), fact)));
            }
        }
        return candidates;
    }
}
