package org.khabar.producer.robots;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A site's robots.txt, by RFC 9309 and, where the RFC leaves room, by what the large crawlers do.
 *
 * <ul>
 *   <li>Only the first {@value #MAX_BYTES} bytes are read; the line cut there is dropped. A byte order mark is skipped.
 *       Any bytes are accepted: lines that are no directives (an HTML error page) are no rules, so all is allowed.
 *   <li>A group is the rules after one or more user-agent lines. Groups that name the same product token are one. The
 *       token is compared whole, whatever its case and without its version ({@code Bot/2.1} is {@code bot}); a star
 *       in it is any run of characters, and words on one line are one token each. Without a group of its name a
 *       crawler follows {@code *}.
 *   <li>The longest matching pattern wins, allow wins a tie, and what nothing matches is allowed. {@code *} is any run
 *       of characters, {@code $} at the end is the end, or itself. {@code /robots.txt} itself is always allowed. To
 *       allow {@code /a/index.html} is to allow {@code /a/} (Google).
 *   <li>An unknown line, a sitemap or a crawl delay does not end a group. A crawl delay is of the agents just above it.
 *       Known misspellings and a missing colon are understood.
 * </ul>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>
 */
public final class RobotsTxt {
    /** How much of a file is read: the least that RFC 9309, 2.5 allows, rounded up to what others read. */
    public static final int MAX_BYTES = 512 * 1024;

    private final List<RobotsGroup> groups;
    private final List<String> sitemaps;

    private RobotsTxt(List<RobotsGroup> groups, List<String> sitemaps) {
        this.groups = groups;
        this.sitemaps = sitemaps;
    }

    /** Reads a file; throws nothing, whatever the bytes are. */
    public static RobotsTxt parse(byte[] body) {
        int length = Math.min(body.length, MAX_BYTES);
        String text = new String(body, 0, length, charset(body));
        if (body.length > MAX_BYTES) {
            int lastLine = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
            text = text.substring(0, lastLine + 1);
        }
        return parse(text);
    }

    /** Reads a file that is text already, such as {@link #compact}. */
    public static RobotsTxt parse(String text) {
        Builder builder = new Builder();
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        withoutMark.lines().map(RobotsLine::parse).flatMap(Optional::stream).forEach(builder::add);
        return new RobotsTxt(List.copyOf(builder.groups), List.copyOf(builder.sitemaps));
    }

    /** UTF-8 as the RFC asks; files saved as UTF-16 say so with their mark. */
    private static Charset charset(byte[] body) {
        int mark = body.length < 2 ? 0 : ((body[0] & 0xFF) << 8) | (body[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE ? UTF_16 : UTF_8;
    }

    /** Returns rules that allow everything. */
    public static RobotsTxt allowAll() {
        return new RobotsTxt(List.of(), List.of());
    }

    /**
     * Tells whether a crawler may fetch a path of this site.
     *
     * @param productToken the crawler's name, without version
     * @param pathAndQuery from the first slash on, as it is requested
     */
    public boolean allows(String productToken, String pathAndQuery) {
        String path = RobotsPath.canonical(pathAndQuery.isEmpty() ? "/" : pathAndQuery);
        return path.equals("/robots.txt")
                || rules(productToken).stream()
                        .filter(rule -> rule.pattern().matches(path))
                        .max(Rule.PRECEDENCE)
                        .map(Rule::allow)
                        .orElse(true);
    }

    /**
     * Returns the least time between two requests that the site asks of a crawler, in its own group only. Not part of
     * RFC 9309; where several are given, the longest.
     */
    public Optional<Duration> crawlDelay(String productToken) {
        return groupsOf(productToken).stream()
                .flatMap(group -> group.delays(productToken).stream())
                .max(Duration::compareTo);
    }

    /** Returns the sitemaps named, as written: they may be relative, and may lie on another site. */
    public List<String> sitemaps() {
        return sitemaps;
    }

    /**
     * Returns a robots.txt that keeps only what concerns one crawler: parsed again, it answers for that crawler as this
     * one does. Small enough to keep for every host.
     */
    public String compact(String productToken) {
        StringBuilder text = new StringBuilder();
        List<RobotsGroup> ours = groupsOf(productToken);
        if (!ours.isEmpty()) {
            text.append("user-agent: *\n");
            rules(productToken).stream()
                    .distinct()
                    .forEach(rule -> text.append(rule.allow() ? "allow: " : "disallow: ")
                            .append(rule.pattern())
                            .append('\n'));
            crawlDelay(productToken)
                    .ifPresent(delay -> text.append("crawl-delay: ")
                            .append(delay.toSeconds())
                            .append('.')
                            .append(String.format(Locale.ROOT, "%03d", delay.toMillisPart()))
                            .append('\n'));
        }
        sitemaps.forEach(sitemap -> text.append("sitemap: ").append(sitemap).append('\n'));
        return text.toString();
    }

    private List<Rule> rules(String productToken) {
        return groupsOf(productToken).stream()
                .flatMap(group -> group.rules().stream())
                .toList();
    }

    private List<RobotsGroup> groupsOf(String productToken) {
        List<RobotsGroup> named =
                groups.stream().filter(group -> group.names(productToken)).toList();
        return named.isEmpty() ? groups.stream().filter(RobotsGroup::isForAll).toList() : named;
    }

    private static final class Builder {
        private final List<RobotsGroup> groups = new ArrayList<>();
        private final List<String> sitemaps = new ArrayList<>();

        void add(RobotsLine line) {
            switch (line.directive()) {
                case USER_AGENT -> openGroup().addAgents(line.value());
                case SITEMAP -> {
                    if (!line.value().isEmpty()) {
                        sitemaps.add(line.value());
                    }
                }
                case ALLOW -> lastGroup().ifPresent(group -> group.allow(line.value()));
                case DISALLOW -> lastGroup().ifPresent(group -> group.disallow(line.value()));
                case CRAWL_DELAY ->
                    lastGroup().ifPresent(group -> line.seconds().ifPresent(group::delay));
            }
        }

        private Optional<RobotsGroup> lastGroup() {
            return groups.isEmpty() ? Optional.empty() : Optional.of(groups.getLast());
        }

        private RobotsGroup openGroup() {
            if (groups.isEmpty() || groups.getLast().isClosed()) {
                groups.add(new RobotsGroup());
            }
            return groups.getLast();
        }
    }
}
