package org.khabar.benchmarks.week;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.Header;

/** The hosts of all papers: answers each request as a server would, with an ETag that tells the truth. */
final class Web {
    private final Map<String, Paper> papers;

    Web(List<Paper> papers) {
        this.papers = papers.stream().collect(Collectors.toUnmodifiableMap(Paper::site, Function.identity()));
    }

    Paper paper(String site) {
        Paper paper = papers.get(site);
        if (paper == null) {
            throw new IllegalStateException("no such host: " + site);
        }
        return paper;
    }

    FetchReport answer(FetchRequest request, Instant now) {
        Paper paper = paper(request.getSite());
        return switch (request.getKind()) {
            case ROBOTS -> found(request, now, robots(paper), null);
            case PAGE, SECTION -> found(request, now, "", null);
            case SITEMAP ->
                paper.hasSitemap()
                        ? found(request, now, sitemap(paper, now), null)
                        : report(request, now, FetchResult.GONE, 404)
                                .setReason("HTTP_404")
                                .build();
            case FEED -> feed(request, paper, now);
        };
    }

    private static FetchReport feed(FetchRequest request, Paper paper, Instant now) {
        String etag = "\"" + paper.out(now) + "\"";
        return request.getEtag().filter(etag::equals).isPresent()
                ? report(request, now, FetchResult.NOT_MODIFIED, 304).build()
                : found(request, now, rss(paper, now), etag);
    }

    private static FetchReport found(FetchRequest request, Instant now, String body, @Nullable String etag) {
        FetchReport.Builder report = report(request, now, FetchResult.FETCHED, 200);
        if (etag != null) {
            report.setHeaders(List.of(new Header("ETag", etag)));
        }
        return report.setBody(ByteBuffer.wrap(body.getBytes(UTF_8))).build();
    }

    private static FetchReport.Builder report(FetchRequest request, Instant now, FetchResult result, int status) {
        return FetchReport.newBuilder()
                .setRequestId(request.getId())
                .setKind(request.getKind())
                .setUrl(request.getUrl())
                .setSite(request.getSite())
                .setResult(result)
                .setStatus(status)
                .setStartedAt(now)
                .setFinishedAt(now);
    }

    private static String robots(Paper paper) {
        return paper.hasSitemap() ? "Sitemap: https://" + paper.site() + "/sitemap.xml\n" : "User-agent: *\nAllow: /\n";
    }

    private static String rss(Paper paper, Instant now) {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Paper</title>");
        for (int article : paper.feed(now)) {
            feed.append("<item><title>Article</title><link>")
                    .append(paper.url(article))
                    .append("</link><pubDate>")
                    .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            paper.published().get(article).atOffset(ZoneOffset.UTC)))
                    .append("</pubDate></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static String sitemap(Paper paper, Instant now) {
        StringBuilder sitemap = new StringBuilder("<urlset>");
        for (int article : paper.sitemap(now)) {
            sitemap.append("<url><loc>")
                    .append(paper.url(article))
                    .append("</loc><lastmod>")
                    .append(paper.published().get(article))
                    .append("</lastmod></url>");
        }
        return sitemap.append("</urlset>").toString();
    }
}
