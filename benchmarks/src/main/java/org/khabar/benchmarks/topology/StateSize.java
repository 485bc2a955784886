package org.khabar.benchmarks.topology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What the state of a run takes on disk: the tables of its stores, compressed as they are. What grows with articles and what
 * grows with sites is told apart.
 *
 * @param ofArticles bytes that grow with articles and URLs
 * @param ofSites bytes of what is known of sites
 */
record StateSize(long ofArticles, long ofSites) {
    private static final String TABLE = ".sst";
    private static final Path SITES = Path.of("site-memories");
    private static final int MILLION = 1_000_000;

    /**
     * Returns what lies in a run's folder.
     *
     * @param run the state folder of an application that was closed, and so has written everything
     */
    static StateSize of(Path run) throws IOException {
        long articles = 0;
        long sites = 0;
        try (Stream<Path> files = Files.walk(run)) {
            for (Path file : files.filter(StateSize::isTable).toList()) {
                if (file.getName(file.getNameCount() - 2).equals(SITES)) {
                    sites += Files.size(file);
                } else {
                    articles += Files.size(file);
                }
            }
        }
        return new StateSize(articles, sites);
    }

    private static boolean isTable(Path file) {
        return file.toString().endsWith(TABLE);
    }

    /** Returns the mebibytes that a million articles take, if so many took this. */
    double mebibytesPerMillion(long articles) {
        return articles == 0 ? 0 : (double) ofArticles * MILLION / articles / (1 << 20);
    }

    /** Returns the kibibytes that a site takes, if so many took this. */
    double kibibytesPerSite(long sites) {
        return sites == 0 ? 0 : (double) ofSites / sites / (1 << 10);
    }
}
