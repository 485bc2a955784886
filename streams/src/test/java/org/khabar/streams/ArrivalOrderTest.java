package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.streams.SitePages.NOON;
import static org.khabar.streams.SitePages.URL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.FetchResult;
import org.khabar.event.Outcome;
import org.khabar.event.RawPage;

/** Pages and absences may arrive in any order: the times at which they were fetched decide. */
class ArrivalOrderTest {
    private static final String HEADLINE = "مواعيد جديدة للقطارات بين المدينتين";
    private static final List<String> TEXTS = List.of(
            "وتنطلق القطارات كل ساعة من السادسة صباحا حتى منتصف الليل، وتستغرق الرحلة ساعة وربع الساعة تقريبا.",
            "وأجلت الهيئة تطبيق المواعيد أسبوعا واحدا بعد شكاوى من الركاب، وقالت إنها ستعلن جدولا معدلا قريبا.",
            "وألغت الهيئة رحلات المساء كلها حتى إشعار آخر، ووعدت بحافلات بديلة مجانية لحاملي الاشتراكات الشهرية.");

    /** An answer of a server: a text, or nothing below 0. */
    record Answer(int article, int second, int text) {
        RawPage page() {
            String url = URL + article;
            return text < 0
                    ? SitePages.page(url, FetchResult.GONE, 404, NOON.plusSeconds(second))
                            .build()
                    : SitePages.storyAt(url, HEADLINE + " " + article, TEXTS.get(text), "", NOON.plusSeconds(second));
        }
    }

    @Property(tries = 60)
    void anyOrderOfArrivalEndsInTheSameLatestArticleForEachId(
            @ForAll("answers") List<Answer> answers, @ForAll Random random) {
        List<Answer> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, random);
        List<Answer> inOrder = answers.stream()
                .sorted((one, other) -> Integer.compare(one.second(), other.second()))
                .toList();

        assertThat(latest(shuffled)).isEqualTo(latest(inOrder));
    }

    @Test
    void aPageBetweenTwoAbsencesThatArrivesAfterBothIsPublished() {
        List<Article> events = events(new Answer(1, 0, 0), gone(1, 10), gone(1, 30), new Answer(1, 20, 1));

        assertThat(events)
                .extracting(Article::getKind)
                .containsExactly(ArticleKind.PUBLISHED, ArticleKind.RETRACTED, ArticleKind.PUBLISHED);
        assertThat(events.getLast().getArticleBody().orElseThrow()).contains(TEXTS.get(1));
    }

    @Test
    void aPageFromBeforeBothAbsencesBringsNothingBack() {
        List<Article> events = events(new Answer(1, 0, 0), gone(1, 10), gone(1, 30), new Answer(1, 5, 1));

        assertThat(events).extracting(Article::getKind).endsWith(ArticleKind.RETRACTED);
    }

    @Test
    void aStoryThatIsWithdrawnAlreadyIsNotPublished() {
        List<Article> events = events(gone(1, 10), gone(1, 30), new Answer(1, 0, 0));

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getKind()).isEqualTo(ArticleKind.RETRACTED);
            assertThat(event.getArticleBody()).isEmpty();
        });
    }

    @Test
    void aServerThatSaysThatNothingChangedDoesNotHideALatePage() {
        try (TopologyUnderTest topology = new TopologyUnderTest()) {
            topology.read(SitePages.story(HEADLINE, TEXTS.get(0), NOON));
            topology.read(SitePages.without(FetchResult.NOT_MODIFIED, 304, NOON.plusSeconds(20)));
            topology.read(SitePages.story(HEADLINE, TEXTS.get(1), NOON.plusSeconds(10)));

            assertThat(topology.outcomes())
                    .extracting(Outcome::getReason)
                    .containsExactly("NEW", "NOT_MODIFIED", "CONTENT_CHANGED");
        }
    }

    private static Answer gone(int article, int second) {
        return new Answer(article, second, -1);
    }

    private static List<Article> events(Answer... answers) {
        try (TopologyUnderTest topology = new TopologyUnderTest()) {
            for (Answer answer : answers) {
                topology.read(answer.page());
            }
            return topology.articles();
        }
    }

    private static Map<String, String> latest(List<Answer> answers) {
        Map<String, String> latest = new HashMap<>();
        for (Article event : events(answers.toArray(Answer[]::new))) {
            latest.put(
                    event.getArticleId(),
                    event.getKind() == ArticleKind.RETRACTED ? "retracted" : event.getRevisionId());
        }
        return latest;
    }

    @Provide
    Arbitrary<List<Answer>> answers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(-2, TEXTS.size() - 1))
                .as(Answer::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }
}
