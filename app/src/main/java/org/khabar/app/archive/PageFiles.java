package org.khabar.app.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.event.RawPage;

/**
 * Pages that lie in a file each.
 *
 * @param pages the pages
 */
public record PageFiles(List<ArchivedPage> pages) implements PageArchive {
    /** Copies the list, which must not be empty. */
    public PageFiles {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("no pages");
        }
    }

    @Override
    public Path path() {
        Path folder = pages.getFirst().file().getParent();
        return folder == null ? Path.of("") : folder;
    }

    @Override
    public long length() {
        return pages.stream().mapToLong(PageFiles::length).sum();
    }

    private static long length(ArchivedPage page) {
        try {
            return Files.size(page.file());
        } catch (IOException e) {
            return 0; // a problem as soon as it is read
        }
    }

    /** The files may be others the next time. */
    @Override
    public boolean resumes() {
        return false;
    }

    @Override
    public void read(long from, Taker taker) {
        long position = 0;
        for (ArchivedPage page : pages) {
            position += length(page);
            RawPage raw;
            try {
                raw = RawPages.of(page);
            } catch (IOException e) {
                taker.problem(new Problem(page.file().toString(), "can't be read (" + e.getMessage() + ")"));
                continue;
            }
            if (!taker.page(raw, position)) {
                return;
            }
        }
    }
}
