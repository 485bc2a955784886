package org.khabar.extract.sitemap;

import static org.khabar.extract.feed.xml.Vocabulary.CORE;
import static org.khabar.extract.feed.xml.Vocabulary.IMAGE;
import static org.khabar.extract.feed.xml.Vocabulary.NEWS;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.feed.EntryBuilder;
import org.khabar.extract.feed.FeedDate;
import org.khabar.extract.feed.xml.Ampersands;
import org.khabar.extract.feed.xml.FeedElement;

/**
 * Reads XML sitemaps and indexes of sitemaps, one listed page or sitemap after the other, so that a large file needs no
 * large tree. jsoup knows no declared entities and opens nothing.
 */
final class XmlSitemap {
    /** Commas and semicolons, Arabic and East Asian ones too. */
    private static final Pattern BETWEEN_KEYWORDS = Pattern.compile("[,;،؛、，；]");

    private final String text;
    private final Listing listing;

    XmlSitemap(String text, Listing listing) {
        this.text = Ampersands.mended(text.substring(0, complete(text)));
        this.listing = listing;
    }

    Sitemap read() {
        boolean sitemaps = false;
        try (StreamParser parser = new StreamParser(Parser.xmlParser()).parse(text, listing.url())) {
            for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); ) {
                Element element = elements.next();
                String name = name(element);
                if (name.equals("url") && !isIn(element, "loc")) {
                    page(new FeedElement(element, listing.url()));
                    element.empty();
                } else if (name.equals("sitemap")) {
                    sitemap(new FeedElement(element, listing.url()));
                    element.empty();
                }
                sitemaps |= name.equals("sitemapindex");
            }
        }
        return listing.in(sitemaps ? SitemapFormat.INDEX : SitemapFormat.XML);
    }

    private static String name(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }

    private static boolean isIn(Element element, String name) {
        Element parent = element.parent();
        return parent != null && name(parent).equals(name);
    }

    private void page(FeedElement url) {
        List<FeedElement> children = url.children();
        for (FeedElement location : children) {
            if (isLocation(location)) {
                EntryBuilder facts = new EntryBuilder(listing.limits());
                facts.updated(url.textOf(CORE, "lastmod"));
                children.stream().filter(child -> child.is(NEWS, "news")).forEach(news -> tell(news, facts));
                children.stream()
                        .filter(child -> child.is(IMAGE, "image"))
                        .forEach(image -> facts.image(listing.absolute(image.textOf(IMAGE, "loc"))));
                Optional<FeedElement> publication =
                        url.child(NEWS, "news").flatMap(news -> news.child(NEWS, "publication"));
                listing.page(location.text(), facts, known(publication, "name"), known(publication, "language"));
            }
        }
    }

    private static void tell(FeedElement news, EntryBuilder facts) {
        facts.published(news.textOf(NEWS, "publication_date"));
        news.child(NEWS, "title").ifPresent(title -> facts.title(title.plain()));
        BETWEEN_KEYWORDS
                .splitAsStream(news.textOf(NEWS, "keywords"))
                .map(String::strip)
                .forEach(facts::category);
    }

    private static @Nullable String known(Optional<FeedElement> publication, String name) {
        return publication
                .map(element -> element.textOf(NEWS, name))
                .filter(value -> !value.isBlank())
                .orElse(null);
    }

    /** Some generators leave the location's own element out. */
    private void sitemap(FeedElement sitemap) {
        Instant changed = FeedDate.parse(sitemap.textOf(CORE, "lastmod")).orElse(null);
        List<FeedElement> locations =
                sitemap.children().stream().filter(XmlSitemap::isLocation).toList();
        (locations.isEmpty() ? List.of(sitemap) : locations)
                .forEach(location -> listing.sitemap(location.text(), changed));
    }

    private static boolean isLocation(FeedElement element) {
        return element.is(CORE, "loc");
    }

    /** Returns how much of a document is whole: an element that it was cut off within may hold half a URL. */
    private static int complete(String text) {
        int last = text.lastIndexOf('<');
        boolean whole =
                last < 0 || text.startsWith("</", last) || text.stripTrailing().endsWith(">");
        return whole ? text.length() : last;
    }
}
