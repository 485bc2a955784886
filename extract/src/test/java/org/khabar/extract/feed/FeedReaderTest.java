package org.khabar.extract.feed;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
    private static final String URL = "https://news.example.org/rss/all.xml";

    private static Feed feed(String document) {
        return feed(document.getBytes(UTF_8), null);
    }

    private static Feed feed(byte[] body, @Nullable String contentType) {
        FeedReading reading = new FeedReader().read(body, contentType, URL);
        assertThat(reading).isInstanceOf(Feed.class);
        return (Feed) reading;
    }

    private static NotAFeed notAFeed(String document) {
        FeedReading reading = new FeedReader().read(document.getBytes(UTF_8), null, URL);
        assertThat(reading).isInstanceOf(NotAFeed.class);
        return (NotAFeed) reading;
    }

    @Test
    void anArabicRssFeedIsRead() {
        Feed feed = feed("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
                     xmlns:content="http://purl.org/rss/1.0/modules/content/">
                  <channel>
                    <title>صوت المدينة</title>
                    <link>/</link>
                    <description>أخبار المدينة</description>
                    <language>ar-eg</language>
                    <ttl>15</ttl>
                    <item>
                      <title>افتتاح &lt;b&gt;جسر&lt;/b&gt; جديد &amp;quot;الوحدة&amp;quot;</title>
                      <link>//news.example.org/a/1?utm_source=rss</link>
                      <guid isPermaLink="false">a-1</guid>
                      <description><![CDATA[<p>افتتح المحافظ الجسر.</p>]]></description>
                      <content:encoded><![CDATA[<p>افتتح المحافظ الجسر صباح الخميس.</p>]]></content:encoded>
                      <dc:creator>سلمى حسن</dc:creator>
                      <pubDate>Thu, 19 Nov 2026 08:30:00 +0200</pubDate>
                      <category>محليات</category>
                      <media:content url="/img/1.jpg" medium="image"/>
                    </item>
                    <item><title>بلا رابط</title></item>
                  </channel>
                </rss>
                """);

        assertThat(feed.version()).isEqualTo("RSS 2.0");
        assertThat(feed.title()).isEqualTo("صوت المدينة");
        assertThat(feed.link()).isEqualTo("https://news.example.org/");
        assertThat(feed.language()).isEqualTo("ar-eg");
        assertThat(feed.ttl()).isEqualTo(Duration.ofMinutes(15));
        assertThat(feed.entries()).hasSize(2);
        Entry entry = feed.entries().getFirst();
        assertThat(entry.url()).isEqualTo("https://news.example.org/a/1?utm_source=rss");
        assertThat(entry.hints().feedUrl()).isEqualTo(URL);
        assertThat(entry.hints().guid()).isEqualTo("a-1");
        assertThat(entry.hints().title()).isEqualTo("افتتاح جسر جديد \"الوحدة\"");
        assertThat(entry.hints().summary()).isEqualTo("افتتح المحافظ الجسر.");
        assertThat(entry.hints().contentHtml()).isEqualTo("<p>افتتح المحافظ الجسر صباح الخميس.</p>");
        assertThat(entry.hints().authors()).containsExactly("سلمى حسن");
        assertThat(entry.hints().published()).isEqualTo(Instant.parse("2026-11-19T06:30:00Z"));
        assertThat(entry.hints().categories()).containsExactly("محليات");
        assertThat(entry.hints().images()).containsExactly("https://news.example.org/img/1.jpg");
        assertThat(feed.entries().getLast().url()).isNull();
    }

    @Test
    void anRdfFeedIsRead() {
        Feed feed = feed("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                         xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel rdf:about="x"><title>Tagblatt</title><link>https://example.org/</link><dc:language>de</dc:language></channel>
                  <item rdf:about="https://example.org/eins">
                    <title>Eins</title><dc:date>2026-11-19T08:30:00+01:00</dc:date><dc:creator>Jana Berg</dc:creator>
                  </item>
                </rdf:RDF>
                """);

        assertThat(feed.version()).isEqualTo("RSS 1.0");
        assertThat(feed.language()).isEqualTo("de");
        assertThat(feed.entries()).extracting(Entry::url).containsExactly("https://example.org/eins");
        assertThat(feed.entries().getFirst().hints().published()).isEqualTo(Instant.parse("2026-11-19T07:30:00Z"));
    }

    @Test
    void anAtomFeedIsRead() {
        Feed feed = feed("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://example.org/news/">
                  <title type="html">The &amp;lt;Daily&amp;gt; Example</title>
                  <link rel="self" href="/feed"/><link href="./"/>
                  <updated>2026-11-19T10:00:00Z</updated>
                  <author><name>Desk</name></author>
                  <entry xml:base="2026/">
                    <id>tag:example.org,2026:1</id>
                    <title>1 &lt; 2</title>
                    <link rel="enclosure" type="image/png" href="/a.png"/>
                    <link rel="alternate" type="application/json" href="one.json"/>
                    <link rel="alternate" type="text/html" href="one.html"/>
                    <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>short</em> one</div></summary>
                    <published>2026-11-18T23:00:00-05:00</published><updated>2026-11-19T09:00:00Z</updated>
                    <category term="economy" label="Economy"/>
                  </entry>
                </feed>
                """);

        Entry entry = feed.entries().getFirst();
        assertThat(feed.title()).isEqualTo("The <Daily> Example");
        assertThat(feed.link()).isEqualTo("https://example.org/news/");
        assertThat(entry.url()).isEqualTo("https://example.org/news/2026/one.html");
        assertThat(entry.hints().title()).isEqualTo("1 < 2");
        assertThat(entry.hints().summary()).isEqualTo("A short one");
        assertThat(entry.hints().authors()).containsExactly("Desk");
        assertThat(entry.hints().published()).isEqualTo(Instant.parse("2026-11-19T04:00:00Z"));
        assertThat(entry.hints().categories()).containsExactly("Economy");
        assertThat(entry.hints().images()).containsExactly("https://example.org/a.png");
    }

    @Test
    void aJsonFeedIsRead() {
        Feed feed = feed("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "示例新闻", "language": "zh",
                 "items": [{"id": "1", "url": "/a/1", "title": "桥", "content_text": "a < b",
                            "date_published": "2026-11-19T08:00:00+08:00", "authors": [{"name": "李明"}]}]}
                """);

        Entry entry = feed.entries().getFirst();
        assertThat(feed.title()).isEqualTo("示例新闻");
        assertThat(entry.url()).isEqualTo("https://news.example.org/a/1");
        assertThat(entry.hints().contentHtml()).isEqualTo("a &lt; b");
        assertThat(entry.hints().published()).isEqualTo(Instant.parse("2026-11-19T00:00:00Z"));
        assertThat(entry.hints().authors()).containsExactly("李明");
    }

    @Test
    void brokenXmlIsReadAllTheSame() {
        Feed feed = feed("""

                stray <rss version=2.0><channel><title>Fish & chips &eacute; &unknown;</title>
                <item><title>One <b>bold</title><link>https://example.org/?a=1&copy=2</link><dc:creator>Ann</dc:creator></item>
                <ITEM><guid>https://example.org/two</guid><media:thumbnail url="t.jpg"></ITEM>
                </channel></rss>
                """);

        assertThat(feed.title()).isEqualTo("Fish & chips é &unknown;");
        assertThat(feed.entries())
                .extracting(Entry::url)
                .containsExactly("https://example.org/?a=1&copy=2", "https://example.org/two");
        assertThat(feed.entries().getFirst().hints().title()).isEqualTo("One bold");
        assertThat(feed.entries().getFirst().hints().authors()).containsExactly("Ann");
    }

    @Test
    void ofTooManyEntriesTheNewestAreTaken() {
        FeedReader reader = new FeedReader(new FeedLimits(100_000, 2, 10, 10, 10, 1));
        StringBuilder items = new StringBuilder();
        for (int day = 10; day < 20; day++) {
            items.append("<item><link>/")
                    .append(day)
                    .append("</link><pubDate>")
                    .append(day)
                    .append(" Nov 2026 00:00 GMT</pubDate></item>");
        }

        Feed feed = (Feed) reader.read(("<rss><channel>" + items + "</channel></rss>").getBytes(UTF_8), null, URL);

        assertThat(feed.entries())
                .extracting(Entry::url)
                .containsExactly("https://news.example.org/18", "https://news.example.org/19");
        assertThat(feed.dropped()).isEqualTo(8);
    }

    @Test
    void depthIsNoDanger() {
        Feed feed = feed("<rss><channel><title>" + "<a>".repeat(20_000) + "deep</title></channel></rss>");

        assertThat(feed.title()).isEqualTo("deep");
    }

    @Test
    void textIsCutAtTheLimits() {
        Feed feed = feed("<rss><channel><item><title>" + "س".repeat(5_000) + "</title></item></channel></rss>");

        assertThat(feed.entries().getFirst().hints().title()).hasSize(FeedLimits.DEFAULT.maxTitle());
    }

    @Test
    void aWebPageNamesItsFeeds() {
        NotAFeed answer = notAFeed("""
                <!DOCTYPE html><html><head><title>News</title>
                <link rel="alternate" type="application/rss+xml; charset=utf-8" href="/feed.xml">
                <link rel="alternate" type="application/atom+xml" href="https://example.org/atom">
                <link rel="alternate" hreflang="ar" href="/ar"></head></html>
                """);

        assertThat(answer.reason()).isEqualTo(NotAFeed.Reason.HTML);
        assertThat(answer.linkedFeeds())
                .containsExactly("https://news.example.org/feed.xml", "https://example.org/atom");
    }

    @Test
    void whatIsNoFeedSaysWhatItIs() {
        assertThat(notAFeed(" \n").reason()).isEqualTo(NotAFeed.Reason.EMPTY);
        assertThat(notAFeed("<urlset/>").reason()).isEqualTo(NotAFeed.Reason.UNKNOWN_FORMAT);
        assertThat(notAFeed("{\"error\": 1}").reason()).isEqualTo(NotAFeed.Reason.UNKNOWN_FORMAT);
        assertThat(notAFeed("%PDF-1.7").reason()).isEqualTo(NotAFeed.Reason.NOT_TEXT);
    }

    @Test
    void theCharsetIsFoundWhereverItIsTold() {
        String title = "أخبار اليوم";
        String body = "<rss><channel><title>" + title + "</title></channel></rss>";
        Charset windows = Charset.forName("windows-1256");

        assertThat(feed(body.getBytes(windows), "text/xml; charset=windows-1256")
                        .title())
                .isEqualTo(title);
        assertThat(feed(
                                ("<?xml version='1.0' encoding='windows-1256'?>" + body).getBytes(windows),
                                "text/xml; charset=utf-8")
                        .title())
                .isEqualTo(title);
        assertThat(feed(("\uFEFF" + body).getBytes(UTF_16LE), "text/xml; charset=utf-8")
                        .title())
                .isEqualTo(title);
        assertThat(feed(
                                ("<?xml version='1.0' encoding='iso-8859-1'?>" + body).getBytes(UTF_8),
                                "text/xml; charset=utf-8")
                        .title())
                .isEqualTo(title);
    }

    @Property(tries = 200)
    void neverThrowsOnAnyBytes(@ForAll byte[] body) {
        assertThat(new FeedReader().read(body, null, URL)).isNotNull();
    }

    @Property(tries = 500)
    void neverThrowsOnAnythingLikeAFeed(@ForAll("pieces") List<String> pieces, @ForAll String url) {
        assertThat(new FeedReader().read(String.join("", pieces).getBytes(UTF_8), "text/xml;charset=x", url))
                .isNotNull();
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "<rss version='2.0'>",
                        "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='::'>",
                        "<rdf:RDF>",
                        "<channel>",
                        "<item>",
                        "</item>",
                        "<entry>",
                        "</entry>",
                        "<link>",
                        "</link>",
                        "<link href='//[x'/>",
                        "<guid>http://",
                        "</guid>",
                        "<pubDate>31 Feb 99999 25:61:99 +9999",
                        "</pubDate>",
                        "<ttl>999999</ttl>",
                        "<title type='base64' mode='base64'>%%%",
                        "</title>",
                        "<![CDATA[",
                        "]]>",
                        "&#x110000;",
                        "&#0;",
                        "&amp",
                        "<!--",
                        "{\"version\":\"jsonfeed.org\",\"items\":[",
                        "{\"url\":3,\"authors\":{}}",
                        "]}",
                        "<",
                        ">",
                        "خبر",
                        "\u0000")
                .list()
                .ofMaxSize(30);
    }
}
