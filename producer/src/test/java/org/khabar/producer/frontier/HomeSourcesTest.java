package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.producer.frontier.SimulatedFrontier.bytes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.Source;
import org.khabar.event.SourceKind;

/** Sources that are home pages: which feeds and sitemaps are found, and which is polled. */
class HomeSourcesTest {
    private static final String HOME = "https://example.org/";
    private static final Duration INTERVAL = Duration.ofMinutes(10);
    private static final FrontierSettings SETTINGS = FrontierSettings.defaults();

    private final SimulatedFrontier frontier = new SimulatedFrontier(SETTINGS);
    /** What the site answers, by path; 404 where nothing is there. */
    private final Map<String, String> site = new HashMap<>();

    private final List<String> asked = new ArrayList<>();

    @AfterEach
    void close() {
        frontier.close();
    }

    private void declare() {
        site.putIfAbsent("/robots.txt", "User-agent: *\nAllow: /\n");
        frontier.declare(Source.newBuilder(SimulatedFrontier.source("news", HOME, INTERVAL))
                .setKind(SourceKind.HOME)
                .build());
    }

    /** Has the site answer for a time; pages are fetched well, and not noted. */
    private void pass(Duration time) {
        Instant end = frontier.now().plus(time);
        while (frontier.now().isBefore(end)) {
            Optional<FetchRequest> next = frontier.nextRequest(Duration.between(frontier.now(), end));
            next.ifPresent(this::answer);
        }
    }

    private void answer(FetchRequest request) {
        String path = request.getUrl().substring("https://example.org".length());
        if (request.getKind() == FetchKind.PAGE) {
            frontier.answerWell(request);
            return;
        }
        asked.add(path);
        String body = site.get(path);
        frontier.report(
                body == null
                        ? frontier.answer(request, FetchResult.FAILED, 404).build()
                        : frontier.answer(request, FetchResult.FETCHED, 200)
                                .setBody(bytes(body))
                                .build());
    }

    private String feed(String name, int entries, Duration age) {
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>News</title>");
        for (int i = 0; i < entries; i++) {
            feed.append("<item><title>Entry</title><link>https://example.org/" + name + "/" + i + "</link>");
            feed.append("<pubDate>" + frontier.now().minus(age) + "</pubDate></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static String linkTag(String feed) {
        return "<link rel='alternate' type='application/rss+xml' href='" + feed + "'>";
    }

    private Optional<String> chosen() {
        return frontier.states().getLast().value.getChosenUrl();
    }

    @Test
    void theBestOfTheFeedsNamedIsPolledFromThenOn() {
        site.put("/", "<!DOCTYPE html><html><head>" + linkTag("/sport.rss") + linkTag("/all.rss") + "</head></html>");
        site.put("/sport.rss", feed("sport", 2, Duration.ofHours(1)));
        site.put("/all.rss", feed("all", 5, Duration.ofHours(1)));
        declare();

        pass(INTERVAL.dividedBy(2));

        assertThat(asked).containsExactly("/robots.txt", "/", "/sport.rss", "/all.rss", "/all.rss");
        assertThat(chosen()).contains("https://example.org/all.rss");
        assertThat(frontier.counts().discovered()).isEqualTo(5);
        asked.clear();
        pass(INTERVAL);
        assertThat(asked).containsExactly("/all.rss");
    }

    @Test
    void aDeadFeedIsNotChosen() {
        site.put("/", "<!DOCTYPE html><html><head>" + linkTag("/old.rss") + linkTag("/new.rss") + "</head></html>");
        site.put("/old.rss", feed("old", 50, Duration.ofDays(400)));
        site.put("/new.rss", feed("new", 1, Duration.ofHours(1)));
        declare();

        pass(INTERVAL);

        assertThat(chosen()).contains("https://example.org/new.rss");
    }

    @Test
    void aSitemapThatRobotsNamesIsChosenIfItListsMuchMore() {
        site.put("/robots.txt", "Sitemap: /news.xml\nUser-agent: *\nAllow: /\n");
        site.put("/", "<!DOCTYPE html><html><head>" + linkTag("/all.rss") + "</head></html>");
        site.put("/all.rss", feed("all", 2, Duration.ofHours(1)));
        StringBuilder news = new StringBuilder("<urlset>");
        for (int i = 0; i < 8; i++) {
            news.append("<url><loc>https://example.org/n/").append(i).append("</loc><lastmod>");
            news.append(frontier.now().minusSeconds(60L * i)).append("</lastmod></url>");
        }
        site.put("/news.xml", news.append("</urlset>").toString());
        declare();

        pass(INTERVAL);

        assertThat(chosen()).contains("https://example.org/news.xml");
        assertThat(frontier.counts().discovered()).isEqualTo(8);
    }

    @Test
    void theUsualPathsAreTriedWhereNothingIsNamed() {
        site.put("/", "<!DOCTYPE html><html><body>Welcome</body></html>");
        site.put("/rss.xml", feed("all", 2, Duration.ofHours(1)));
        declare();

        pass(INTERVAL);

        assertThat(chosen()).contains("https://example.org/rss.xml");
    }

    @Test
    void theHomePageItselfIsPolledWhereNothingElseIsOfUse() {
        site.put(
                "/",
                "<!DOCTYPE html><html><body><h2><a href='/2026/03/01/bridge'>Council agrees on a new bridge</a></h2>"
                        + "</body></html>");
        declare();

        pass(INTERVAL);

        assertThat(chosen()).contains(HOME);
        assertThat(frontier.counts().discovered()).isEqualTo(1);
    }

    @Test
    void aSearchThatFindsNothingSaysSoAndIsRepeatedEverMoreRarely() {
        site.put("/", "<!DOCTYPE html><html><body>Welcome</body></html>");
        declare();

        pass(Duration.ofHours(6));

        assertThat(frontier.states().stream().map(state -> state.value.getProblem()))
                .contains(Optional.of(Homes.NOTHING_FOUND));
        assertThat(asked.stream().filter("/"::equals).count()).isBetween(3L, 6L);
    }

    @Test
    void feedsOfOtherSitesAndThoseThatRobotsForbidsAreLeftOut() {
        site.put("/robots.txt", "User-agent: *\nDisallow: /private\n");
        site.put(
                "/",
                "<!DOCTYPE html><html><head>" + linkTag("https://example.net/a.rss") + linkTag("/private.rss")
                        + linkTag("/all.rss") + "</head></html>");
        site.put("/all.rss", feed("all", 1, Duration.ofHours(1)));
        declare();

        pass(INTERVAL.dividedBy(2));

        assertThat(asked).containsExactly("/robots.txt", "/", "/all.rss", "/all.rss");
    }

    @Test
    void aChoiceThatFailsAgainAndAgainIsReplaced() {
        site.put("/", "<!DOCTYPE html><html><head>" + linkTag("/a.rss") + linkTag("/b.rss") + "</head></html>");
        site.put("/a.rss", feed("a", 5, Duration.ofHours(1)));
        declare();
        pass(INTERVAL);
        assertThat(chosen()).contains("https://example.org/a.rss");

        site.remove("/a.rss");
        site.put("/b.rss", feed("b", 5, Duration.ofHours(1)));
        pass(Duration.ofHours(12));

        assertThat(chosen()).contains("https://example.org/b.rss");
    }
}
