package org.khabar.benchmarks.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.khabar.extract.url.WebUrl;
import org.khabar.producer.robots.RobotsPolicy;
import org.khabar.producer.robots.RobotsTxt;

/** robots.txt: may a crawler fetch a URL, and the facts of the file. */
final class RobotsSuite implements Suite {
    /** A whole User-Agent header in the manner of browsers: the crawler's own name is in the comment. */
    private static final Pattern HEADER = Pattern.compile("Mozilla/\\S+ \\(compatible; ([^/;)]+).*");

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d_*-]+");

    @Override
    public String name() {
        return "robots";
    }

    @Override
    public Verdict judge(JsonNode row, InputFiles files) {
        String group = row.path("origin").asText() + (row.path("google_only").asBoolean() ? " (Google only)" : "");
        if (row.hasNonNull("robots_http_status")) {
            RobotsPolicy policy =
                    RobotsPolicy.ofStatus(row.path("robots_http_status").asInt());
            return Verdict.compare(group, row.path("allowed").asBoolean(), policy != RobotsPolicy.DISALLOW_FOR_NOW);
        }
        RobotsTxt robots = RobotsTxt.parse(files.read(row.path("file").asText()));
        List<String> tokens = productTokens(row);
        if (!row.hasNonNull("allowed")) {
            return facts(group, row, robots, tokens);
        }
        String path = path(row.path("url").asText());
        boolean allowed = tokens.stream().allMatch(token -> robots.allows(token, path));
        return Verdict.compare(group, row.path("allowed").asBoolean(), allowed);
    }

    /** Several agents are several names of one crawler: what any of them may not do it may not. */
    private static List<String> productTokens(JsonNode row) {
        List<String> agents = texts(row.path("agents")).stream()
                .map(agent -> HEADER.matcher(agent).replaceFirst("$1"))
                .toList();
        List<String> plain =
                agents.stream().filter(agent -> PLAIN.matcher(agent).matches()).toList();
        return !plain.isEmpty() ? plain : agents.isEmpty() ? List.of("anybot") : agents.subList(0, 1);
    }

    private static Verdict facts(String group, JsonNode row, RobotsTxt robots, List<String> tokens) {
        WebUrl base = WebUrl.parse(row.path("robots_url").asText()).orElse(null);
        List<String> sitemaps = robots.sitemaps().stream()
                .map(sitemap -> base == null
                        ? sitemap
                        : base.resolve(sitemap).map(WebUrl::toString).orElse(sitemap))
                .sorted()
                .toList();
        String delay = tokens.stream()
                .flatMap(token -> robots.crawlDelay(token).stream())
                .findFirst()
                .map(found -> String.valueOf(found.toMillis()))
                .orElse("null");
        String expected = row.path("crawl_delay_ms").asText("null") + " "
                + texts(row.path("sitemaps")).stream().sorted().toList();
        return Verdict.compare(group, expected, delay + " " + sitemaps);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** A case gives a URL or a path; the path stays as the case has it, not as a browser would write it. */
    private static String path(String url) {
        int scheme = url.startsWith("/") ? -1 : url.indexOf("://");
        int slash = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        String path = slash < 0 ? "/" : url.substring(slash);
        int fragment = path.indexOf('#');
        return fragment < 0 ? path : path.substring(0, fragment);
    }
}
