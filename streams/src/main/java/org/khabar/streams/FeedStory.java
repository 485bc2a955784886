package org.khabar.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.event.FetchResult;
import org.khabar.event.RawPage;
import org.khabar.extract.FeedHints;
import org.khabar.extract.Field;
import org.khabar.extract.NotAnArticle;
import org.khabar.extract.PageReader;
import org.khabar.extract.PageReading;
import org.khabar.extract.Story;
import org.khabar.extract.Unreadable;
import org.khabar.extract.WebPage;

/**
 * The story of a page that is not to be had, out of what its feed carries in full. A page is not to be had if the server refuses it, if
 * robots.txt forbids it, if it wants consent, a login or scripts first, or if it says that it is not free and tells less than its feed.
 * A page that is gone is no such page: the feed only has not noticed yet.
 */
final class FeedStory {
    /** Told among the warnings of an article. */
    static final String WARNING = "FROM_FEED_CONTENT";

    /** Of a page that is not free, the feed has to tell so many times as much. */
    private static final double MORE = 1.5;

    private final PageReader reader;

    FeedStory(PageReader reader) {
        this.reader = reader;
    }

    /** Returns the read record, with the feed's story where that is needed and there is one. */
    PageRead instead(PageRead read, WebPage source) {
        return switch (read) {
            case PageRead.NoBody nothing -> isRefused(nothing.page()) ? with(read, nothing.page(), source, 0) : read;
            case PageRead.Read page ->
                switch (page.reading()) {
                    case Story story ->
                        isFree(story)
                                ? read
                                : with(
                                        read,
                                        page.page(),
                                        source,
                                        MORE * story.text().length());
                    case NotAnArticle other -> isClosed(other.reason()) ? with(read, page.page(), source, 0) : read;
                    case Unreadable _ -> read;
                };
            case PageRead.FeedContent _, PageRead.Poison _ -> read;
        };
    }

    /** A server's refusal, or that of robots.txt; an address that may not be asked at all is none. */
    private static boolean isRefused(RawPage page) {
        return page.getResult() == FetchResult.REFUSED
                && (page.getStatus().isPresent()
                        || page.getReason()
                                .filter(reason -> reason.startsWith("ROBOTS_"))
                                .isPresent());
    }

    private static boolean isClosed(NotAnArticle.Reason reason) {
        return switch (reason) {
            case CONSENT_OR_CHALLENGE, NEEDS_SCRIPTS -> true;
            case LISTING, GALLERY_OR_VIDEO, PRODUCT, FORUM, SERVICE, SOFT_ERROR, TOO_LITTLE_TEXT -> false;
        };
    }

    private static boolean isFree(Story story) {
        return story.facts().value(Field.IS_ACCESSIBLE_FOR_FREE).orElse(true);
    }

    private PageRead with(PageRead read, RawPage page, WebPage source, double moreThan) {
        return story(source)
                .filter(story -> story.text().length() > moreThan)
                .<PageRead>map(story -> new PageRead.FeedContent(page, read.ref(), story, read))
                .orElse(read);
    }

    /** Reads the content as a page of its own, of which the feed tells all else. */
    private Optional<Story> story(WebPage source) {
        FeedHints feed = source.feed();
        if (feed == null || feed.contentHtml() == null) {
            return Optional.empty();
        }
        String html = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><article>" + feed.contentHtml()
                + "</article></body></html>";
        List<WebPage.Header> headers = List.of(new WebPage.Header("Content-Type", "text/html; charset=utf-8"));
        PageReading reading = reader.read(
                new WebPage(html.getBytes(UTF_8), source.url(), headers, source.fetchedAt(), feed, source.declared()));
        return switch (reading) {
            case Story story -> Optional.of(marked(story));
            case NotAnArticle _, Unreadable _ -> Optional.empty();
        };
    }

    private static Story marked(Story story) {
        List<String> warnings = new ArrayList<>(story.warnings());
        warnings.add(WARNING);
        return new Story(
                story.facts(),
                story.blocks(),
                story.asRead(),
                story.citations(),
                story.contentHash(),
                story.reading(),
                warnings);
    }
}
