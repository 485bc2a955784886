package org.khabar.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads pages. Safe for use by any number of threads. */
public final class PageReader {
    /** Version of the reading, told in every article: it changes whenever the same page could be read differently. */
    public static final String VERSION = "0.1.0";

    /** Reads a page; throws nothing, whatever the page holds. */
    public PageReading read(WebPage page) {
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(page.body()), null, page.url());
            List<Story.Block> blocks = document.select("p").stream()
                    .filter(p -> !p.text().isBlank())
                    .map(p -> new Story.Block(Story.BlockKind.PARAGRAPH, 0, p.text()))
                    .toList();
            if (blocks.isEmpty()) {
                return new NotAnArticle(NotAnArticle.Reason.TOO_LITTLE_TEXT, "no paragraph", Facts.none());
            }
            Facts facts = Facts.builder()
                    .put(Field.HEADLINE, new Fact<>(document.title(), new Evidence(Evidence.Origin.META, "title", 0.5)))
                    .build();
            return new Story(
                    facts,
                    blocks,
                    List.of(),
                    Integer.toHexString(
                            blocks.hashCode() * 31 + document.title().hashCode()),
                    0.5,
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
