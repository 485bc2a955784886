package org.khabar.benchmarks.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.feed.Entry;
import org.khabar.extract.sitemap.NotASitemap;
import org.khabar.extract.sitemap.Sitemap;
import org.khabar.extract.sitemap.SitemapLink;
import org.khabar.extract.sitemap.SitemapReader;
import org.khabar.extract.sitemap.SitemapReading;
import org.khabar.extract.sitemap.SitemapRule;
import org.khabar.extract.url.WebUrl;

/**
 * Sitemaps: which pages or sitemaps a file lists, in which order, and when they changed. URLs are compared in their
 * canonical form: some cases hold what the origin's filters made of them.
 */
final class SitemapSuite implements Suite {
    private record Listed(String url, @Nullable Instant changed) {}

    @Override
    public String name() {
        return "sitemaps";
    }

    @Override
    public Verdict judge(JsonNode row, InputFiles files) {
        String group = row.path("origin").asText();
        if (!row.has("file")) {
            return new Verdict.LeftOut(group + " (whole sites)");
        }
        SitemapReading reading = new SitemapReader(SitemapReader.LIMITS, rules(row))
                .read(
                        files.read(row.path("file").asText()),
                        row.path("content_type").asText(null),
                        row.path("url").asText());
        boolean refused = row.hasNonNull("error")
                || (row.has("plausible") && !row.path("plausible").asBoolean());
        return switch (reading) {
            case NotASitemap other ->
                refused ? new Verdict.Passed(group) : new Verdict.Failed(group, "expected a sitemap, got " + other);
            case Sitemap sitemap ->
                refused ? new Verdict.Failed(group, "expected an error, got " + sitemap) : listed(group, row, sitemap);
        };
    }

    /**
     * The rules that the origin's test insisted on: the case tells of one of them, the name of the test or its error of the
     * others.
     */
    private static Set<SitemapRule> rules(JsonNode row) {
        Set<SitemapRule> rules = EnumSet.noneOf(SitemapRule.class);
        if (row.path("strict").asBoolean()) {
            rules.add(SitemapRule.OWN_FOLDER);
        }
        if (row.path("error").asText().contains("Namespace")) {
            rules.add(SitemapRule.OWN_NAMESPACE);
        }
        if (row.has("strict") && !row.path("id").asText().contains("DocTypeAllowed")) {
            rules.add(SitemapRule.NO_DOCTYPE);
        }
        return rules;
    }

    private static Verdict listed(String group, JsonNode row, Sitemap sitemap) {
        if (row.has("n_urls")) {
            return Verdict.compare(
                    group,
                    row.path("n_urls") + " and " + row.path("n_sitemaps"),
                    sitemap.pages().size() + " and " + sitemap.sitemaps().size());
        }
        if (row.has("urls")) {
            List<String> expected =
                    elements(row.path("urls")).map(JsonNode::asText).toList();
            return Verdict.compare(
                    group, expected, sitemap.pages().stream().map(Entry::url).toList());
        }
        if (!row.has("entries")) {
            return new Verdict.Passed(group);
        }
        List<Listed> expected = elements(row.path("entries"))
                .map(entry -> listed(
                        entry.path("loc").asText(),
                        entry.hasNonNull("lastmod")
                                ? Instant.parse(entry.path("lastmod").asText())
                                : null))
                .toList();
        return Verdict.compare(group, expected, actual(sitemap));
    }

    private static List<Listed> actual(Sitemap sitemap) {
        List<Listed> actual = new ArrayList<>();
        for (Entry page : sitemap.pages()) {
            Instant updated = page.hints().updated();
            Instant changed = updated != null ? updated : page.hints().published();
            actual.add(listed(Objects.requireNonNull(page.url(), "a sitemap's page has a URL"), changed));
        }
        for (SitemapLink link : sitemap.sitemaps()) {
            actual.add(listed(link.url(), link.changed()));
        }
        return actual;
    }

    private static Listed listed(String url, @Nullable Instant changed) {
        return new Listed(
                WebUrl.parse(url).map(WebUrl::canonical).map(WebUrl::toString).orElse(url), changed);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
