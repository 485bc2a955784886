package org.khabar.benchmarks.quality;

import java.util.List;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.NotAnArticle;
import org.khabar.extract.PageReading;
import org.khabar.extract.Story;
import org.khabar.extract.Unreadable;

/**
 * What was read of a page; empty where nothing was. A page that is no article has no text, but headline, names and date of it are told all the
 * same, as by the peers, which take every page for an article.
 *
 * @param title headline
 * @param text story, blocks separated by one line feed
 * @param authors names
 * @param date calendar day where it was published
 * @param lang language
 * @param rejected whether it was told to be no article, and why; empty for an article
 */
record Prediction(String title, String text, List<String> authors, String date, String lang, String rejected) {
    static Prediction of(PageReading reading) {
        return switch (reading) {
            case Story story -> of(story.facts(), story.text(), "");
            case NotAnArticle page -> of(page.facts(), "", page.reason().name());
            case Unreadable page -> rejected(page.reason().name());
        };
    }

    static Prediction rejected(String reason) {
        return new Prediction("", "", List.of(), "", "", reason);
    }

    private static Prediction of(Facts facts, String text, String rejected) {
        return new Prediction(
                facts.value(Field.HEADLINE).orElse(""),
                text,
                facts.value(Field.AUTHOR).orElse(List.of()).stream()
                        .map(Field.Author::name)
                        .toList(),
                facts.value(Field.DATE_PUBLISHED)
                        .map(time -> time.localDate().toString())
                        .orElse(""),
                facts.value(Field.IN_LANGUAGE).orElse(""),
                rejected);
    }

    boolean isRejected() {
        return !rejected.isEmpty();
    }
}
