package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.Outcome;
import org.khabar.event.RawPage;

/** What a site prints around all its stories is learned and taken out, and what is learned makes no event. */
class SiteMemoriesTest {
    private static final String FURNITURE =
            "تأسست الصحيفة في المدينة القديمة قبل ستين عاما، وتصدر كل صباح عن دار الغدير للطباعة والتوزيع.";

    @Example
    void aLineThatStandsAroundOtherStoriesIsTakenOutOfLaterOnes() {
        assertThat(bodies(true).getFirst()).contains(FURNITURE);
        assertThat(bodies(true).getLast()).doesNotContain(FURNITURE);
    }

    @Example
    void withoutMemoryTheLineStays() {
        assertThat(bodies(false)).allSatisfy(body -> assertThat(body).contains(FURNITURE));
    }

    @Example
    void anUnchangedPageThatIsReadAgainAfterTheSiteIsKnownMakesNoEvent() {
        try (TopologyUnderTest topology = new TopologyUnderTest()) {
            for (int second = 0; second < 12; second++) {
                topology.read(page(second % 6, 0, second));
            }

            assertThat(topology.articles()).hasSize(6);
            assertThat(topology.outcomes())
                    .extracting(Outcome::getReason)
                    .endsWith("SAME_CONTENT", "SAME_CONTENT", "SAME_CONTENT");
        }
    }

    @Property(tries = 20)
    void theEventsAndTheirRevisionIdsAreThoseOfARunWithoutMemory(@ForAll Random random) {
        List<RawPage> pages = new ArrayList<>();
        for (int second = 0; second < 16; second++) {
            pages.add(page(random.nextInt(6), random.nextInt(2), second));
        }

        assertThat(ids(pages, true)).isEqualTo(ids(pages, false)).isNotEmpty();
    }

    private static List<String> ids(List<RawPage> pages, boolean memory) {
        return events(pages, memory).stream()
                .map(event -> event.getKind() + " " + event.getRevision() + " " + event.getRevisionId())
                .toList();
    }

    private static List<String> bodies(boolean memory) {
        List<RawPage> pages = new ArrayList<>();
        for (int story = 0; story < 6; story++) {
            pages.add(page(story, 0, story));
        }
        List<Article> events = events(pages, memory);
        assertThat(events).extracting(Article::getKind).containsOnly(ArticleKind.PUBLISHED);
        return events.stream()
                .map(event -> event.getArticleBody().orElseThrow())
                .toList();
    }

    private static List<Article> events(List<RawPage> pages, boolean memory) {
        ArticleSettings settings =
                new ArticleSettings(Duration.ofDays(1), Duration.ofMinutes(1), 65_536, false, Duration.ZERO, memory);
        try (TopologyUnderTest topology = new TopologyUnderTest(settings)) {
            pages.forEach(topology::read);
            return topology.articles();
        }
    }

    private static RawPage page(int story, int edition, int second) {
        String html =
                NamedPages.html(story, edition, null, 5).replace("</article>", "<p>" + FURNITURE + "</p></article>");
        return NamedPages.html("https://example.org/news/" + story, html, second);
    }
}
