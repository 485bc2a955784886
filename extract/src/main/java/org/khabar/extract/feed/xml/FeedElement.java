package org.khabar.extract.feed.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.khabar.extract.feed.PlainText;
import org.khabar.extract.url.WebUrl;

/** An element of a feed: its vocabulary, its name in lower case, and what lies in it. */
public final class FeedElement {
    /** What jsoup gives elements without a namespace. */
    private static final String NO_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

    private final Element element;
    private final String documentUrl;
    private final String name;
    private final Vocabulary vocabulary;

    /**
     * Wraps an element of a document that jsoup's XML parser made.
     *
     * @param documentUrl where the document lay, the base of relative links
     */
    public FeedElement(Element element, String documentUrl) {
        this.element = element;
        this.documentUrl = documentUrl;
        this.name = element.tag().localName().toLowerCase(Locale.ROOT);
        this.vocabulary = Vocabulary.of(namespace(element), element.tag().prefix());
    }

    private static String namespace(Element element) {
        String namespace = element.tag().namespace();
        return namespace.equals(NO_NAMESPACE) ? "" : namespace;
    }

    /** Returns the vocabulary it is of. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns its name without prefix, in lower case. */
    public String name() {
        return name;
    }

    /** Returns the namespace declared for it; empty where there is none. */
    public String namespace() {
        return namespace(element);
    }

    /** Tells whether it is of a vocabulary and has a name. */
    public boolean is(Vocabulary vocabulary, String name) {
        return this.vocabulary == vocabulary && this.name.equals(name);
    }

    /** Returns the elements directly in it. */
    public List<FeedElement> children() {
        return element.children().stream()
                .map(child -> new FeedElement(child, documentUrl))
                .toList();
    }

    /** Returns the elements of a name directly in it. */
    public List<FeedElement> children(Vocabulary vocabulary, String name) {
        return children().stream().filter(child -> child.is(vocabulary, name)).toList();
    }

    /** Returns the first element of a name directly in it. */
    public Optional<FeedElement> child(Vocabulary vocabulary, String name) {
        return children().stream().filter(child -> child.is(vocabulary, name)).findFirst();
    }

    /** Returns the text of the first element of a name directly in it; empty where there is none. */
    public String textOf(Vocabulary vocabulary, String name) {
        return child(vocabulary, name).map(FeedElement::text).orElse("");
    }

    /** Returns the value of an attribute, whatever its case and prefix; empty where there is none. */
    public String attribute(String name) {
        String exact = element.attr(name);
        return exact.isEmpty() ? element.attributes().getIgnoreCase(name).strip() : exact.strip();
    }

    /** Returns its text, stripped; CDATA is text. */
    public String text() {
        return element.wholeText().strip();
    }

    /** Returns what is meant as HTML: its text where that is escaped, else its markup. */
    public String markup() {
        return element.childrenSize() == 0 ? element.wholeText() : element.html();
    }

    /** Returns what a reader sees of text that may be HTML. */
    public String plain() {
        return PlainText.ofMarkup(markup());
    }

    /** Resolves a link in it by the bases declared around it (xml:base); empty where that is no http or https URL. */
    public Optional<String> resolve(String reference) {
        if (reference.isBlank()) {
            return Optional.empty();
        }
        Deque<String> bases = new ArrayDeque<>();
        for (Element at = element; at != null; at = at.parent()) {
            if (at.hasAttr("xml:base")) {
                bases.push(at.attr("xml:base"));
            }
        }
        Optional<WebUrl> base = WebUrl.parse(documentUrl);
        for (String next : bases) {
            base = resolved(base, next).or(() -> WebUrl.parse(documentUrl));
        }
        return resolved(base, reference).map(WebUrl::toString);
    }

    private static Optional<WebUrl> resolved(Optional<WebUrl> base, String reference) {
        return base.isPresent() ? base.get().resolve(reference) : WebUrl.parse(reference);
    }

    /** Returns the text escaped as HTML. */
    public static String escaped(String text) {
        return Entities.escape(text);
    }
}
