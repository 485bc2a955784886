package org.khabar.streams;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.khabar.event.FetchResult;
import org.khabar.event.Header;
import org.khabar.event.RawPage;
import org.khabar.event.Via;

/** Raw pages of a small site of our own, as the fetcher would write them. */
final class SitePages {
    static final String SITE = "nahar.example";
    static final String URL = "https://nahar.example/news/101";
    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private static final String ARABIC = """
            <!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>%1$s - جريدة النهر</title>%3$s</head>
            <body><header><nav><a href="/">الرئيسية</a> <a href="/sports">رياضة</a></nav></header>
            <article><h1>%1$s</h1>
            <p>أعلنت وزارة الري صباح اليوم أن منسوب المياه في البحيرة ارتفع بمقدار عشرين سنتيمترا خلال أسبوع واحد، وهو أعلى
            ارتفاع يسجل في مثل هذا الوقت من العام منذ عشر سنوات.</p>
            <p>%2$s</p>
            <p>وقال مزارعون في القرى القريبة إنهم بدأوا نقل المحاصيل إلى أماكن مرتفعة، وإن الجمعية الزراعية وفرت لهم الشاحنات
            اللازمة من دون مقابل حتى نهاية الشهر الجاري.</p>
            <p>وتتوقع هيئة الأرصاد أن تستمر الأمطار يومين آخرين قبل أن تتراجع تدريجيا، على أن تصدر نشرة جديدة مساء كل يوم
            لإطلاع السكان على آخر المستجدات.</p></article>
            <footer>جميع الحقوق محفوظة لجريدة النهر</footer></body></html>
            """;

    private SitePages() {}

    static RawPage story(String headline, String paragraph, Instant fetchedAt) {
        return storyAt(URL, headline, paragraph, "", fetchedAt);
    }

    static RawPage storyAt(String url, String headline, String paragraph, String head, Instant fetchedAt) {
        return html(url, ARABIC.formatted(headline, paragraph, head), fetchedAt);
    }

    static RawPage html(String url, String html, Instant fetchedAt) {
        return page(url, FetchResult.FETCHED, 200, fetchedAt)
                .setBody(ByteBuffer.wrap(html.getBytes(StandardCharsets.UTF_8)))
                .setSha256("ab".repeat(32))
                .build();
    }

    static RawPage without(FetchResult result, int status, Instant fetchedAt) {
        return page(URL, result, status, fetchedAt).build();
    }

    static RawPage.Builder page(String url, FetchResult result, int status, Instant fetchedAt) {
        return RawPage.newBuilder()
                .setUrl(url)
                .setFinalUrl(url)
                .setSite(SITE)
                .setSources(List.of("nahar"))
                .setResult(result)
                .setStatus(status)
                .setHeaders(List.of(new Header("Content-Type", "text/html; charset=utf-8")))
                .setDiscoveredAt(NOON)
                .setFetchedAt(fetchedAt)
                .setVia(Via.LIVE);
    }
}
