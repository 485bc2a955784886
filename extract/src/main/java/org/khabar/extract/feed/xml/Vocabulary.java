package org.khabar.extract.feed.xml;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The vocabularies that feeds and sitemaps mix, with their namespaces as met and the prefixes of those that declare none. */
public enum Vocabulary {
    /** The format's own elements: RSS of every version, sitemaps, and whatever has no namespace. */
    CORE(
            List.of(
                    "http://purl.org/rss/1.0/",
                    "http://my.netscape.com/rdf/simple/0.9/",
                    "http://channel.netscape.com/rdf/simple/0.9/",
                    "http://my.netscape.com/publish/formats/rss-0.91.dtd",
                    "http://backend.userland.com/rss",
                    "http://backend.userland.com/rss2",
                    "http://blogs.law.harvard.edu/tech/rss",
                    "http://purl.org/net/rss1.1#",
                    "http://purl.org/rss/1.0",
                    "http://www.sitemaps.org/schemas/sitemap/0.9",
                    "https://www.sitemaps.org/schemas/sitemap/0.9",
                    "http://www.google.com/schemas/sitemap/0.84",
                    "http://www.google.com/schemas/sitemap/0.9"),
            List.of("", "rss")),
    /** RFC 4287, and the drafts before it. */
    ATOM(
            List.of("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "https://www.w3.org/2005/Atom"),
            List.of("atom", "atom10", "a10")),
    /** RDF syntax. */
    RDF(List.of("http://www.w3.org/1999/02/22-rdf-syntax-ns#"), List.of("rdf")),
    /** Dublin Core, elements and terms. */
    DUBLIN_CORE(
            List.of(
                    "http://purl.org/dc/elements/1.1/",
                    "http://purl.org/dc/elements/1.0/",
                    "http://purl.org/dc/terms/"),
            List.of("dc", "dcterms")),
    /** RSS 1.0 content module. */
    CONTENT(List.of("http://purl.org/rss/1.0/modules/content/"), List.of("content")),
    /** RSS 1.0 syndication module. */
    SYNDICATION(List.of("http://purl.org/rss/1.0/modules/syndication/"), List.of("sy")),
    /** Media RSS. */
    MEDIA(List.of("http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss"), List.of("media")),
    /** Apple's podcasts. */
    ITUNES(
            List.of("http://www.itunes.com/dtds/podcast-1.0.dtd", "http://example.com/dtds/podcast-1.0.dtd"),
            List.of("itunes")),
    /** FeedBurner: where an entry lay before FeedBurner counted its readers. */
    FEEDBURNER(
            List.of("http://rssnamespace.org/feedburner/ext/1.0", "http://www.pheedo.com/namespace/pheedo"),
            List.of("feedburner", "pheedo")),
    /** Google's extension of sitemaps for news. */
    NEWS(
            List.of(
                    "http://www.google.com/schemas/sitemap-news/0.9",
                    "https://www.google.com/schemas/sitemap-news/0.9"),
            List.of("news", "n")),
    /** Google's extension of sitemaps for images. */
    IMAGE(
            List.of(
                    "http://www.google.com/schemas/sitemap-image/1.1",
                    "https://www.google.com/schemas/sitemap-image/1.1"),
            List.of("image")),
    /** Markup. */
    XHTML(List.of("http://www.w3.org/1999/xhtml"), List.of("xhtml")),
    /** Any other. */
    OTHER(List.of(), List.of());

    private static final Map<String, Vocabulary> BY_NAMESPACE = index(vocabulary -> vocabulary.namespaces);
    private static final Map<String, Vocabulary> BY_PREFIX = index(vocabulary -> vocabulary.prefixes);

    private final ImmutableList<String> namespaces;
    private final ImmutableList<String> prefixes;

    Vocabulary(List<String> namespaces, List<String> prefixes) {
        this.namespaces = ImmutableList.copyOf(namespaces);
        this.prefixes = ImmutableList.copyOf(prefixes);
    }

    /** Returns the vocabulary of an element; its namespace as declared, empty where it is not. */
    static Vocabulary of(String namespace, String prefix) {
        Vocabulary declared = BY_NAMESPACE.get(folded(namespace));
        if (declared != null) {
            return declared;
        }
        // The elements of a default namespace that nobody knows are the format's own all the same.
        boolean foreign = !namespace.isBlank() && !prefix.isEmpty();
        return foreign ? OTHER : BY_PREFIX.getOrDefault(folded(prefix), OTHER);
    }

    private static Map<String, Vocabulary> index(Function<Vocabulary, List<String>> names) {
        Map<String, Vocabulary> index = new HashMap<>();
        for (Vocabulary vocabulary : values()) {
            names.apply(vocabulary).forEach(name -> index.put(folded(name), vocabulary));
        }
        return Map.copyOf(index);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
