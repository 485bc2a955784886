package org.khabar.extract;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.ContentHash;
import org.khabar.extract.story.StoryReader;
import org.khabar.extract.story.StoryText;

/** Reads pages. Safe for use by any number of threads. */
public final class PageReader {
    /** Version of the reading, told in every article: it changes whenever the same page could be read differently. */
    public static final String VERSION = "0.1.0";

    private final StoryReader stories = new StoryReader();

    /** Reads a page; throws nothing, whatever the page holds. */
    public PageReading read(WebPage page) {
        Optional<Unreadable> unreadable = ByteCheck.refuse(page.body());
        if (unreadable.isPresent()) {
            return unreadable.get();
        }
        Document document = Page.of(page).document();
        StoryText text = stories.read(document);
        Facts facts = Facts.builder()
                .put(Field.HEADLINE, new Fact<>(document.title(), new Evidence(Evidence.Origin.META, "title", 0.5)))
                .build();
        if (text.blocks().isEmpty()) {
            return new NotAnArticle(NotAnArticle.Reason.TOO_LITTLE_TEXT, "no prose", facts);
        }
        String hash = ContentHash.of(document.title(), text.blocks());
        return new Story(facts, text.blocks(), text.citations(), hash, text.quality(), text.warnings());
    }
}
