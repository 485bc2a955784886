package org.khabar.app.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khabar.app.archive.ArchiveListing.Problem;

/**
 * Lists pages by the files and folders that hold them. A folder is searched to any depth for names that end like a page;
 * a file that is named itself may have any name, if it begins with a tag: a table, say, would else be read as a story.
 */
public final class PageFolders {
    /** How the names of pages end, in lower case. */
    private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml", ".html.gz", ".htm.gz", ".xhtml.gz");

    private PageFolders() {}

    /** Lists the pages of files and folders: in the order given, within a folder by path. */
    public static ArchiveListing list(List<Path> filesAndFolders) {
        List<ArchivedPage> pages = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path given : filesAndFolders) {
            if (Files.isDirectory(given)) {
                listFolder(given, pages, problems);
            } else if (Files.isRegularFile(given)) {
                listFile(given, pages, problems);
            } else {
                problems.add(new Problem(
                        given.toString(),
                        Files.exists(given) ? "is neither a file nor a folder" : "there is no such file or folder"));
            }
        }
        return new ArchiveListing(pages, problems);
    }

    private static void listFile(Path file, List<ArchivedPage> pages, List<Problem> problems) {
        ArchivedPage page = ArchivedPage.of(file);
        if (isPage(file) || page.mayBeMarkup()) {
            pages.add(page);
        } else {
            problems.add(new Problem(
                    file.toString(),
                    "is no page: its name ends in none of " + String.join(", ", ENDINGS)
                            + ", and it does not begin with a tag"));
        }
    }

    private static void listFolder(Path folder, List<ArchivedPage> pages, List<Problem> problems) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<ArchivedPage> found = files.filter(PageFolders::isPage)
                    .sorted()
                    .map(ArchivedPage::of)
                    .toList();
            if (found.isEmpty()) {
                problems.add(new Problem(folder.toString(), "no file in it ends in " + String.join(", ", ENDINGS)));
            }
            pages.addAll(found);
        } catch (IOException | UncheckedIOException e) {
            problems.add(new Problem(folder.toString(), "can't be listed (" + e.getMessage() + ")"));
        }
    }

    /** Tells whether a folder holds any page. */
    static boolean holdsPages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(PageFolders::isPage);
        } catch (IOException | UncheckedIOException e) {
            return true; // listing it tells the problem
        }
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
    }
}
