package org.khabar.producer.frontier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.KnownSitemap;
import org.khabar.event.PollStep;
import org.khabar.event.PolledSource;
import org.khabar.extract.sitemap.SitemapLink;
import org.khabar.extract.sitemap.SitemapOrder;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/**
 * Chooses which sitemaps of an index a poll goes on with: those of the site that were changed since they were last read, and
 * no longer ago than the source wants pages, the newest first, so few that a poll stays short. No sitemap is fetched twice in a
 * poll, however indexes name each other.
 */
final class Indexes {
    /** An index may name an index; deeper ones are a trap. */
    private static final int MAX_DEPTH = 3;

    /** Sitemaps that the index gives no time for are fetched at every poll: only the likeliest. */
    private static final int MAX_UNDATED = 3;

    private static final int MAX_KNOWN = 50;

    /** A sitemap that can't be read is tried in so many polls, and then not before its index says that it changed. */
    private static final int MAX_TRIES = 3;

    private final FrontierSettings settings;

    Indexes(FrontierSettings settings) {
        this.settings = settings;
    }

    /** Has a poll go on with what the index names. Returns whether all of it that may hold news has room in this poll. */
    boolean follow(String site, PolledSource source, PollStep index, List<SitemapLink> named, Instant now) {
        if (index.getDepth() >= MAX_DEPTH) {
            return true;
        }
        Instant oldest = index.getSince().orElse(now.minus(settings.backfill(source.getSource())));
        List<SitemapLink> own = SitemapOrder.newestFirst(
                named.stream().filter(link -> isAhead(site, source, link)).toList());
        List<PollStep> steps = new ArrayList<>();
        int undated = 0;
        for (SitemapLink link : own) {
            Instant changed = link.changed();
            boolean wanted = changed == null
                    ? undated++ < MAX_UNDATED
                    : !changed.isBefore(oldest) && isNews(source, link.url(), changed);
            if (wanted) {
                steps.add(step(
                        link.url(),
                        changed,
                        index.getDepth() + 1,
                        index.getSince().orElse(null)));
            }
        }
        int most = settings.lists().maxSitemapsPerPoll()
                - source.getPassed().size()
                - source.getAhead().size();
        PollSteps.add(source, steps.stream().limit(Math.max(0, most)).toList());
        return steps.size() <= most || index.getSince().isPresent();
    }

    /** Has a poll go on with the sitemaps of an index that is as it was: those that it gives no time for. */
    static void followUnchanged(PolledSource source) {
        PollSteps.add(
                source,
                source.getSitemaps().stream()
                        .filter(known -> known.getChangedAt().isEmpty())
                        .limit(MAX_UNDATED)
                        .map(known -> step(known.getUrl(), null, 1, null))
                        .toList());
    }

    private static boolean isAhead(String site, PolledSource source, SitemapLink link) {
        return WebUrl.parse(link.url()).filter(url -> Site.of(url).equals(site)).isPresent()
                && !source.getPassed().contains(link.url())
                && source.getAhead().stream().noneMatch(step -> step.getUrl().equals(link.url()));
    }

    private static boolean isNews(PolledSource source, String url, Instant changed) {
        return find(source, url)
                .flatMap(KnownSitemap::getChangedAt)
                .filter(before -> !changed.isAfter(before))
                .isEmpty();
    }

    private static PollStep step(String url, @Nullable Instant changed, int depth, @Nullable Instant since) {
        return PollStep.newBuilder()
                .setUrl(url)
                .setKind(FetchKind.SITEMAP)
                .setDepth(depth)
                .setChangedAt(changed)
                .setSince(since)
                .build();
    }

    /** Remembers that a sitemap could not be read. Returns whether it is to be tried again in the next poll. */
    static boolean failed(PolledSource source, PollStep step) {
        if (step.getSince().isPresent()) {
            return false;
        }
        KnownSitemap known = find(source, step.getUrl())
                .orElseGet(() -> KnownSitemap.newBuilder().setUrl(step.getUrl()).build());
        known.setFailures(known.getFailures() + 1);
        boolean again = known.getFailures() < MAX_TRIES;
        if (!again) {
            known.setFailures(0);
            known.setChangedAt(step.getChangedAt().orElse(null));
        }
        remember(source, known);
        return again;
    }

    /** Returns what is known of a sitemap that an index named. */
    static Optional<KnownSitemap> find(PolledSource source, String url) {
        return source.getSitemaps().stream()
                .filter(known -> known.getUrl().equals(url))
                .findFirst();
    }

    /** Remembers that a sitemap is as it was when it was read last. */
    static void unchanged(PolledSource source, PollStep step) {
        find(source, step.getUrl())
                .ifPresent(known -> known.setChangedAt(step.getChangedAt().orElse(null)));
    }

    /** Remembers that a sitemap was read; one that was received in part is read again, whatever its validators. */
    static void read(PolledSource source, PollStep step, FetchReport report, boolean complete) {
        remember(
                source,
                KnownSitemap.newBuilder()
                        .setUrl(step.getUrl())
                        .setChangedAt(step.getChangedAt().orElse(null))
                        .setEtag(complete ? Headers.first(report.getHeaders(), "etag") : null)
                        .setLastModified(complete ? Headers.first(report.getHeaders(), "last-modified") : null)
                        .build());
    }

    private static void remember(PolledSource source, KnownSitemap last) {
        List<KnownSitemap> sitemaps = new ArrayList<>(List.of(last));
        source.getSitemaps().stream()
                .filter(known -> !known.getUrl().equals(last.getUrl()))
                .limit(MAX_KNOWN - 1L)
                .forEach(sitemaps::add);
        source.setSitemaps(sitemaps);
    }
}
