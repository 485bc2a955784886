package org.khabar.extract.sitemap;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.extract.feed.Entry;
import org.khabar.extract.feed.FeedLimits;

class SitemapReaderTest {
    private static final String URL = "https://news.example.org/maps/all.xml";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static SitemapReading read(byte[] body) {
        return new SitemapReader().read(body, null, URL);
    }

    private static Sitemap sitemap(byte[] body) {
        SitemapReading reading = read(body);
        assertThat(reading).isInstanceOf(Sitemap.class);
        return (Sitemap) reading;
    }

    private static Sitemap sitemap(String document) {
        return sitemap(document.getBytes(UTF_8));
    }

    private static List<String> pages(String document) {
        return sitemap(document).pages().stream().map(Entry::url).toList();
    }

    private static String urlSet(String... locations) {
        return "<urlset xmlns=\"" + NAMESPACE + "\">"
                + Arrays.stream(locations)
                        .map(location -> "<url><loc>" + location + "</loc></url>")
                        .collect(Collectors.joining())
                + "</urlset>";
    }

    @Test
    void aNewsSitemapTellsTitleDateLanguageAndKeywords() {
        Sitemap sitemap = sitemap("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
                        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
                  <url>
                    <loc>https://news.example.org/2026/11/canal</loc>
                    <lastmod>2026-11-20T09:15:00+02:00</lastmod>
                    <news:news>
                      <news:publication><news:name>صوت المدينة</news:name><news:language>ar</news:language></news:publication>
                      <news:publication_date>2026-11-20T08:00:00+02:00</news:publication_date>
                      <news:title>افتتاح &amp;quot;القناة&amp;quot; الجديدة</news:title>
                      <news:keywords>قناة، ملاحة, نقل</news:keywords>
                    </news:news>
                    <image:image><image:loc>/img/canal.jpg</image:loc></image:image>
                  </url>
                </urlset>
                """);

        Entry page = sitemap.pages().getFirst();
        assertThat(sitemap.format()).isEqualTo(SitemapFormat.XML);
        assertThat(page.url()).isEqualTo("https://news.example.org/2026/11/canal");
        assertThat(page.hints().feedUrl()).isEqualTo(URL);
        assertThat(page.hints().feedTitle()).isEqualTo("صوت المدينة");
        assertThat(page.hints().language()).isEqualTo("ar");
        assertThat(page.hints().title()).isEqualTo("افتتاح \"القناة\" الجديدة");
        assertThat(page.hints().published()).isEqualTo(Instant.parse("2026-11-20T06:00:00Z"));
        assertThat(page.hints().updated()).isEqualTo(Instant.parse("2026-11-20T07:15:00Z"));
        assertThat(page.hints().categories()).containsExactly("قناة", "ملاحة", "نقل");
        assertThat(page.hints().images()).containsExactly("https://news.example.org/img/canal.jpg");
    }

    @Test
    void anIndexNamesSitemapsAndNeverItself() {
        Sitemap index = sitemap("<sitemapindex xmlns=\"" + NAMESPACE + "\">"
                + "<sitemap><loc>" + URL + "</loc></sitemap>"
                + "<sitemap><loc>https://news.example.org/maps/1.xml.gz</loc><lastmod>2026-11-20</lastmod></sitemap>"
                + "<sitemap>https://news.example.org/maps/2.xml</sitemap>"
                + "<sitemap><lastmod>2026-11-20</lastmod></sitemap></sitemapindex>");

        assertThat(index.format()).isEqualTo(SitemapFormat.INDEX);
        assertThat(index.pages()).isEmpty();
        assertThat(index.sitemaps())
                .containsExactly(
                        new SitemapLink(
                                "https://news.example.org/maps/1.xml.gz", Instant.parse("2026-11-20T00:00:00Z")),
                        new SitemapLink("https://news.example.org/maps/2.xml", null));
    }

    @Test
    void aTextSitemapIsAUrlALine() {
        Sitemap text = sitemap("\uFEFFhttps://news.example.org/1\r\n\r\n https://news.example.org/2 \n# end\n");

        assertThat(text.format()).isEqualTo(SitemapFormat.TEXT);
        assertThat(text.pages())
                .extracting(Entry::url)
                .containsExactly("https://news.example.org/1", "https://news.example.org/2");
    }

    @Test
    void aFeedServesAsASitemap() {
        Sitemap feed = sitemap("<rss version='2.0'><channel><item><link>https://news.example.org/1</link>"
                + "<title>Ferry</title></item></channel></rss>");

        assertThat(feed.format()).isEqualTo(SitemapFormat.FEED);
        assertThat(feed.pages().getFirst().url()).isEqualTo("https://news.example.org/1");
        assertThat(feed.pages().getFirst().hints().title()).isEqualTo("Ferry");
    }

    @Test
    void theNewestAreKeptWhereThereAreTooMany() {
        String document = "<urlset>"
                + IntStream.rangeClosed(1, 28)
                        .mapToObj(day ->
                                "<url><loc>https://news.example.org/%d</loc><lastmod>2026-02-%02d</lastmod></url>"
                                        .formatted(day, day))
                        .collect(Collectors.joining())
                + "</urlset>";
        FeedLimits limits = new FeedLimits(100_000, 3, 100, 100, 100, 10);

        Sitemap sitemap = (Sitemap) new SitemapReader(limits, Set.of()).read(document.getBytes(UTF_8), null, URL);

        assertThat(sitemap.pages())
                .extracting(Entry::url)
                .containsExactly(
                        "https://news.example.org/26", "https://news.example.org/27", "https://news.example.org/28");
        assertThat(sitemap.newestFirst().getFirst().url()).isEqualTo("https://news.example.org/28");
        assertThat(sitemap.dropped()).isEqualTo(25);
    }

    @Test
    void undatedPagesComeLastInTheirOwnOrder() {
        Sitemap sitemap =
                sitemap("<urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.example/2</loc></url>"
                        + "<url><loc>https://a.example/3</loc><lastmod>2026-02-01</lastmod></url></urlset>");

        assertThat(sitemap.newestFirst())
                .extracting(Entry::url)
                .containsExactly("https://a.example/3", "https://a.example/1", "https://a.example/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.exam",
                "<urlset><url><loc>https://a.example/1</loc></url><url><loc><![CDATA[https://a.exam",
                "<urlset><url><loc>https://a.example/1</loc></url></url></urlset>",
                "<urlset><url><loc>https://a.example/1</lo",
                "<URLSET><URL><LOC>HTTPS://A.EXAMPLE/1</LOC></URL></URLSET>",
                "<sm:urlset xmlns:sm='http://www.sitemaps.org/schemas/sitemap/0.9'><sm:url><sm:loc>https://a.example/1</sm:loc></sm:url></sm:urlset>",
                "<urlset xmlns='https://a.example/wrong'><url><loc>\u00a0https://a.example/1\u2003</loc></url></urlset>",
                "<url><loc>https://a.example/1</loc></url>",
                "<urlset><url><loc>https://a.example/1</loc><loc>ftp://a.example/2</loc></url></urlset>",
                "<urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.example/1</loc></url></urlset>"
            })
    void whatCanBeReadOfABrokenSitemapIsRead(String document) {
        assertThat(pages(document)).containsExactly("https://a.example/1");
    }

    @Test
    void locationsWithoutSchemeOrHostBelongToTheSitemapsOwn() {
        assertThat(pages(urlSet("www.example.org/1", "news.example.org/2", "/3?a=1&b=2", "not a location")))
                .containsExactly(
                        "https://www.example.org/1",
                        "https://news.example.org/2",
                        "https://news.example.org/3?a=1&b=2");
    }

    @Test
    void declaredEntitiesAndInclusionsAreNotOpened() {
        assertThat(pages("<!DOCTYPE urlset [<!ENTITY x SYSTEM 'file:///etc/passwd'>"
                        + "<!ENTITY y '/y'><!ENTITY z '&y;&y;&y;&y;'>]>"
                        + "<urlset xmlns:xi='http://www.w3.org/2001/XInclude'><url><loc>&x;</loc></url>"
                        + "<url><loc><xi:include href='file:///etc/passwd' parse='text'/></loc></url>"
                        + "<url><loc>https://a.example/&z;</loc></url></urlset>"))
                .containsExactly("https://a.example/&z;");
    }

    @Test
    void wideCharactersAreRead() {
        assertThat(sitemap(("\uFEFF" + urlSet("https://a.example/خبر")).getBytes(UTF_16LE))
                        .pages())
                .extracting(Entry::url)
                .containsExactly("https://a.example/%D8%AE%D8%A8%D8%B1");
    }

    @Test
    void whatIsNoSitemapSaysWhatItIs() {
        assertThat(read(new byte[0]))
                .isInstanceOfSatisfying(
                        NotASitemap.class, empty -> assertThat(empty.reason()).isEqualTo(NotASitemap.Reason.EMPTY));
        assertThat(read("<!DOCTYPE html><html><body>Not found</body></html>".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        NotASitemap.class, page -> assertThat(page.reason()).isEqualTo(NotASitemap.Reason.HTML));
        assertThat(read("<svg/>".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        NotASitemap.class,
                        xml -> assertThat(xml.reason()).isEqualTo(NotASitemap.Reason.UNKNOWN_FORMAT));
        assertThat(read("ABC".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        NotASitemap.class, text -> assertThat(text.reason()).isEqualTo(NotASitemap.Reason.NOT_TEXT));
    }

    @Test
    void aReaderCanInsistOnTheRulesOfTheProtocol() {
        SitemapReader strict = new SitemapReader(SitemapReader.LIMITS, Set.of(SitemapRule.values()));
        String mixed = urlSet("https://news.example.org/maps/1", "https://news.example.org/2");

        assertThat(strict.read(mixed.getBytes(UTF_8), null, URL))
                .isInstanceOfSatisfying(
                        Sitemap.class,
                        sitemap -> assertThat(sitemap.pages())
                                .extracting(Entry::url)
                                .containsExactly("https://news.example.org/maps/1"));
        assertThat(strict.read("<urlset xmlns='https://a.example/wrong'/>".getBytes(UTF_8), null, URL))
                .isInstanceOf(NotASitemap.class);
        assertThat(strict.read(("<!DOCTYPE urlset>" + mixed).getBytes(UTF_8), null, URL))
                .isInstanceOf(NotASitemap.class);
    }

    @Property(tries = 300)
    void nothingIsThrownOnAnyBytes(@ForAll byte[] body) {
        assertThat(read(body)).isNotNull();
    }

    @Test
    void aTimeThatMostPagesShareIsNotBelieved() {
        StringBuilder made = new StringBuilder("<urlset>");
        for (int i = 0; i < 12; i++) {
            String time = i == 0 ? "2026-01-01" : "2026-03-01T06:00:00Z";
            made.append("<url><loc>https://news.example.org/")
                    .append(i)
                    .append("</loc><lastmod>")
                    .append(time);
            made.append("</lastmod></url>");
        }

        Sitemap believable = sitemap(made.append("</urlset>").toString()).believable();

        assertThat(believable.pages().getFirst().hints().updated()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(believable.pages().subList(1, 12))
                .allMatch(page -> page.hints().updated() == null);
    }

    @Test
    void aFewPagesMayHaveBeenChangedTogether() {
        Sitemap both = sitemap("<urlset><url><loc>https://news.example.org/1</loc><lastmod>2026-03-01</lastmod></url>"
                + "<url><loc>https://news.example.org/2</loc><lastmod>2026-03-01</lastmod></url></urlset>");

        assertThat(both.believable()).isEqualTo(both);
    }
}
