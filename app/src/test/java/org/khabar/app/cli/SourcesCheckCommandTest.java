package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class SourcesCheckCommandTest {
    private static final String RSS =
            "<rss version='2.0'><channel><title>Town</title><item><title>Rain</title><link>%s/news/rain</link><pubDate>%s</pubDate></item>"
                    + "<item><title>Draft</title><link>%s/drafts/sun</link></item></channel></rss>";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private HttpServer site;

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/", 404, "");
        site.start();
        Files.writeString(
                folder.resolve("khabar.yaml"),
                "frontier: {default-delay: 0s}\nfetcher:\n  allowed-hosts: [\"127.0.0.1:"
                        + site.getAddress().getPort() + "\"]\n");
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    private void answer(String path, int status, String body) {
        site.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().toString());
            boolean isThere = path.equals(exchange.getRequestURI().getPath());
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(isThere ? status : 404, isThere && bytes.length > 0 ? bytes.length : -1);
            if (isThere) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
    }

    private String base() {
        return "http://127.0.0.1:" + site.getAddress().getPort();
    }

    private String rss() {
        String now = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(java.time.ZoneOffset.UTC));
        return RSS.formatted(base(), now, base());
    }

    private int check(String url) {
        CommandLine command = KhabarCommand.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute(
                "sources",
                "check",
                url,
                "--config",
                folder.resolve("khabar.yaml").toString());
    }

    @Test
    void aFeedIsKnownAndWhatWouldBeFetchedIsTold() {
        answer("/robots.txt", 200, "User-agent: *\nDisallow: /drafts/\n");
        answer("/feed", 200, rss());

        int exit = check(base() + "/feed");

        assertThat(exit).isZero();
        assertThat(out.toString())
                .contains("/feed: a feed")
                .contains("1 pages in the last day")
                .contains("fetches   1 pages, and leaves out 1")
                .contains("/drafts/sun  ROBOTS_DISALLOWED");
        assertThat(asked).containsExactly("/robots.txt", "/feed");
    }

    @Test
    void theFeedOfAHomePageIsFoundAndShown() {
        site.removeContext("/");
        answer("/", 200, "<html><head><link rel='alternate' type='application/rss+xml' href='/feed'></head></html>");
        answer("/feed", 200, rss());

        int exit = check(base() + "/");

        assertThat(exit).isZero();
        assertThat(out.toString())
                .contains("a home page")
                .contains("/feed: 2 pages, 1 of the last 7 days (would be polled)")
                .contains("sources add " + base() + "/ --kind home");
    }

    @Test
    void whatRobotsForbidsIsNotAskedFor() {
        answer("/robots.txt", 200, "User-agent: *\nDisallow: /\n");

        int exit = check(base() + "/feed");

        assertThat(exit).isEqualTo(1);
        assertThat(out.toString()).contains("can't be watched as it is: ROBOTS_DISALLOWED");
        assertThat(asked).containsExactly("/robots.txt");
    }

    @Test
    void aPrivateAddressIsNotAsked() {
        int exit = check("http://169.254.169.254/latest/");

        assertThat(exit).isNotZero();
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"example.org, absolute URL", "ftp://example.org/, absolute URL", "https://example.org/, user-agent"})
    void wrongInputIsRefusedWithARemedy(String url, String remedy) {
        int exit = check(url);

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains(remedy).doesNotContain("Exception");
    }
}
