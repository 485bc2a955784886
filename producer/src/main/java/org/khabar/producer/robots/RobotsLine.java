package org.khabar.producer.robots;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a robots.txt that means something.
 *
 * @param directive what it says
 * @param value trimmed, without comment
 */
record RobotsLine(Directive directive, String value) {
    /** What a line can say. */
    enum Directive {
        USER_AGENT,
        ALLOW,
        DISALLOW,
        CRAWL_DELAY,
        SITEMAP
    }

    /**
     * Directives by their names: those of RFC 9309, crawl-delay and sitemap as widely used, and misspellings that
     * Google's open parser or crawler-commons also understands.
     */
    private static final Map<String, Directive> DIRECTIVES = Map.ofEntries(
            Map.entry("user-agent", Directive.USER_AGENT),
            Map.entry("useragent", Directive.USER_AGENT),
            Map.entry("user agent", Directive.USER_AGENT),
            Map.entry("useg-agent", Directive.USER_AGENT),
            Map.entry("ser-agent", Directive.USER_AGENT),
            Map.entry("users-agent", Directive.USER_AGENT),
            Map.entry("user-agents", Directive.USER_AGENT),
            Map.entry("allow", Directive.ALLOW),
            Map.entry("disallow", Directive.DISALLOW),
            Map.entry("dissallow", Directive.DISALLOW),
            Map.entry("dissalow", Directive.DISALLOW),
            Map.entry("disalow", Directive.DISALLOW),
            Map.entry("diasllow", Directive.DISALLOW),
            Map.entry("disallaw", Directive.DISALLOW),
            Map.entry("desallow", Directive.DISALLOW),
            Map.entry("disalllow", Directive.DISALLOW),
            Map.entry("crawl-delay", Directive.CRAWL_DELAY),
            Map.entry("crawl delay", Directive.CRAWL_DELAY),
            Map.entry("crawldelay", Directive.CRAWL_DELAY),
            Map.entry("sitemap", Directive.SITEMAP),
            Map.entry("site-map", Directive.SITEMAP));

    /** Name and value, with a colon or, as Google's parser accepts, only white space between them. */
    private static final Pattern LINE =
            Pattern.compile("([A-Za-z]+(?:[- ][A-Za-z]+)?)(?:\\s*:|\\s)(.*)", Pattern.DOTALL);

    /** White space and control characters around a value. */
    private static final CharMatcher MARGIN = CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

    /** A number of seconds a person would write; longer ones are nonsense. */
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");

    /** Reads a line; empty where it is blank, a comment or not known. */
    static Optional<RobotsLine> parse(String line) {
        int comment = line.indexOf('#');
        Matcher matcher = LINE.matcher((comment < 0 ? line : line.substring(0, comment)).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Directive directive = DIRECTIVES.get(matcher.group(1).toLowerCase(Locale.ROOT));
        return Optional.ofNullable(directive).map(known -> new RobotsLine(known, MARGIN.trimFrom(matcher.group(2))));
    }

    /** Returns the value as a time; empty where it is not a number of seconds. */
    Optional<Duration> seconds() {
        return SECONDS.matcher(value).matches()
                ? Optional.of(Duration.ofMillis(
                        new BigDecimal(value).movePointRight(3).longValue()))
                : Optional.empty();
    }
}
