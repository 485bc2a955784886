package org.khabar.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.app.demo.newsroom.Visits;
import org.khabar.app.pipeline.PipelineStatus;
import org.khabar.app.pipeline.Sums;
import org.khabar.event.ArticleKind;
import org.khabar.producer.frontier.FrontierCounts;
import org.khabar.streams.LedgerCounts;

/**
 * What came of a demo. Pages and URLs count all runs on the same data folder; articles count this run.
 *
 * @param pages the sum per fetch; null if the topology stopped before it could be asked
 * @param urls the sum per URL; null likewise
 * @param articles events seen in this run
 * @param visits requests that the newsroom has answered
 * @param overlapping how many of them came while another of the same host was under way
 */
public record DemoSummary(
        @Nullable LedgerCounts pages,
        @Nullable FrontierCounts urls,
        Map<ArticleKind, Long> articles,
        long visits,
        long overlapping) {
    /** Copies the map. */
    public DemoSummary {
        articles = Map.copyOf(articles);
    }

    /** Gathers what is known at this moment. */
    static DemoSummary of(PipelineStatus status, LiveArticles seen, Path newsroomFolder) {
        Map<ArticleKind, Long> articles = new EnumMap<>(ArticleKind.class);
        for (ArticleKind kind : ArticleKind.values()) {
            articles.put(kind, seen.count(kind));
        }
        try {
            Visits visits = Visits.read(newsroomFolder);
            return new DemoSummary(
                    status.pages(),
                    status.urls(),
                    articles,
                    visits.all().size(),
                    visits.overlapping().size());
        } catch (IOException e) {
            throw new UncheckedIOException("the newsroom's access log can't be read", e);
        }
    }

    /** Returns the summary as lines for a person. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("articles in this run: " + articles.getOrDefault(ArticleKind.PUBLISHED, 0L) + " new, "
                + articles.getOrDefault(ArticleKind.UPDATED, 0L) + " updated, "
                + articles.getOrDefault(ArticleKind.RETRACTED, 0L) + " retracted");
        if (pages != null) {
            lines.add(Sums.of(pages));
        }
        if (urls != null) {
            lines.add(Sums.of(urls));
        }
        lines.add(
                "newsroom: " + visits + " requests, " + overlapping + " while another of the same host was under way");
        return lines;
    }
}
