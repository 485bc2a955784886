package org.khabar.app.demo.newsroom;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the pages of one site: home, sections, articles, feed, robots.txt and pictures. */
final class SitePages {
    /** Most entries of a feed and of a list. */
    private static final int ENTRIES = 40;

    /** How many older articles an article points to. */
    private static final int RELATED = 4;

    private static final String SECTION = "/section/";

    private final NewsSite site;
    private final Newsdesk desk;
    private final Clock clock;
    private final String base;
    private final ArticleValues articleValues;

    SitePages(NewsSite site, Newsdesk desk, Clock clock, int port) {
        this.site = site;
        this.desk = desk;
        this.clock = clock;
        this.base = "http://" + site.host() + ":" + port;
        this.articleValues = new ArticleValues(base);
    }

    /** Returns the feed's URL. */
    String feedUrl() {
        return base + site.feedPath();
    }

    /** Answers the request for a path. */
    Answer answer(String path) {
        if (path.equals("/robots.txt")) {
            return text("text/plain; charset=utf-8", render("robots.txt", new HashMap<>()), Instant.EPOCH);
        }
        if (path.equals(site.feedPath())) {
            return feed();
        }
        if (path.equals("/") || path.startsWith(SECTION)) {
            return listing(path);
        }
        if (path.startsWith("/images/") && path.endsWith(".svg")) {
            return text("image/svg+xml", PICTURE, Instant.EPOCH);
        }
        if (!site.hiddenPath().isEmpty() && path.equals(site.hiddenPath())) {
            return Answer.error(200, "404", clock.instant());
        }
        return desk.find(site, path).map(this::article).orElseGet(() -> Answer.error(404, "404", clock.instant()));
    }

    private static final String PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"360\"><rect width=\"640\" height=\"360\" fill=\"#9ab\"/></svg>";

    private Answer article(PublishedArticle article) {
        if (article.withdrawnAt() != null) {
            return Answer.error(410, "410", article.withdrawnAt());
        }
        desk.read(article);
        Map<String, Object> values = common();
        values.putAll(articleValues.full(article));
        values.put("related", related(article));
        return html(render("article.html", values), article.changedAt());
    }

    private List<Map<String, Object>> related(PublishedArticle article) {
        List<PublishedArticle> before = new ArrayList<>(desk.articles(site).subList(0, article.number()));
        return before.reversed().stream()
                .filter(other -> other.withdrawnAt() == null)
                .limit(RELATED)
                .map(articleValues::teaser)
                .toList();
    }

    private Answer listing(String path) {
        String section =
                path.equals("/") ? "" : path.substring(SECTION.length()).replace("/", "");
        if (!section.isEmpty() && !site.sections().containsKey(section)) {
            return Answer.error(404, "404", clock.instant());
        }
        List<PublishedArticle> shown = latest(section);
        Map<String, Object> values = common();
        values.put("heading", section.isEmpty() ? site.title() : site.sections().getOrDefault(section, ""));
        values.put("items", shown.stream().map(articleValues::teaser).toList());
        return html(render("listing.html", values), changed(shown));
    }

    private Answer feed() {
        List<PublishedArticle> shown = latest("");
        Map<String, Object> values = common();
        values.put("items", shown.stream().map(articleValues::teaser).toList());
        values.put("feedUrl", feedUrl());
        values.put("updatedIso", changed(shown).toString());
        values.put(
                "hidden",
                site.hiddenPath().isEmpty() ? List.of() : List.of(Map.of("hiddenUrl", base + site.hiddenPath())));
        return text(site.feedType(), render("feed.xml", values), changed(shown));
    }

    private List<PublishedArticle> latest(String section) {
        return desk.articles(site).reversed().stream()
                .filter(article -> article.withdrawnAt() == null)
                .filter(article -> section.isEmpty() || article.text().section().equals(section))
                .limit(ENTRIES)
                .toList();
    }

    private static Instant changed(List<PublishedArticle> articles) {
        return articles.stream()
                .map(PublishedArticle::changedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private Map<String, Object> common() {
        Map<String, Object> values = new HashMap<>();
        values.put("siteTitle", site.title());
        values.put("base", base);
        values.put("charset", site.charset().name().toLowerCase(Locale.ROOT));
        values.put("language", site.language().toLanguageTag());
        List<Map<String, String>> nav = new ArrayList<>();
        site.sections().forEach((key, name) -> nav.add(Map.of("navName", name, "navPath", SECTION + key + "/")));
        values.put("nav", nav);
        return values;
    }

    private String render(String template, Map<String, Object> values) {
        return Optional.ofNullable(site.templates().get(template)).orElseThrow().render(values);
    }

    private Answer html(String page, Instant changed) {
        // Only the page itself names a character set other than UTF-8, as old sites do.
        String type = site.charset().equals(StandardCharsets.UTF_8) ? "text/html; charset=utf-8" : "text/html";
        return new Answer(200, type, encode(page, site.charset()), changed);
    }

    private static Answer text(String type, String text, Instant changed) {
        return new Answer(200, type, text.getBytes(StandardCharsets.UTF_8), changed);
    }

    /** Encodes a page; what the character set lacks becomes a character reference. */
    static byte[] encode(String page, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder writable = new StringBuilder(page.length());
        page.codePoints().forEach(point -> {
            String character = Character.toString(point);
            writable.append(encoder.canEncode(character) ? character : "&#" + point + ";");
        });
        try {
            ByteBuffer bytes = encoder.encode(CharBuffer.wrap(writable));
            byte[] page8 = new byte[bytes.remaining()];
            bytes.get(page8);
            return page8;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(charset + " refused a character that it said it can encode", e);
        }
    }
}
