package org.khabar.streams;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FeedFacts;
import org.khabar.event.RawPage;

/** Pages of stories that share no sentence, each under any URL and any name. */
final class NamedPages {
    /** A site under a public suffix, so that hosts below it are of it. */
    static final String SITE = "example.org";

    private static final String[] WHO = {"الوزارة", "البلدية", "الجمعية", "الجامعة", "النقابة", "المكتبة"};
    private static final String[] WHAT = {"المطار", "الميناء", "الملعب", "المتحف", "السوق", "الجسر"};
    private static final String[] HOW = {
        "بعد أشهر من الصيانة", "رغم ارتفاع الكلفة", "بتمويل من المصارف", "وسط ترحيب السكان"
    };

    private static final String[] EDITION = {"واحد", "اثنان", "ثلاثة", "أربعة", "خمسة"};
    private static final int PARAGRAPHS = 5;

    private NamedPages() {}

    /**
     * Returns a page that answered where it was asked for.
     *
     * @param story which of six stories it tells
     * @param edition which edition: each has another last sentence
     * @param canonical what it names as its canonical URL; null for nothing
     * @param second when it was fetched
     */
    static RawPage at(String url, int story, int edition, @Nullable String canonical, int second) {
        return html(url, html(story, edition, canonical, PARAGRAPHS), second);
    }

    /** Returns a page with given HTML. */
    static RawPage html(String url, String html, int second) {
        RawPage page = SitePages.html(url, html, SitePages.NOON.plusSeconds(second));
        page.setSite(SITE);
        return page;
    }

    /** Returns a page that a redirect led to. */
    static RawPage redirected(String from, String to, int story, int edition, @Nullable String canonical, int second) {
        RawPage page = at(to, story, edition, canonical, second);
        page.setUrl(from);
        page.setRedirects(List.of(from));
        return page;
    }

    /** Returns the page as listed by a feed under a guid. */
    static RawPage listed(RawPage page, String guid) {
        page.setFeed(FeedFacts.newBuilder().setGuid(guid).build());
        return page;
    }

    /** Returns the page of a story, or of its first paragraphs. */
    static String html(int story, int edition, @Nullable String canonical, int paragraphs) {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"ar\"><head><title>")
                .append(headline(story))
                .append("</title>");
        if (canonical != null) {
            html.append("<link rel=\"canonical\" href=\"").append(canonical).append("\">");
        }
        html.append("</head><body><article><h1>").append(headline(story)).append("</h1>");
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            html.append("<p>").append(sentences(story, paragraph)).append("</p>");
        }
        return html.append("<p>وينتظر أن يصدر البيان رقم ")
                .append(EDITION[edition])
                .append(" في هذا الشأن قريبا.</p></article></body></html>")
                .toString();
    }

    static String headline(int story) {
        return WHO[story] + " تفتتح " + WHAT[story] + " " + HOW[story % HOW.length];
    }

    /** Words of their own for each story and paragraph. */
    private static String sentences(int story, int paragraph) {
        StringBuilder text = new StringBuilder("قالت ").append(WHO[story]).append(" إن ");
        for (int word = 0; word < 24; word++) {
            text.append(word(story * 1_000 + paragraph * 100 + word)).append(' ');
        }
        return text.append("في ").append(WHAT[story]).append('.').toString();
    }

    private static String word(int number) {
        String letters = "بتجحدرسصطعفقكلمنهي";
        StringBuilder word = new StringBuilder("ال");
        for (int rest = number + 400; rest > 0; rest /= letters.length()) {
            word.append(letters.charAt(rest % letters.length()));
        }
        return word.toString();
    }
}
