package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.producer.frontier.SimulatedFrontier.bytes;
import static org.khabar.producer.frontier.SimulatedFrontier.header;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.Source;
import org.khabar.event.SourceKind;

/** Sources that are sitemaps: what of an index is fetched, when, and how far back. */
class SitemapSourcesTest {
    private static final String INDEX = "https://example.org/sitemap.xml";
    private static final Duration INTERVAL = Duration.ofMinutes(10);
    private static final FrontierSettings SETTINGS = FrontierSettings.defaults();
    private static final Duration DELAY = SETTINGS.defaultDelay();

    private SimulatedFrontier frontier = new SimulatedFrontier(SETTINGS);

    @AfterEach
    void close() {
        frontier.close();
    }

    private static Source.Builder sitemap() {
        return Source.newBuilder(SimulatedFrontier.source("news", INDEX, INTERVAL))
                .setKind(SourceKind.SITEMAP);
    }

    private void answer(FetchRequest request, String body) {
        frontier.report(frontier.answer(request, FetchResult.FETCHED, 200)
                .setBody(bytes(body))
                .setHeaders(List.of(header("etag", "\"" + body.hashCode() + "\"")))
                .build());
    }

    private void answerUnchanged(FetchRequest request) {
        frontier.report(frontier.answer(request, FetchResult.NOT_MODIFIED, 304).build());
    }

    private static String index(String... sitemaps) {
        return "<sitemapindex>" + String.join("", sitemaps) + "</sitemapindex>";
    }

    private static String changed(String name, Instant at) {
        return "<sitemap><loc>https://example.org/" + name + "</loc><lastmod>" + at + "</lastmod></sitemap>";
    }

    private static String undated(String name) {
        return "<sitemap><loc>https://example.org/" + name + "</loc></sitemap>";
    }

    private static String page(String url, Instant changed) {
        return "<url><loc>" + url + "</loc><lastmod>" + changed + "</lastmod></url>";
    }

    /** Answers robots.txt and pages well until a sitemap is asked for; empty if none is within the time. */
    private Optional<FetchRequest> nextSitemap(Duration atMost) {
        Instant end = frontier.now().plus(atMost);
        while (frontier.now().isBefore(end)) {
            Optional<FetchRequest> next = frontier.nextRequest(Duration.between(frontier.now(), end));
            if (next.filter(request -> request.getKind() == FetchKind.SITEMAP).isPresent()) {
                return next;
            }
            next.ifPresent(frontier::answerWell);
        }
        return Optional.empty();
    }

    /** Answers sitemaps well, as empty ones, for as long as the poll goes on. */
    private List<String> restOfThePoll() {
        List<String> asked = new ArrayList<>();
        for (Optional<FetchRequest> next = nextSitemap(INTERVAL.dividedBy(2));
                next.isPresent();
                next = nextSitemap(INTERVAL.dividedBy(2))) {
            asked.add(next.get().getUrl().substring("https://example.org/".length()));
            answer(next.get(), "<urlset></urlset>");
        }
        return asked;
    }

    @Test
    void aSitemapIsPolledAndItsPagesAreListed() {
        frontier.declare(sitemap().build());
        FetchRequest poll = frontier.request();

        answer(poll, "<urlset><url><loc>https://example.org/1</loc></url></urlset>");

        assertThat(poll.getKind()).isEqualTo(FetchKind.SITEMAP);
        assertThat(poll.getUrl()).isEqualTo(INDEX);
        assertThat(frontier.counts().discovered()).isEqualTo(1);
    }

    @Test
    void whatIsOlderThanTheBackfillIsNotListed() {
        frontier.declare(sitemap().build());
        Instant now = frontier.now();

        answer(
                frontier.request(),
                "<urlset>" + page("https://example.org/old", now.minus(Duration.ofDays(8)))
                        + page("https://example.org/new", now.minus(Duration.ofDays(6))) + "</urlset>");

        assertThat(frontier.counts().discovered()).isEqualTo(1);
    }

    @Test
    void aSourceMayWantPagesFromFartherBack() {
        frontier.declare(
                sitemap().setBackfillMillis(Duration.ofDays(30).toMillis()).build());
        Instant now = frontier.now();

        answer(
                frontier.request(),
                "<urlset>" + page("https://example.org/old", now.minus(Duration.ofDays(8)))
                        + page("https://example.org/new", now.minus(Duration.ofDays(6))) + "</urlset>");

        assertThat(frontier.counts().discovered()).isEqualTo(2);
    }

    @Test
    void theSitemapsOfAnIndexAreFetchedNewestFirstInTurnsOfTheirOwn() {
        frontier.declare(sitemap().build());
        Instant now = frontier.now();
        answer(
                frontier.request(),
                index(
                        changed("a.xml", now.minus(Duration.ofDays(3))),
                        changed("b.xml", now.minus(Duration.ofHours(1))),
                        changed("archive.xml", now.minus(Duration.ofDays(30)))));
        frontier.pass(DELAY.minusMillis(100));
        assertThat(frontier.requests()).isEmpty();
        frontier.pass(Duration.ofMillis(100));

        FetchRequest first = frontier.afterRobots(DELAY);
        frontier.pass(DELAY.multipliedBy(2));
        assertThat(frontier.requests()).isEmpty();
        answer(first, "<urlset></urlset>");
        frontier.pass(DELAY);
        FetchRequest second = frontier.request();
        answer(second, "<urlset></urlset>");

        assertThat(first.getUrl()).isEqualTo("https://example.org/b.xml");
        assertThat(second.getUrl()).isEqualTo("https://example.org/a.xml");
        assertThat(nextSitemap(INTERVAL.dividedBy(2))).isEmpty();
    }

