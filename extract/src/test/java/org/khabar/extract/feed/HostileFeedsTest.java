package org.khabar.extract.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds that are meant to do harm: docs/faults.md, 45 to 52. */
class HostileFeedsTest {
    private static final String URL = "https://news.example.org/rss/all.xml";
    private static final Duration SOON = Duration.ofSeconds(2);

    @Test
    @DisplayName("Fault 45: a billion laughs are not told, within 2 s")
    void aBillionLaughsAreNotTold() {
        String laughs = IntStream.range(1, 30)
                .mapToObj(i -> "<!ENTITY a%d \"%s\">"
                        .formatted(i, "&a%d;".formatted(i - 1).repeat(10)))
                .collect(Collectors.joining());

        Feed feed = soon("<!DOCTYPE rss [<!ENTITY a0 'ha'>" + laughs + "]>" + titled("&a29;"));

        assertThat(feed.title()).isEqualTo("&a29;");
    }

    @Test
    @DisplayName("Fault 46: a large entity that is used 100,000 times is not expanded, within 2 s")
    void aQuadraticBlowUpIsNotExpanded() {
        String large = "<!DOCTYPE rss [<!ENTITY a '" + "ha".repeat(50_000) + "'>]>";

        Feed feed = soon(large + titled("&a;".repeat(100_000)));

        assertThat(feed.title()).startsWith("&a;").hasSizeLessThanOrEqualTo(10_000);
    }

    @Test
    @DisplayName("Fault 47: a file that an entity names is not read")
    void aFileIsNotRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "canary");

        Feed feed = soon("<!DOCTYPE rss [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + titled("&x;"));

        assertThat(feed.title()).isEqualTo("&x;");
    }

    @ParameterizedTest
    @DisplayName("Fault 48: what an entity, a parameter entity or a DTD names is not fetched")
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'HOST'>]>",
                "<!DOCTYPE rss [<!ENTITY % x SYSTEM 'HOST'> %x;]>",
                "<!DOCTYPE rss SYSTEM 'HOST'>",
                "<!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN' 'HOST'>",
                "<?xml-stylesheet href='HOST' type='text/xsl'?>",
            })
    void nothingIsFetched(String beginning) throws IOException {
        assertNobodyAsks(beginning + "<rss xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                + " xsi:noNamespaceSchemaLocation='HOST'><channel><title>News &x;</title></channel></rss>");
    }

    @Test
    @DisplayName("Fault 49: an XInclude is not followed")
    void anXIncludeIsNotFollowed() throws IOException {
        assertNobodyAsks("<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel>"
                + "<title>News<xi:include href='HOST' parse='text'/></title></channel></rss>");
    }

    @Test
    @DisplayName("Fault 50: of 100,000 items the newest are taken, as many as a feed may have")
    void ofAHundredThousandItemsTheNewestAreTaken() {
        String items = IntStream.range(0, 100_000)
                .mapToObj(i -> "<item><link>/" + i + "</link><pubDate>" + java.time.Instant.EPOCH.plusSeconds(i * 60L)
                        + "</pubDate></item>")
                .collect(Collectors.joining());

        Feed feed = read("<rss><channel>" + items + "</channel></rss>", Duration.ofSeconds(10));

        assertThat(feed.entries()).hasSize(FeedLimits.DEFAULT.maxEntries());
        assertThat(feed.entries()).extracting(Entry::url).contains("https://news.example.org/99999");
        assertThat(feed.dropped()).isEqualTo(100_000 - FeedLimits.DEFAULT.maxEntries());
    }

    @Test
    @DisplayName("Fault 51: a web page in place of a feed says so and names its feeds")
    void aWebPageNamesItsFeeds() {
        FeedReading page = new FeedReader()
                .read(
                        "<!DOCTYPE html><html><head><link rel='alternate' type='application/rss+xml' href='/feed.xml'></head></html>"
                                .getBytes(UTF_8),
                        "application/rss+xml",
                        URL);

        assertThat(page).isInstanceOfSatisfying(NotAFeed.class, not -> {
            assertThat(not.reason()).isEqualTo(NotAFeed.Reason.HTML);
            assertThat(not.linkedFeeds()).containsExactly("https://news.example.org/feed.xml");
        });
    }

    @Test
    @DisplayName("Fault 52: a feed that is cut off gives its complete items")
    void aFeedThatIsCutOffGivesItsCompleteItems() {
        Feed feed = soon("<rss><channel><item><link>https://example.org/1</link></item>"
                + "<item><link>https://example.org/2</link><title>half a ti");

        assertThat(feed.entries()).extracting(Entry::url).containsExactly("https://example.org/1");
    }

    private static void assertNobodyAsks(String document) throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(50);

            Feed feed = soon(document.replace("HOST", "http://127.0.0.1:" + listener.getLocalPort() + "/x"));

            assertThat(feed.title()).startsWith("News");
            Assertions.assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static String titled(String title) {
        return "<rss><channel><title>" + title + "</title></channel></rss>";
    }

    private static Feed soon(String document) {
        return read(document, SOON);
    }

    private static Feed read(String document, Duration bound) {
        FeedReading reading = org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                bound, () -> new FeedReader().read(document.getBytes(UTF_8), null, URL));
        assertThat(reading).isInstanceOf(Feed.class);
        return (Feed) reading;
    }
}
