package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.extract.feed.Entry;
import org.khabar.extract.feed.Feed;
import org.khabar.extract.feed.NotAFeed;
import org.khabar.extract.section.NotASection;
import org.khabar.extract.section.Section;
import org.khabar.extract.section.SectionReader;
import org.khabar.extract.sitemap.NotASitemap;
import org.khabar.extract.sitemap.Sitemap;
import org.khabar.extract.sitemap.SitemapLink;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/** Judges how well a site's feeds, sitemaps and home page tell of its news: by how many pages of the last days they list. */
final class Candidates {
    private static final Duration LATELY = Duration.ofDays(7);

    /** A feed says more of its pages than a sitemap: it is taken unless a sitemap lists so many times as much. */
    private static final int FEED = 3;

    /** A page whose links are guessed is better than nothing. */
    private static final int PAGE = 1;

    /** An index is judged by what it names; how much that lists is not known. */
    private static final int MOST_OF_INDEX = 5;

    /** Where nothing is dated, no more than this many pages are taken to be new. */
    private static final int MOST_UNDATED = 5;

    private final Readers readers;

    Candidates(Readers readers) {
        this.readers = readers;
    }

    /** Returns how good a candidate is; zero for one that is of no use. */
    int score(String site, FetchKind kind, FetchReport report, Instant now) {
        byte[] body = Reports.body(report);
        String type = Reports.contentType(report);
        String url = Reports.answeredBy(report);
        return switch (kind) {
            case SITEMAP ->
                switch (readers.sitemaps().read(body, type, url)) {
                    case Sitemap sitemap -> sitemap(site, sitemap.believable(), now);
                    case NotASitemap _ -> 0;
                };
            case SECTION ->
                switch (SectionReader.read(Reports.page(report))) {
                    case Section section -> section.articles().isEmpty() ? 0 : PAGE;
                    case NotASection _ -> 0;
                };
            case FEED, ROBOTS, PAGE ->
                switch (readers.feeds().read(body, type, url)) {
                    case Feed feed -> FEED * recent(site, feed.entries(), now);
                    case NotAFeed _ -> 0;
                };
        };
    }

    private static int sitemap(String site, Sitemap sitemap, Instant now) {
        return sitemap.sitemaps().isEmpty()
                ? recent(site, sitemap.pages(), now)
                : (int) sitemap.sitemaps().stream()
                        .filter(link -> isOf(site, link.url()) && isRecent(link, now))
                        .limit(MOST_OF_INDEX)
                        .count();
    }

    private static boolean isRecent(SitemapLink link, Instant now) {
        Instant changed = link.changed();
        return changed == null || changed.isAfter(now.minus(LATELY));
    }

    private static int recent(String site, List<Entry> entries, Instant now) {
        List<Entry> own = entries.stream()
                .filter(entry -> entry.url() != null && isOf(site, entry.url()))
                .toList();
        List<Instant> times =
                own.stream().flatMap(entry -> told(entry).stream()).toList();
        return times.isEmpty()
                ? Math.min(MOST_UNDATED, own.size())
                : (int) times.stream()
                        .filter(time -> time.isAfter(now.minus(LATELY)))
                        .count();
    }

    private static Optional<Instant> told(Entry entry) {
        return Optional.ofNullable(entry.hints().published())
                .or(() -> Optional.ofNullable(entry.hints().updated()));
    }

    private static boolean isOf(String site, String url) {
        return WebUrl.parse(url).filter(parsed -> Site.of(parsed).equals(site)).isPresent();
    }
}
