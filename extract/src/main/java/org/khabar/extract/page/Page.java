package org.khabar.extract.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.WebPage;
import org.khabar.extract.text.HtmlCharset;
import org.khabar.extract.url.WebUrl;

/**
 * A page decoded and parsed once, shared by everything that reads it. Nothing here throws, whatever the page holds. Used by
 * one thread at a time; the document must not be changed.
 */
public final class Page {
    private final WebPage source;
    private final Document document;
    private final Optional<WebUrl> url;
    private @Nullable String title;
    private @Nullable DocumentOrder order;
    private @Nullable Inventory inventory;
    private @Nullable MetaTags meta;
    private @Nullable JsonLd jsonLd;
    private @Nullable Microdata microdata;

    private Page(WebPage source, Document document) {
        this.source = source;
        this.document = document;
        this.url = WebUrl.parse(source.url());
    }

    /** Decodes and parses a page. */
    public static Page of(WebPage source) {
        String contentType = source.header("Content-Type").orElse(null);
        byte[] body = source.body();
        HtmlCharset.Found found = HtmlCharset.find(body, contentType);
        // From a stream, for then the tree needs no copy of the whole text.
        InputStream text = new ByteArrayInputStream(body, found.start(), body.length - found.start());
        try {
            return new Page(source, Jsoup.parse(text, found.charset().name(), source.url()));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be read", e);
        }
    }

    /** Returns the page as it was fetched. */
    public WebPage source() {
        return source;
    }

    /** Returns the tree. */
    public Document document() {
        return document;
    }

    /** Returns the document's title; empty where it has none. */
    public String title() {
        if (title == null) {
            title = document.title();
        }
        return title;
    }

    /** Returns the URL that answered; empty for a page from an archive. */
    public Optional<WebUrl> url() {
        return url;
    }

    /** Returns the absolute URL of a reference on this page; empty if that is no http or https URL. */
    public Optional<WebUrl> resolve(String reference) {
        return url.flatMap(base -> base.resolve(reference)).or(() -> WebUrl.parse(reference));
    }

    /** Returns all elements in their order. */
    public DocumentOrder order() {
        if (order == null) {
            order = DocumentOrder.of(document);
        }
        return order;
    }

    /** Returns the elements that more than one reader asks for. */
    public Inventory inventory() {
        if (inventory == null) {
            inventory = Inventory.of(order());
        }
        return inventory;
    }

    /** Returns the meta tags. */
    public MetaTags meta() {
        if (meta == null) {
            meta = MetaTags.of(inventory());
        }
        return meta;
    }

    /** Returns the JSON-LD of all script blocks. */
    public JsonLd jsonLd() {
        if (jsonLd == null) {
            jsonLd = JsonLd.of(inventory(), source.url());
        }
        return jsonLd;
    }

    /** Returns the elements marked with schema.org properties. */
    public Microdata microdata() {
        if (microdata == null) {
            microdata = Microdata.of(inventory());
        }
        return microdata;
    }
}
