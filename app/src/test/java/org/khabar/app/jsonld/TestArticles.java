package org.khabar.app.jsonld;

import java.time.Instant;
import java.util.List;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.Author;
import org.khabar.event.AuthorType;
import org.khabar.event.Extraction;
import org.khabar.event.PageTime;
import org.khabar.event.RawRef;
import org.khabar.event.TimePrecision;
import org.khabar.event.Times;
import org.khabar.schemas.EventSerdes;

/** Articles for tests. */
public final class TestArticles {
    static {
        EventSerdes.trustEvents();
    }

    private TestArticles() {}

    /** Begins an article in Arabic with what every article has, a headline, a text and a time. */
    public static Article.Builder arabic() {
        return Article.newBuilder()
                .setKind(ArticleKind.PUBLISHED)
                .setArticleId("a1")
                .setRevision(1)
                .setRevisionId("r1")
                .setUrl("https://masr.example/news/1?utm_source=x")
                .setCanonicalUrl("https://masr.example/news/1")
                .setSite("masr.example")
                .setSource(List.of("masr"))
                .setHeadline("أسعار القمح ترتفع")
                .setArticleBody("ارتفعت أسعار القمح.\nقال الوزير، إن \"المخزون\" يكفي.")
                .setAuthor(List.of(
                        new Author("هند علي", null, AuthorType.PERSON),
                        new Author("وكالة", null, AuthorType.ORGANIZATION)))
                .setDatePublished(time("2026-03-04T05:06:07Z", "2026-03-04", "Africa/Cairo", TimePrecision.MINUTE))
                .setInLanguage("ar-EG")
                .setContentHash("c1")
                .setTimes(new Times(Instant.parse("2026-03-04T06:00:00Z"), Instant.parse("2026-03-04T06:00:05Z")))
                .setRawRef(new RawRef("khabar.pages", 0, 7L, null))
                .setExtraction(new Extraction("1", 0.9f, List.of()));
    }

    static PageTime time(String instant, String day, String zone, TimePrecision precision) {
        return new PageTime(Instant.parse(instant), day, zone, precision, null);
    }
}
