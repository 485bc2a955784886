package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.event.Article;
import org.khabar.event.FetchResult;
import org.khabar.event.RawRef;
import org.khabar.extract.ChosenReading;
import org.khabar.extract.Evidence;
import org.khabar.extract.Fact;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.Story;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.InMemorySchemaRegistry;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;

class BoundsTest {
    private static final int FAR_TOO_MANY = 1_000;
    private static final String LONG_TEXT = "新".repeat(20_000);
    private static final String LONG_URL = "https://nahar.example/" + "新".repeat(Bounds.URL - 22);

    @Test
    void theLargestArticleThatAnyPageCanMakeFitsItsTopic() {
        Article article = ArticleEvents.published(
                SitePages.without(FetchResult.FETCHED, 200, SitePages.NOON),
                new RawRef("khabar.pages", 0, 0L, null),
                largestStory());

        byte[] bytes = EventSerdes.of(Topics.ARTICLES, new InMemorySchemaRegistry())
                .serializer()
                .serialize(Topics.ARTICLES.name(), article);

        assertThat(bytes).hasSizeLessThan(Topic.MAX_RECORD_BYTES - 64 * 1024);
    }

    @Test
    void aCutNeverSplitsACharacter() {
        assertThat(Bounds.cut("ab\uD83D\uDE00", 3)).isEqualTo("ab");
        assertThat(Bounds.cut(List.of("ab\uD83D\uDE00"), 3)).containsExactly("ab");
        assertThat(Bounds.cut("خبر", 3)).isEqualTo("خبر");
    }

    @Test
    void aUrlThatIsTooLongIsLeftOutAndNeverCut() {
        String tooLong = LONG_URL + "a";

        assertThat(Bounds.url(tooLong)).isNull();
        assertThat(Bounds.url(LONG_URL)).isEqualTo(LONG_URL);
        assertThat(Bounds.urls(List.of(tooLong, LONG_URL))).containsExactly(LONG_URL);
    }

    @Test
    void bytesAreCountedAsUtf8EncodesThem() {
        String text = "a خبر 新聞 \uD83D\uDE00";

        assertThat(Bounds.utf8Bytes(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    }

    private static Story largestStory() {
        int bytesOfBlock = ArticleSettings.defaults().maxStoryBytes() / Bounds.BLOCKS;
        Story.Block block = new Story.Block(Story.BlockKind.PARAGRAPH, 0, "x".repeat(bytesOfBlock - 1));
        List<Story.Block> blocks = Collections.nCopies(Bounds.BLOCKS, block);
        return new Story(
                everyFact(),
                blocks,
                blocks,
                many(LONG_URL),
                "00".repeat(32),
                new ChosenReading(ChosenReading.Kind.STRUCTURE, 1, List.of()),
                many(LONG_TEXT));
    }

    private static Facts everyFact() {
        Facts.Builder facts = Facts.builder();
        List.of(
                        Field.HEADLINE,
                        Field.ALTERNATIVE_HEADLINE,
                        Field.DESCRIPTION,
                        Field.BYLINE,
                        Field.DATELINE,
                        Field.IN_LANGUAGE,
                        Field.SCRIPT,
                        Field.PUBLISHER,
                        Field.ARTICLE_SECTION,
                        Field.ARTICLE_TYPE)
                .forEach(field -> facts.put(field, fact(LONG_TEXT)));
        Field.Time time =
                new Field.Time(Instant.EPOCH, LocalDate.EPOCH, ZoneOffset.UTC, Field.Precision.SECOND, LONG_TEXT);
        return facts.put(Field.KEYWORDS, fact(many(LONG_TEXT)))
                .put(Field.SOURCE_ORGANIZATION, fact(many(LONG_TEXT)))
                .put(Field.AUTHOR, fact(many(new Field.Author(LONG_TEXT, LONG_URL, Field.AuthorKind.PERSON))))
                .put(Field.IMAGE, fact(many(new Field.Image(LONG_URL, LONG_TEXT, LONG_TEXT, 1, 1))))
                .put(Field.RIGHTS, fact(new Field.Rights(LONG_TEXT, LONG_TEXT, LONG_URL, many(LONG_TEXT), true)))
                .put(Field.DATE_PUBLISHED, fact(time))
                .put(Field.DATE_MODIFIED, fact(time))
                .build();
    }

    private static <T> Fact<T> fact(T value) {
        return new Fact<>(value, new Evidence(Evidence.Origin.META, LONG_TEXT, 1));
    }

    private static <T> List<T> many(T value) {
        return Collections.nCopies(FAR_TOO_MANY, value);
    }
}