    @Test
    void aSitemapThatRobotsForbidsIsLeftOut() {
        frontier.declare(sitemap().build());
        answer(frontier.request(), index(undated("private/a.xml"), undated("b.xml")));
        frontier.pass(DELAY);
        FetchRequest robots = frontier.request();

        answer(robots, "User-agent: *\nDisallow: /private/\n");

        assertThat(robots.getKind()).isEqualTo(FetchKind.ROBOTS);
        assertThat(restOfThePoll()).containsExactly("b.xml");
    }

    @Test
    void aSitemapOfAnotherSiteIsLeftOut() {
        frontier.declare(sitemap().build());

        answer(
                frontier.request(),
                "<sitemapindex><sitemap><loc>https://example.net/a.xml</loc></sitemap></sitemapindex>");

        assertThat(nextSitemap(INTERVAL.dividedBy(2))).isEmpty();
    }

    @Test
    void onlyWhatWasChangedSinceIsFetchedInTheNextPoll() {
        frontier.declare(sitemap().build());
        Instant now = frontier.now();
        String before = changed("a.xml", now.minus(Duration.ofHours(2)));
        answer(frontier.request(), index(before, changed("b.xml", now.minus(Duration.ofHours(3)))));
        assertThat(restOfThePoll()).containsExactly("a.xml", "b.xml");

        answer(nextSitemap(INTERVAL).orElseThrow(), index(before, changed("b.xml", now.plus(Duration.ofMinutes(5)))));

        FetchRequest again = nextSitemap(INTERVAL.dividedBy(2)).orElseThrow();
        assertThat(again.getUrl()).endsWith("b.xml");
        assertThat(again.getEtag()).isPresent();
        answerUnchanged(again);
        assertThat(restOfThePoll()).isEmpty();
    }

    @Test
    void sitemapsWithoutATimeAreAskedForThoughTheIndexIsAsItWas() {
        frontier.declare(sitemap().build());
        answer(frontier.request(), index(undated("1.xml"), undated("2.xml"), undated("3.xml"), undated("4.xml")));
        assertThat(restOfThePoll()).containsExactly("4.xml", "3.xml", "2.xml");

        answerUnchanged(nextSitemap(INTERVAL).orElseThrow());

        assertThat(restOfThePoll()).containsExactlyInAnyOrder("4.xml", "3.xml", "2.xml");
    }

    @Test
    void aPollIsBoundedAndTheNextOneGoesOnWithTheRest() {
        frontier.declare(sitemap().build());
        Instant now = frontier.now();
        String[] many = new String[15];
        for (int i = 0; i < many.length; i++) {
            many[i] = changed("s" + i + ".xml", now.minus(Duration.ofHours(i)));
        }
        answer(frontier.request(), index(many));
        List<String> first = restOfThePoll();

        FetchRequest next = nextSitemap(INTERVAL).orElseThrow();
        answer(next, index(many));
        List<String> second = restOfThePoll();

        assertThat(first).hasSize(SETTINGS.lists().maxSitemapsPerPoll() - 1);
        assertThat(next.getEtag()).isEmpty();
        assertThat(second).hasSize(many.length - first.size()).doesNotContainAnyElementsOf(first);
    }

    @Test
    @DisplayName("Fault 43: sitemap indexes that name themselves or each other end")
    void indexesThatNameEachOtherEnd() {
        frontier.declare(sitemap().build());
        answer(frontier.request(), index(undated("a.xml")));

        List<String> asked = new ArrayList<>();
        for (Optional<FetchRequest> next = nextSitemap(INTERVAL.dividedBy(2));
                next.isPresent();
                next = nextSitemap(INTERVAL.dividedBy(2))) {
            asked.add(next.get().getUrl());
            answer(next.get(), index(undated("a.xml"), undated("sitemap.xml")));
        }

        assertThat(asked).containsExactly("https://example.org/a.xml");
    }

    @Test
    void aSitemapThatFailsEndsNoPollAndIsAskedForInTheNext() {
        frontier.declare(sitemap().build());
        Instant now = frontier.now();
        String both = index(changed("a.xml", now.minusSeconds(60)), changed("b.xml", now.minusSeconds(120)));
        answer(frontier.request(), both);
        frontier.report(frontier.answer(nextSitemap(INTERVAL).orElseThrow(), FetchResult.FAILED, 500)
                .build());
        assertThat(restOfThePoll()).containsExactly("b.xml");

        FetchRequest next = nextSitemap(INTERVAL).orElseThrow();
        answer(next, both);

        assertThat(next.getUrl()).isEqualTo(INDEX);
        assertThat(next.getEtag()).isEmpty();
        assertThat(restOfThePoll()).containsExactly("a.xml");
    }

    @Test
    void anHtmlPageInPlaceOfASitemapIsAProblem() {
        frontier.declare(sitemap().build());

        answer(frontier.request(), "<!DOCTYPE html><html><body>Not found</body></html>");

        assertThat(frontier.states().getLast().value.getProblem()).contains("NOT_A_SITEMAP_HTML");
    }

    @Test
    void aPollThatGoesOnSurvivesARestart() {
        frontier.declare(sitemap().build());
        answer(frontier.request(), index(undated("1.xml")));
        frontier = frontier.restart();

        FetchRequest robots = frontier.nextRequest(INTERVAL).orElseThrow();
        frontier.answerWell(robots);

        assertThat(robots.getKind()).isEqualTo(FetchKind.ROBOTS);
        assertThat(frontier.nextRequest(DELAY.multipliedBy(2)).orElseThrow().getUrl())
                .endsWith("1.xml");
    }
}
