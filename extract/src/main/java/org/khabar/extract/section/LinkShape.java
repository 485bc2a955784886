package org.khabar.extract.section;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.extract.url.WebUrl;

/** What the URL of a link says of where it leads, by the habits of content management systems. */
final class LinkShape {
    /** First segments of paths that lead to other things than articles: names of WordPress, Drupal and newspapers' own. */
    private static final Set<String> OTHER_FIRST = Set.of(
            "about",
            "about-us",
            "account",
            "ads",
            "advertise",
            "advertising",
            "amp",
            "app",
            "apps",
            "author",
            "authors",
            "authentication",
            "basket",
            "careers",
            "cart",
            "cdn-cgi",
            "comments",
            "contact",
            "contact-us",
            "contacts",
            "cookies",
            "donate",
            "faq",
            "feed",
            "feeds",
            "forum",
            "galleries",
            "help",
            "horoscope",
            "impressum",
            "info",
            "jobs",
            "kontakt",
            "legal",
            "live-tv",
            "login",
            "logout",
            "masthead",
            "member",
            "members",
            "my",
            "newsletter",
            "newsletters",
            "page",
            "podcasts",
            "preferences",
            "privacy",
            "privacy-policy",
            "profile",
            "promo",
            "quiz",
            "radio",
            "register",
            "registration",
            "rss",
            "schedule",
            "search",
            "services",
            "shop",
            "signin",
            "signup",
            "sitemap",
            "staff",
            "store",
            "subscribe",
            "subscription",
            "subscriptions",
            "support",
            "tag",
            "tags",
            "team",
            "terms",
            "terms-of-use",
            "tools",
            "topic",
            "topics",
            "user",
            "users",
            "wp-admin",
            "wp-content",
            "wp-login.php");

    /** Segments anywhere in a path that lead to lists and to parts of pages. */
    private static final Set<String> OTHER_ANYWHERE =
            Set.of("tag", "tags", "author", "authors", "feed", "page", "print", "search", "login", "share", "amp");

    /** Files that are no pages. */
    private static final Set<String> FILES = Set.of(
            "pdf", "jpg", "jpeg", "png", "gif", "webp", "svg", "mp3", "mp4", "m3u8", "zip", "xml", "rss", "json", "css",
            "js", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "ics", "exe", "apk", "txt");

    private static final Pattern DATE = Pattern.compile(
            "(?<![0-9])20[0-3][0-9][/_.-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[/_.-]?[0-3]?[0-9])?(?![0-9])");
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{5,12}(?![0-9])");
    private static final Pattern MIXED_ID =
            Pattern.compile("(?=.*[0-9].*[0-9])(?=.*[a-z])[0-9a-z]{10,40}|[0-9a-f-]{32,40}");
    private static final Pattern NUMBER_ASKED_FOR = Pattern.compile(
            "(?:^|&)(?:id|p|nid|newsid|news_id|articleid|article_id|aid|sid|docid|storyid|no|idx)=[0-9]{3,12}(?:&|$)");
    private static final Pattern PAGE_FILE = Pattern.compile("\\.(?:s?html?|php|aspx?|jsp|ece|cms|do|amp)$");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** Words of a headline in a URL; sections have three at most. */
    private static final int MANY_WORDS = 4;

    private LinkShape() {}

    /** Tells whether a URL can be no page at all. */
    static boolean isFile(WebUrl url) {
        String path = url.path();
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/')
                && FILES.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Returns how much a URL looks like that of an article: below zero for one of something else. */
    static int score(WebUrl url) {
        String path = url.path().toLowerCase(Locale.ROOT);
        List<String> segments = segments(path);
        String query = url.query() == null ? "" : url.query().toLowerCase(Locale.ROOT);
        int score = NUMBER_ASKED_FOR.matcher(query).find() ? 3 : 0;
        if (segments.isEmpty()) {
            return score - 3;
        }
        String last = PAGE_FILE.matcher(segments.getLast()).replaceFirst("");
        int words = words(last);
        score += DATE.matcher(path).find() ? 3 : 0;
        score += NUMBER.matcher(path).find() || MIXED_ID.matcher(last).matches() ? 2 : 0;
        score += words >= MANY_WORDS ? 2 : 0;
        score += PAGE_FILE.matcher(path).find() ? 1 : 0;
        score -= words < 3 && score == 0 ? 2 : 0;
        score -= OTHER_FIRST.contains(segments.getFirst()) || segments.stream().anyMatch(OTHER_ANYWHERE::contains)
                ? 5
                : 0;
        return score;
    }

    /** Returns the pattern of a URL: which of its segments are numbers, words and headlines. */
    static String pattern(WebUrl url) {
        StringBuilder pattern = new StringBuilder(url.host());
        List<String> segments = segments(url.path().toLowerCase(Locale.ROOT));
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            boolean last = i == segments.size() - 1;
            pattern.append('/')
                    .append(
                            DIGITS.matcher(segment).matches()
                                    ? "#"
                                    : words(segment) >= MANY_WORDS ? "headline" : last ? "word" : segment);
        }
        return pattern.append(url.query() == null ? "" : "?").toString();
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/")).stream()
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private static int words(String segment) {
        String text = segment.indexOf('%') < 0 ? segment : decoded(segment);
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }
}
