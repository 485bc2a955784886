package org.khabar.benchmarks.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.FeedHints;
import org.khabar.extract.feed.Entry;
import org.khabar.extract.feed.Feed;
import org.khabar.extract.feed.FeedReader;
import org.khabar.extract.feed.NotAFeed;
import org.khabar.extract.feed.PlainText;
import org.khabar.extract.url.WebUrl;

/**
 * Feeds: of each case the facts that Khabar keeps too. Texts are compared as the plain text that a reader sees, links
 * as absolute URLs, character sets by what they make of the bytes.
 */
final class FeedSuite implements Suite {
    private static final String NO_BASE = "http://localhost/feed";
    private static final Pattern ITEM = Pattern.compile("items\\[(\\d+)]\\.(\\w+)(?:\\[(\\d+)])?");

    private final FeedReader reader = new FeedReader();

    @Override
    public String name() {
        return "feeds";
    }

    @Override
    public Verdict judge(JsonNode row, InputFiles files) {
        String origin = row.path("origin").asText();
        String group = row.has("reference_ok") && !row.path("reference_ok").asBoolean()
                ? origin + " (not even its own reference)"
                : origin;
        byte[] body = files.read(row.path("file").asText());
        Case input = new Case(body, header(row), row.path("base_url").asText(NO_BASE));
        return switch (reader.read(body, input.contentType(), input.url())) {
            case NotAFeed answer -> notAFeed(group, row, answer);
            case Feed feed -> feed(group, row, feed, input);
        };
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Case(byte[] body, @Nullable String contentType, String url) {}

    private static @Nullable String header(JsonNode row) {
        for (Map.Entry<String, JsonNode> header : row.path("headers").properties()) {
            if (header.getKey().equalsIgnoreCase("content-type")) {
                return header.getValue().asText();
            }
        }
        return null;
    }

    private static Verdict notAFeed(String group, JsonNode row, NotAFeed answer) {
        boolean expected = row.path("expect_error").asBoolean();
        boolean facts = !row.path("expect").isEmpty();
        if (expected) {
            return new Verdict.Passed(group);
        }
        return facts
                ? new Verdict.Failed(group, answer + " where " + row.path("expect"))
                : new Verdict.Passed(group + " (only that nothing is thrown)");
    }

    private static Verdict feed(String group, JsonNode row, Feed feed, Case input) {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (Map.Entry<String, JsonNode> fact : row.path("expect").properties()) {
            String expected = fact.getValue().asText();
            Optional<List<String>> actual = actual(fact.getKey(), feed, input);
            if (actual.isPresent() && !isDerived(fact.getKey(), expected, feed, input)) {
                compared++;
                String wanted = comparable(fact.getKey(), expected, input);
                if (fact.getValue().isNumber() && fact.getKey().endsWith(".title")) {
                    // Its origin's test looks at the length, in bytes of UTF-8.
                    differences.addAll(length(expected, actual.get().getFirst()));
                } else if (!actual.get().contains(wanted) && !actual.get().contains(PlainText.ofText(expected))) {
                    differences.add(fact.getKey() + " expected " + wanted + ", got " + actual.get());
                }
            }
        }
        if (row.path("expect_error").asBoolean()) {
            return new Verdict.Failed(group, "expected an error, got a feed");
        }
        if (compared == 0) {
            return row.path("expect").isEmpty()
                    ? new Verdict.Passed(group + " (only that nothing is thrown)")
                    : new Verdict.LeftOut(group);
        }
        return differences.isEmpty()
                ? new Verdict.Passed(group)
                : new Verdict.Failed(group, String.join("; ", differences));
    }

    private static List<String> length(String expected, String title) {
        String bytes = String.valueOf(title.getBytes(UTF_8).length);
        return bytes.equals(expected) ? List.of() : List.of("title of " + expected + " bytes, got " + bytes);
    }

    /**
     * Tells whether an origin makes up what the feed does not say: a title from the link or the text, a link from the
     * feed's own. Khabar leaves that empty, so there is nothing to compare.
     */
    private static boolean isDerived(String key, String expected, Feed feed, Case input) {
        Matcher item = ITEM.matcher(key);
        if (!item.matches()) {
            List<String> links = List.of(input.url(), text(feed.link()));
            return (key.equals("feed.title") && feed.title() == null && links.contains(expected))
                    || (key.equals("feed.link") && feed.link() == null && links.contains(expected));
        }
        int at = Integer.parseInt(item.group(1));
        Entry entry = at < feed.entries().size() ? feed.entries().get(at) : NONE;
        FeedHints hints = entry.hints();
        boolean title = item.group(2).equals("title")
                && hints.title() == null
                && List.of(text(entry.url()), text(hints.summary()), plain(text(hints.contentHtml())))
                        .contains(expected);
        boolean link = item.group(2).equals("link") && entry.url() == null && expected.equals(feed.link());
        return title || link;
    }

    /** Returns what Khabar has for a fact, in one form or more; empty where it does not keep it. */
    private static Optional<List<String>> actual(String key, Feed feed, Case input) {
        Matcher item = ITEM.matcher(key);
        if (item.matches()) {
            int at = Integer.parseInt(item.group(1));
            return item(item, at < feed.entries().size() ? feed.entries().get(at) : NONE);
        }
        return switch (key) {
            case "feed.title" -> one(feed.title());
            case "feed.link" -> one(feed.link());
            case "feed.summary" -> one(feed.description());
            case "feed.language" -> one(feed.language());
            case "feed.updated" -> one(feed.updated());
            case "items.length" -> one(feed.entries().size());
            case "version" -> {
                String full = version(feed.version());
                String family = full.replaceAll("\\d+$", "");
                String first = full.substring(0, Math.min(full.length(), family.length() + 1));
                yield Optional.of(List.of(full, first, family));
            }
            case "encoding" -> one(new String(input.body(), feed.charset()));
            default -> Optional.empty();
        };
    }

    private static final Entry NONE = new Entry(
            null,
            null,
            new FeedHints(null, null, null, null, null, null, null, List.of(), null, null, List.of(), List.of()));

    private static Optional<List<String>> item(Matcher key, Entry entry) {
        FeedHints hints = entry.hints();
        int at = key.group(3) == null ? 0 : Integer.parseInt(key.group(3));
        return switch (key.group(2)) {
            case "title" -> one(hints.title());
            case "link" -> Optional.of(List.of(text(entry.url()), text(entry.counter())));
            case "id" -> one(hints.guid());
            case "summary" -> Optional.of(List.of(text(hints.summary()), plain(text(hints.contentHtml()))));
            case "content" -> Optional.of(List.of(plain(text(hints.contentHtml())), text(hints.summary())));
            case "published" -> Optional.of(List.of(text(hints.published()), text(hints.updated())));
            case "updated" -> Optional.of(List.of(text(hints.updated()), text(hints.published())));
            case "date" -> Optional.of(List.of(text(hints.published()), text(hints.updated())));
            case "author" -> one(String.join(", ", hints.authors()));
            case "categories" ->
                one(at < hints.categories().size() ? hints.categories().get(at) : "");
            default -> Optional.empty();
        };
    }

    private static Optional<List<String>> one(@Nullable Object value) {
        return Optional.of(List.of(text(value)));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Brings what a case expects into Khabar's form. */
    private static String comparable(String key, String expected, Case input) {
        String name = key.replaceAll("\\[\\d+]", "").replaceAll(".*\\.", "");
        return switch (name) {
            case "title", "summary", "content", "categories" -> plain(expected);
            case "author" -> plain(expected).replaceAll(" \\([^ ]+@[^ ]+\\)$", "");
            case "link" ->
                WebUrl.parse(input.url())
                        .flatMap(base -> base.resolve(expected))
                        .map(WebUrl::toString)
                        .orElse(expected);
            case "version" -> version(expected);
            case "encoding" -> new String(input.body(), Charset.forName(expected));
            default -> expected;
        };
    }

    private static String plain(String markup) {
        return PlainText.ofMarkup(markup);
    }

    /** Reduces a version to family and number; feed-rs tells only the family and the first digit. */
    private static String version(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").replaceAll("(?<=\\d)[a-z]+$", "");
        return plain.replace("rss090", "rss09").replaceAll("^(rss|atom|json).*?(\\d*)$", "$1$2");
    }
}
