package org.khabar.app.extracting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.app.archive.ArchivedPage;
import org.khabar.app.archive.RawPages;
import org.khabar.event.RawPage;
import org.khabar.extract.WebPage;

/**
 * Reads pages, several at once, and hands on their lines in the order of the pages. At most as many pages as there are
 * processors are in memory.
 */
public final class Extraction {
    private final ExtractedLines form;
    private final SiteMemories memories;
    private final Consumer<String> lines;
    private final Consumer<Problem> problems;

    /**
     * Writes lines of a form to one consumer and what could not be read to another; both are called by one thread.
     *
     * @param form what is written of a page
     * @param memories what is known of the pages' sites
     * @param lines takes the lines
     * @param problems takes what could not be read
     */
    public Extraction(ExtractedLines form, SiteMemories memories, Consumer<String> lines, Consumer<Problem> problems) {
        this.form = form;
        this.memories = memories;
        this.lines = lines;
        this.problems = problems;
    }

    /** Reads the pages and returns how many there were a line for. */
    public long run(List<ArchivedPage> pages) {
        AtomicLong written = new AtomicLong();
        pages.stream()
                .gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), this::extract))
                .forEach(result -> {
                    switch (result) {
                        case Result.Line(String text) -> {
                            lines.accept(text);
                            written.incrementAndGet();
                        }
                        case Result.NoLine(Problem problem) -> problems.accept(problem);
                    }
                });
        return written.get();
    }

    /** Reads a page that was fetched; one without a body is a problem. */
    public void read(RawPage page) {
        ByteBuffer body = page.getBody().orElse(null);
        if (body == null) {
            problems.accept(new Problem(
                    page.getUrl(), "could not be fetched: " + page.getReason().orElse("no reason was given")));
            return;
        }
        List<WebPage.Header> headers = page.getHeaders().stream()
                .map(header -> new WebPage.Header(header.getName(), header.getValue()))
                .toList();
        byte[] bytes = new byte[body.remaining()];
        body.duplicate().get(bytes);
        WebPage web = new WebPage(bytes, page.getFinalUrl(), headers, page.getFetchedAt(), null);
        lines.accept(form.lineOf(new Extracted(page.getUrl(), page, web, memories.read(page.getSite(), web))));
    }

    private Result extract(ArchivedPage page) {
        try {
            RawPage raw = RawPages.of(page);
            byte[] body = raw.getBody().orElseGet(() -> ByteBuffer.allocate(0)).array();
            WebPage web = webPage(page, body);
            return new Result.Line(form.lineOf(new Extracted(page.id(), raw, web, memories.read(page, web))));
        } catch (IOException e) {
            return new Result.NoLine(new Problem(page.file().toString(), "can't be read (" + e.getMessage() + ")"));
        }
    }

    /** A file's own time would be a wrong reference for "yesterday"; where nobody knows when it was fetched, nothing is assumed. */
    static WebPage webPage(ArchivedPage page, byte[] body) {
        return new WebPage(body, page.url(), List.of(), page.knownFetch(), null);
    }

    /** What became of a page. */
    private sealed interface Result {
        /** Its line. */
        record Line(String text) implements Result {}

        /** Why there is none. */
        record NoLine(Problem problem) implements Result {}
    }
}
