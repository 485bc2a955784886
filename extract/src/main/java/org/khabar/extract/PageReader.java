package org.khabar.extract;

import java.util.List;
import java.util.Optional;
import org.khabar.extract.facts.Candidate;
import org.khabar.extract.facts.FactsReader;
import org.khabar.extract.kind.ArticleJudge;
import org.khabar.extract.memory.PageLines;
import org.khabar.extract.memory.Repeats;
import org.khabar.extract.memory.SiteMemory;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.ContentHash;
import org.khabar.extract.story.SiteTrim;
import org.khabar.extract.story.StoryReader;
import org.khabar.extract.story.StoryText;

/** Reads pages. Safe for use by any number of threads. */
public final class PageReader {
    /** Version of the reading, told in every article: it changes whenever the same page could be read differently. */
    public static final String VERSION = "0.1.0";

    private final StoryReader stories = new StoryReader();

    /** Reads a page; throws nothing, whatever the page holds. */
    public PageReading read(WebPage source) {
        Optional<Unreadable> unreadable = ByteCheck.refuse(source.body());
        if (unreadable.isPresent()) {
            return unreadable.get();
        }
        Page page = Page.of(source);
        StoryText text = stories.read(page);
        Facts facts = FactsReader.read(page, text);
        Optional<ArticleJudge.Verdict> other = ArticleJudge.judge(page, text, facts);
        if (other.isPresent()) {
            return new NotAnArticle(other.get().reason(), other.get().detail(), facts);
        }
        String hash = ContentHash.of(facts.value(Field.HEADLINE).orElse(""), text.blocks());
        return new Story(facts, text.blocks(), text.blocks(), text.citations(), hash, text.reading(), text.warnings());
    }

    /**
     * Reads a page with what is known of its site: what the site prints around other stories too is taken out of the blocks. Nothing else
     * depends on the memory, neither whether the page is an article nor its facts nor its content hash, so that a memory that learns is never
     * taken for an edit.
     */
    public SiteReading read(WebPage source, SiteMemory memory) {
        return switch (read(source)) {
            case Story story -> trim(source, story, memory);
            case NotAnArticle other -> new SiteReading(other, PageLines.none());
            case Unreadable other -> new SiteReading(other, PageLines.none());
        };
    }

    private static SiteReading trim(WebPage source, Story story, SiteMemory memory) {
        SiteTrim trim = new SiteTrim(story.blocks());
        String identity = story.facts().value(Field.CANONICAL_URL).orElseGet(source::url);
        PageLines lines = PageLines.of(identity, source.fetchedAt(), trim.lines());
        Repeats repeats = Repeats.of(memory, lines, trim.lines(), trim.weights());
        return new SiteReading(story.withBlocks(trim.blocks(repeats)), lines);
    }

    /**
     * Reads a page once more for people to inspect.
     *
     * @return every candidate of every field, the winner of each first; empty where the page can't be read
     */
    public List<Candidate> candidates(WebPage source) {
        if (ByteCheck.refuse(source.body()).isPresent()) {
            return List.of();
        }
        Page page = Page.of(source);
        return FactsReader.candidates(page, stories.read(page));
    }
}
