package org.khabar.extract.feed.xml;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.feed.FeedLimits;
import org.khabar.extract.url.WebUrl;

/**
 * A document that may be a feed. XML is parsed by jsoup, which knows the named characters of HTML and nothing else:
 * declarations of entities are not read, so nothing expands and nothing outside is opened.
 */
public final class FeedSource {
    private static final Pattern HTML =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|meta|script)\\b", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Charset charset;
    private final String url;
    private final FeedLimits limits;
    private final @Nullable Element root;

    private FeedSource(String text, Charset charset, String url, FeedLimits limits) {
        this.text = text;
        this.charset = charset;
        this.url = url;
        this.limits = limits;
        this.root = isJson(text) ? null : root(text, url);
    }

    /** Decodes a body and parses it. */
    public static FeedSource of(byte[] body, @Nullable String contentType, String url, FeedLimits limits) {
        FeedCharset.Decoded decoded = FeedCharset.decode(body, Math.min(body.length, limits.maxBytes()), contentType);
        return new FeedSource(decoded.text(), decoded.charset(), url, limits);
    }

    private static boolean isJson(String text) {
        return text.stripLeading().startsWith("{");
    }

    private static @Nullable Element root(String text, String url) {
        Document document = Jsoup.parse(Ampersands.mended(text), url, Parser.xmlParser());
        return document.childrenSize() == 0
                ? null
                : document.children().stream()
                        .filter(element -> isFeed(element))
                        .findFirst()
                        .orElse(document.child(0));
    }

    private static boolean isFeed(Element element) {
        return List.of("rss", "rdf", "feed").contains(element.tag().localName().toLowerCase(Locale.ROOT));
    }

    /** Returns the document as text. */
    public String text() {
        return text;
    }

    /** Returns what the bytes were read as. */
    public Charset charset() {
        return charset;
    }

    /** Returns where the document lay. */
    public String url() {
        return url;
    }

    /** Returns how much of it may be taken in. */
    public FeedLimits limits() {
        return limits;
    }

    /** Tells whether it is XML with a root of this name, in lower case. */
    public boolean hasRoot(String name) {
        return root != null && root.tag().localName().equalsIgnoreCase(name);
    }

    /** Returns the root of an XML document. */
    public FeedElement root() {
        if (root == null) {
            throw new IllegalStateException("The document is no XML: ask hasRoot first.");
        }
        return new FeedElement(root, url);
    }

    /** Tells whether it looks like a web page. */
    public boolean isHtml() {
        return HTML.matcher(text.substring(0, Math.min(text.length(), 4096))).find();
    }

    /** Resolves a link against the document's own URL; empty where that is no http or https URL. */
    public Optional<String> resolve(String reference) {
        return WebUrl.parse(url)
                .flatMap(base -> base.resolve(reference))
                .or(() -> WebUrl.parse(reference))
                .map(WebUrl::toString);
    }

    /**
     * Returns the items without the last one where the document was cut off within it: an item whose end was not seen
     * may lack its link, or half of it.
     */
    public List<FeedElement> complete(List<FeedElement> items, String itemTag) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean rootEnds =
                root != null && lower.lastIndexOf("</" + root.tagName().toLowerCase(Locale.ROOT)) >= 0;
        boolean itemEnds = lower.lastIndexOf("</" + itemTag) > lower.lastIndexOf("<" + itemTag);
        return rootEnds || itemEnds || items.isEmpty() ? items : items.subList(0, items.size() - 1);
    }
}
