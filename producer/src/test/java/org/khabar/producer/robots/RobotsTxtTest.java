package org.khabar.producer.robots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTxtTest {
    private static final String NEWSROOM = """
            \uFEFF# قواعد الزحف
            User-agent: OtherBot
            User-agent: khabar/1.0
            Disallow: /archive/
            Allow: /archive/2026
            Disallow: /*.pdf$
            Disallow: /بحث
            Unknown: line
            Crawl-delay: 2.5

            Sitemap: https://example.org/sitemap.xml

            User-agent: *
            Disallow: /

            user-agent: KHABAR
            disallow: /private
            """;

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/archive/2025/a, false",
        "/archive/2026/a, true",
        "/reports/a.pdf, false",
        "/reports/a.pdf?x=1, true",
        "/%D8%A8%D8%AD%D8%AB?q=1, false",
        "/%d8%a8%d8%ad%d8%ab, false",
        "/بحث, false",
        "/private/x, false",
        "/robots.txt, true"
    })
    void theLongestRuleOfOurGroupsWins(String path, boolean allowed) {
        RobotsTxt robots = RobotsTxt.parse(NEWSROOM.getBytes(UTF_8));

        assertThat(robots.allows("Khabar", path)).isEqualTo(allowed);
    }

    @Test
    void aCrawlerWithoutGroupFollowsTheStar() {
        RobotsTxt robots = RobotsTxt.parse(NEWSROOM.getBytes(UTF_8));

        assertThat(robots.allows("Stranger", "/a")).isFalse();
        assertThat(robots.allows("Stranger", "/robots.txt")).isTrue();
    }

    @Test
    void delayAndSitemapsAreRead() {
        RobotsTxt robots = RobotsTxt.parse(NEWSROOM.getBytes(UTF_8));

        assertThat(robots.crawlDelay("khabar")).contains(Duration.ofMillis(2500));
        assertThat(robots.crawlDelay("stranger")).isEmpty();
        assertThat(robots.sitemaps()).containsExactly("https://example.org/sitemap.xml");
    }

    @Test
    void allowWinsATie() {
        RobotsTxt robots = RobotsTxt.parse("user-agent: *\ndisallow: /a\nallow: /a\n");

        assertThat(robots.allows("khabar", "/a")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Dissallow: /x", "disallow /x", "'disallow   :   /x   # so'", "Disallow: x"})
    void habitsOfRealFilesAreUnderstood(String line) {
        RobotsTxt robots = RobotsTxt.parse("User-agent: *\r" + line + "\r");

        assertThat(robots.allows("khabar", "/x/y")).isFalse();
    }

    @Test
    @DisplayName("Fault 9: an HTML page in place of robots.txt allows everything")
    void anHtmlErrorPageAllowsEverything() {
        RobotsTxt robots = RobotsTxt.parse("<!DOCTYPE html><html>\n<p>Disallow: nothing here</p>\n".getBytes(UTF_8));

        assertThat(robots.allows("khabar", "/a")).isTrue();
    }

    @Test
    void anEmptyDisallowIsAGroupWithoutRules() {
        RobotsTxt robots = RobotsTxt.parse("user-agent: khabar\ndisallow:\nuser-agent: *\ndisallow: /\n");

        assertThat(robots.allows("khabar", "/a")).isTrue();
    }

    @Test
    @DisplayName("Fault 8: of a robots.txt of any length the first 512 KiB are obeyed")
    void whatLiesBeyondTheLimitIsNotRead() {
        String filler = "# filler\n".repeat(RobotsTxt.MAX_BYTES / 9);
        RobotsTxt robots =
                RobotsTxt.parse(("user-agent: *\ndisallow: /early\n" + filler + "disallow: /late\n").getBytes(UTF_8));

        assertThat(robots.allows("khabar", "/early")).isFalse();
        assertThat(robots.allows("khabar", "/late")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1", "abc", "1e400", "99999999999999999999", "''"})
    void aDelayThatIsNoNumberOfSecondsIsNone(String delay) {
        assertThat(RobotsTxt.parse("user-agent: *\ncrawl-delay: " + delay).crawlDelay("khabar"))
                .isEmpty();
    }

    @Test
    void compactKeepsOnlyWhatConcernsUs() {
        String compact = RobotsTxt.parse(NEWSROOM.getBytes(UTF_8)).compact("Khabar");

        assertThat(compact).isEqualTo("""
                user-agent: *
                disallow: /archive/
                allow: /archive/2026
                disallow: /*.pdf$
                disallow: /بحث
                disallow: /private
                crawl-delay: 2.500
                sitemap: https://example.org/sitemap.xml
                """);
    }

    @Test
    void wildcardsThatInviteBacktrackingAreCheap() {
        RobotsTxt robots = RobotsTxt.parse("user-agent: *\ndisallow: /" + "a*".repeat(5_000) + "b$\n");

        assertThat(robots.allows("khabar", "/" + "a".repeat(20_000))).isTrue();
    }

    @Property(tries = 300)
    void neverThrows(@ForAll byte[] body, @ForAll String path) {
        RobotsTxt robots = RobotsTxt.parse(body);

        assertThat(RobotsTxt.parse(robots.compact("khabar")).allows("khabar", path))
                .isEqualTo(robots.allows("khabar", path));
    }

    @Property(tries = 300)
    void compactAnswersAsTheWhole(@ForAll("rules") String text, @ForAll("paths") String path) {
        RobotsTxt robots = RobotsTxt.parse(text);

        assertThat(RobotsTxt.parse(robots.compact("khabar")).allows("khabar", path))
                .isEqualTo(robots.allows("khabar", path));
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of(
                        "user-agent: *\n",
                        "user-agent: khabar\n",
                        "user-agent: other\n",
                        "disallow: /a\n",
                        "allow: /a/b\n",
                        "disallow: /*b$\n",
                        "disallow:\n",
                        "allow: *c\n",
                        "disallow: /%61%2a\n",
                        "crawl-delay: 3\n")
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("", lines));
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.strings().withChars("/abc*$%2").ofMaxLength(8).map(rest -> "/" + rest);
    }
}
