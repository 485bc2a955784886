package org.khabar.app.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an archive holds.
 *
 * @param pages the pages, in an order that is the same every time
 * @param problems one for each file or index line that is no page
 */
public record ArchiveListing(List<ArchivedPage> pages, List<Problem> problems) {
    /** Copies the lists. */
    public ArchiveListing {
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
    }

    /**
     * Returns both listings, this one first. A page of the other whose file stands in this one already is not listed twice:
     * an index tells more of a file than the folder does.
     */
    public ArchiveListing and(ArchiveListing other) {
        Set<Path> listed = pages.stream().map(ArchiveListing::place).collect(Collectors.toSet());
        List<ArchivedPage> allPages = new ArrayList<>(pages);
        other.pages.stream().filter(page -> !listed.contains(place(page))).forEach(allPages::add);
        List<Problem> allProblems = new ArrayList<>(problems);
        allProblems.addAll(other.problems);
        return new ArchiveListing(allPages, allProblems);
    }

    private static Path place(ArchivedPage page) {
        return page.file().toAbsolutePath().normalize();
    }

    /**
     * A file or a line that could not be used. It costs only itself.
     *
     * @param where the file, and the line where it is one of an index
     * @param what what is wrong with it and what would mend it
     */
    public record Problem(String where, String what) {
        @Override
        public String toString() {
            return where + ": " + what;
        }
    }
}
