package org.khabar.extract.section;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.khabar.extract.WebPage;

class FeedLinksTest {
    private static List<String> feeds(String page) {
        return FeedLinks.find(WebPage.of(page.getBytes(UTF_8), "https://www.example.org/"));
    }

    @Test
    void linkTagsComeBeforeLinks() {
        assertThat(
                        feeds(
                                "<a href='/sport/rss.xml'>RSS</a><link rel='alternate' type='application/atom+xml' href='/all.atom'>"))
                .containsExactly("https://www.example.org/all.atom", "https://www.example.org/sport/rss.xml");
    }

    @Test
    void everyMediaTypeOfFeedsCounts() {
        assertThat(feeds("<link rel='ALTERNATE' type='application/rss+xml' href='a'>"
                        + "<link rel='alternate' type='Application/Feed+JSON' href='b'>"))
                .containsExactly("https://www.example.org/a", "https://www.example.org/b");
    }

    @Test
    void feedsOfCommentsAreLeftOut() {
        assertThat(feeds("<link rel='alternate' type='application/rss+xml' href='/comments/feed/'>"
                        + "<link rel='alternate' type='application/rss+xml' title='Comments' href='/c/'>"))
                .isEmpty();
    }

    @Test
    void alternatesOfOtherKindsAreNoFeeds() {
        assertThat(feeds(
                        "<link rel='alternate' hreflang='ar' href='/ar'><link rel='alternate' type='text/html' href='/m'>"
                                + "<a href='/newsfeedback'>Feedback</a>"))
                .isEmpty();
    }

    @Property(tries = 200)
    void nothingIsThrownOnAnyBytes(@ForAll byte[] body, @ForAll String href) {
        assertThat(FeedLinks.find(WebPage.of(body, "https://www.example.org/"))).isNotNull();
        assertThat(feeds("<a href='" + href.replace("'", "") + "'>x</a>")).isNotNull();
    }
}
