package org.khabar.app.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.app.archive.ArchiveListing.Problem;

/**
 * What a person named to be read: files of one page each, WARC files, JSON Lines, folders of the first two.
 *
 * @param archives in the order in which they are read
 * @param problems what can't be used at all
 */
public record Archives(List<PageArchive> archives, List<Problem> problems) {
    /** Copies the lists. */
    public Archives {
        archives = List.copyOf(archives);
        problems = List.copyOf(problems);
    }

    /**
     * Finds archives. In a folder, at any depth, WARC files and files named like pages are taken; JSON Lines must be named
     * themselves, since an index of a folder is called the same.
     *
     * @param index an index of pages ({@link PageIndex})
     */
    public static Archives of(List<Path> filesAndFolders, @Nullable Path index) {
        List<PageArchive> archives = new ArrayList<>();
        List<Path> pages = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path given : filesAndFolders) {
            if (Files.isDirectory(given)) {
                List<Path> warcs = warcs(given);
                warcs.forEach(warc -> archives.add(new WarcFile(warc)));
                if (warcs.isEmpty() || PageFolders.holdsPages(given)) {
                    pages.add(given);
                }
            } else if (Files.isRegularFile(given) && WarcFile.isNamedSo(given)) {
                archives.add(new WarcFile(given));
            } else if (Files.isRegularFile(given) && JsonLinesFile.isNamedSo(given)) {
                archives.add(new JsonLinesFile(given));
            } else {
                pages.add(given);
            }
        }
        ArchiveListing listing = (index == null ? new ArchiveListing(List.of(), List.of()) : PageIndex.list(index))
                .and(PageFolders.list(pages));
        problems.addAll(listing.problems());
        if (!listing.pages().isEmpty()) {
            archives.add(new PageFiles(listing.pages()));
        }
        return new Archives(archives, problems);
    }

    private static List<Path> warcs(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> WarcFile.isNamedSo(file) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // listing its pages tells the problem
        }
    }
}
