package org.khabar.benchmarks.cost;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.khabar.extract.PageReader;
import org.khabar.extract.WebPage;

/** What is compared: each takes the bytes of a page. The number returned only keeps the work from being optimised away. */
enum Candidate {
    /** jsoup alone: decoding and the tree. */
    JSOUP("jsoup"),
    /** Decoding, the tree, the story and every fact. */
    KHABAR("khabar"),
    /** jsoup's tree, then what Readability takes out of it. */
    READABILITY4J("readability4j");

    private static final PageReader PAGES = new PageReader();

    private final String label;

    Candidate(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    int read(WebPage page) {
        return switch (this) {
            case JSOUP -> parse(page).childNodeSize();
            case KHABAR -> PAGES.read(page).hashCode();
            case READABILITY4J ->
                new Readability4J(page.url(), parse(page)).parse().getLength();
        };
    }

    private static Document parse(WebPage page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page.body()), null, page.url());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
