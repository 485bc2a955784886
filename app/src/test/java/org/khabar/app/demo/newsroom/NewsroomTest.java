package org.khabar.app.demo.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

class NewsroomTest {
    private static final Schedule QUIET = new Schedule(
            3, Duration.ofHours(1), Duration.ofHours(1), Duration.ofSeconds(15), Duration.ofSeconds(20), Duration.ZERO);

    private final HandClock clock = new HandClock(Instant.parse("2026-11-23T08:00:00Z"));

    @TempDir
    Path folder;

    private Newsroom newsroom;
    private HttpClient client;

    @BeforeEach
    void open() {
        newsroom = Newsroom.open(folder, 0, QUIET, clock);
        // The newsroom is its own proxy, for machines that resolve no names under localhost.
        client = HttpClient.newBuilder()
                .proxy(ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), newsroom.port())))
                .build();
    }

    @AfterEach
    void close() {
        newsroom.close();
        client.close();
    }

    @Test
    void everyFeedListsTheArticlesThatAreOut() throws Exception {
        for (NewsFeed feed : newsroom.feeds()) {
            HttpResponse<String> answer =
                    get(feed.id() + ".localhost", URI.create(feed.url()).getPath());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("http://" + feed.id() + ".localhost:" + newsroom.port() + "/");
        }
        assertThat(newsroom.handWritten()).hasSize(15);
    }

    @Test
    void anUnchangedFeedIsNotSentAgain() throws Exception {
        HttpResponse<String> first = get("difaf.localhost", "/rss.xml");

        HttpResponse<String> second = get(
                "difaf.localhost",
                "/rss.xml",
                first.headers().firstValue("ETag").orElseThrow());

        assertThat(second.statusCode()).isEqualTo(304);
    }

    @Test
    void theEgyptianPaperIsWrittenInWindows1256() throws Exception {
        String path = URI.create(newsroom.handWritten().getFirst()).getPath();

        HttpResponse<byte[]> page = client.send(request("difaf.localhost", path).build(), BodyHandlers.ofByteArray());

        assertThat(new String(page.body(), Charset.forName("windows-1256")))
                .contains("رئيس التحرير", "بدء تطهير ترعة الريحانية")
                .doesNotContain("&#");
    }

    @Test
    void aWithdrawnArticleIsGoneAfterItWasReadTwice() throws Exception {
        clock.advance(Duration.ofHours(6));
        String path = "/News/1002/village-library.html";

        assertThat(get("difaf.localhost", path).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        assertThat(get("difaf.localhost", path).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        assertThat(get("difaf.localhost", path).statusCode()).isEqualTo(410);
    }

    @Test
    void theFeedListsOnePathThatRobotsForbids() throws Exception {
        String robots = get("harbour.localhost", "/robots.txt").body();
        String feed = get("harbour.localhost", "/feed.atom").body();

        assertThat(robots).contains("Disallow: /drafts/");
        assertThat(feed)
                .containsOnlyOnce(
                        "<link rel=\"alternate\" href=\"http://harbour.localhost:" + newsroom.port() + "/drafts/");
    }

    @Test
    void aBusyPortIsOneClearLine() {
        assertThatThrownBy(() -> Newsroom.open(folder, newsroom.port(), QUIET, Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        OperatorException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.IN_USE))
                .hasMessageContaining("--newsroom-port");
    }

    private HttpResponse<String> get(String host, String path, String... etag)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(host, path);
        for (String value : etag) {
            request.header("If-None-Match", value);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String host, String path) {
        return HttpRequest.newBuilder(URI.create("http://" + host + ":" + newsroom.port() + path));
    }
}
