package org.khabar.benchmarks.quality;

import java.util.List;
import org.khabar.extract.Field;
import org.khabar.extract.NotAnArticle;
import org.khabar.extract.PageReading;
import org.khabar.extract.Story;
import org.khabar.extract.Unreadable;

/**
 * What was read of a page; empty where nothing was.
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
            case Story story -> ofStory(story);
            case NotAnArticle page -> rejected(page.reason().name());
            case Unreadable page -> rejected(page.reason().name());
        };
    }

    static Prediction rejected(String reason) {
        return new Prediction("", "", List.of(), "", "", reason);
    }

    private static Prediction ofStory(Story story) {
        return new Prediction(
                story.facts().value(Field.HEADLINE).orElse(""),
                story.text(),
                story.facts().value(Field.AUTHOR).orElse(List.of()).stream()
                        .map(Field.Author::name)
                        .toList(),
                story.facts()
                        .value(Field.DATE_PUBLISHED)
                        .map(time -> time.localDate().toString())
                        .orElse(""),
                story.facts().value(Field.IN_LANGUAGE).orElse(""),
                "");
    }

    boolean isRejected() {
        return !rejected.isEmpty();
    }
}
