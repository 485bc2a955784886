package org.khabar.benchmarks.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/** URLs: parsing and resolving by the URL standard, odd IPv4 addresses, and the canonical forms of other projects. */
final class UrlSuite implements Suite {
    @Override
    public String name() {
        return "urls";
    }

    @Override
    public Verdict judge(JsonNode row, InputFiles files) {
        String operation = row.path("op").asText();
        String group = row.path("origin").asText() + " " + operation;
        String input = row.path("input").asText();
        return switch (operation) {
            case "resolve" -> resolve(group, row);
            case "ipv4" ->
                Verdict.compare(
                        group,
                        row.path("expected").asText("none"),
                        WebUrl.parse("http://" + input + "/").map(WebUrl::host).orElse("none"));
            case "canon:semantic_precise", "canon:aggressive", "canon:supplemental_whatwg" -> {
                boolean web = row.path("expected").asText().startsWith("http");
                yield web ? canonical(group, row) : new Verdict.LeftOut(group);
            }
            case "normalize", "strip-tracking", "w3lib:canonicalize_url", "courlan:normalize_url" ->
                canonical(group, row);
            case "courlan:fix_relative_urls" ->
                Verdict.compare(
                        group,
                        withSlash(row.path("expected").asText()),
                        parse(row.path("args").path(0).asText(), input)
                                .map(WebUrl::toString)
                                .orElse("none"));
            case "courlan:extract_domain" ->
                Verdict.compare(
                        group,
                        row.path("expected").asText("none"),
                        WebUrl.parse(input).map(Site::of).orElse("none"));
            default -> new Verdict.LeftOut(group);
        };
    }

    private static Verdict resolve(String group, JsonNode row) {
        String expected = row.path("expect_error").asBoolean()
                ? "none"
                : row.path("expected").asText("none");
        boolean web = expected.startsWith("http://")
                || expected.startsWith("https://")
                || row.path("http").asBoolean();
        String actual = parse(row.path("input").asText(), row.path("base").asText(null))
                .map(WebUrl::toString)
                .orElse("none");
        return web
                ? Verdict.compare(group, expected, actual)
                : Verdict.compare(group + " (other schemes: refused)", "none", actual);
    }

    private static Optional<WebUrl> parse(String input, @Nullable String base) {
        Optional<WebUrl> absolute = WebUrl.parse(input);
        if (base == null || base.isEmpty()) {
            return absolute;
        }
        return WebUrl.parse(base).flatMap(url -> url.resolve(input)).or(() -> absolute);
    }

    private static Verdict canonical(String group, JsonNode row) {
        String actual = WebUrl.parse(row.path("input").asText())
                .map(WebUrl::canonical)
                .map(WebUrl::toString)
                .orElse("none");
        return Verdict.compare(group, row.path("expected").asText("none"), actual);
    }

    private static String withSlash(String url) {
        return url.indexOf('/', "https://".length()) < 0 ? url + "/" : url;
    }
}
