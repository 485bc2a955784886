package org.khabar.app.demo.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsdeskTest {
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
    private static final Schedule SCHEDULE = new Schedule(
            2,
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(15),
            Duration.ofSeconds(20),
            Duration.ZERO);

    private final List<NewsSite> sites = SiteResources.all();
    private final HandClock clock = new HandClock(START);

    @TempDir
    Path folder;

    @Test
    void theFirstArticlesAreOlderThanTheNewsroom() throws IOException {
        try (Newsdesk desk = open()) {
            assertThat(desk.articles(sites.getFirst()))
                    .hasSize(2)
                    .allSatisfy(article -> assertThat(article.publishedAt()).isBefore(START));
        }
    }

    @Test
    void eachSiteInTurnPublishesWhenItsTimeHasCome() throws IOException {
        try (Newsdesk desk = open()) {
            clock.advance(Duration.ofSeconds(20));

            assertThat(sites).allSatisfy(site -> assertThat(desk.articles(site)).hasSize(4));
            assertThat(desk.articles(sites.get(1)).get(2).publishedAt()).isEqualTo(START.plusSeconds(4));
        }
    }

    @Test
    void bulletinsFollowWhenTheHandWrittenArticlesHaveRunOut() throws IOException {
        try (Newsdesk desk = open()) {
            clock.advance(Duration.ofMinutes(5));

            List<PublishedArticle> articles = desk.articles(sites.getFirst());
            assertThat(articles).hasSizeGreaterThan(8);
            assertThat(articles.getLast().text().slug()).isEqualTo("bulletin");
        }
    }

    @Test
    void aMistakeIsCorrectedAndADoomedArticleWithdrawnSomeTimeAfterTheSecondReader() throws IOException {
        try (Newsdesk desk = open()) {
            clock.advance(Duration.ofMinutes(2));
            Instant read = clock.instant();
            desk.articles(sites.getFirst()).forEach(desk::read);
            desk.articles(sites.getFirst()).forEach(desk::read);
            clock.advance(Duration.ofMinutes(2));

            List<PublishedArticle> articles = desk.articles(sites.getFirst());

            assertThat(articles.getFirst().correctedAt()).isEqualTo(read.plusSeconds(15));
            assertThat(articles).extracting(PublishedArticle::withdrawnAt).containsOnlyOnce(read.plusSeconds(20));
        }
    }

    @Test
    void whatNobodyHasReadIsNotCorrected() throws IOException {
        try (Newsdesk desk = open()) {
            clock.advance(Duration.ofHours(2));

            assertThat(desk.articles(sites.getFirst()).getFirst().correctedAt()).isNull();
        }
    }

    @Test
    void aRestartServesTheSameArticlesAndPublishesNothingForTheTimeBetween() throws IOException {
        List<PublishedArticle> before;
        try (Newsdesk desk = open()) {
            clock.advance(Duration.ofSeconds(31));
            before = desk.articles(sites.getFirst());
        }
        clock.advance(Duration.ofHours(3));

        try (Newsdesk desk = open()) {
            assertThat(desk.articles(sites.getFirst()))
                    .extracting(PublishedArticle::path, PublishedArticle::publishedAt, PublishedArticle::correctedAt)
                    .containsExactlyElementsOf(before.stream()
                            .map(article -> tuple(article.path(), article.publishedAt(), article.correctedAt()))
                            .toList());
        }
    }

    @Test
    void aJournalLineCutShortByAKillNeverHappened() throws IOException {
        open().close();
        Path journal = folder.resolve("journal.jsonl");
        Files.writeString(journal, "{\"at\":\"2026-11-", StandardCharsets.UTF_8, StandardOpenOption.APPEND);

        try (Newsdesk desk = open()) {
            assertThat(desk.articles(sites.getFirst())).hasSize(2);
        }
        assertThat(Files.readString(journal)).endsWith("}\n");
    }

    private Newsdesk open() throws IOException {
        return new Newsdesk(sites, SCHEDULE, clock, Journal.open(folder.resolve("journal.jsonl")));
    }
}
