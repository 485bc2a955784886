package org.khabar.extract.url;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The basic URL parser of the WHATWG URL standard, 4.4, for http and https only: of its states the special ones are
 * left, and those can be read off the text from left to right.
 */
final class UrlParser {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);

    private static final CharMatcher LINE_BREAKS = CharMatcher.anyOf("\t\n\r");

    private UrlParser() {}

    /** Parses a URL, relative to a base if there is one; empty where the standard fails or the scheme is another. */
    static Optional<UrlParts> parse(String input, @Nullable UrlParts base) {
        String text = withoutLineBreaks(trimmed(input));
        Matcher matcher = SCHEME.matcher(text);
        if (text.length() > WebUrl.MAX_LENGTH) {
            return Optional.empty();
        }
        if (!matcher.matches()) {
            return base == null ? Optional.empty() : relative(text, base);
        }
        String scheme = matcher.group(1).toLowerCase(Locale.ROOT);
        String rest = matcher.group(2);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        return base != null && base.scheme().equals(scheme) ? relative(rest, base) : afterSlashes(scheme, rest);
    }

    private static String trimmed(String input) {
        int start = 0;
        int end = input.length();
        while (start < end && input.charAt(start) <= ' ') {
            start++;
        }
        while (start < end && input.charAt(end - 1) <= ' ') {
            end--;
        }
        return input.substring(start, end);
    }

    private static String withoutLineBreaks(String text) {
        return LINE_BREAKS.matchesNoneOf(text) ? text : LINE_BREAKS.removeFrom(text);
    }

    private static Optional<UrlParts> relative(String reference, UrlParts base) {
        if (isSlash(reference, 0)) {
            return isSlash(reference, 1)
                    ? afterSlashes(base.scheme(), reference)
                    : Optional.of(onHost(base, List.of(), reference));
        }
        if (reference.isEmpty() || reference.startsWith("#")) {
            return Optional.of(rest(base, base.path(), base.query(), reference));
        }
        if (reference.startsWith("?")) {
            return Optional.of(rest(base, base.path(), null, reference));
        }
        List<String> segments = List.of(base.path().substring(1).split("/", -1));
        return Optional.of(onHost(base, segments.subList(0, segments.size() - 1), reference));
    }

    private static Optional<UrlParts> afterSlashes(String scheme, String text) {
        int start = 0;
        while (isSlash(text, start)) {
            start++;
        }
        int end = start;
        while (end < text.length() && "/\\?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String rest = text.substring(end);
        return authority(scheme, text.substring(start, end)).map(url -> onHost(url, List.of(), rest));
    }

    /** Reads user, host and port into a URL without a path. */
    private static Optional<UrlParts> authority(String scheme, String authority) {
        int at = authority.lastIndexOf('@');
        String hostAndPort = authority.substring(at + 1);
        int colon = hostAndPort.indexOf(':', hostAndPort.indexOf(']') + 1);
        if (hostAndPort.startsWith("[") && hostAndPort.indexOf(']') < 0) {
            return Optional.empty();
        }
        String port = colon < 0 ? "" : hostAndPort.substring(colon + 1);
        if (!isPort(port)) {
            return Optional.empty();
        }
        Integer number = port.isEmpty() ? null : Integer.valueOf(port);
        boolean implied = number == null || number == UrlParts.defaultPort(scheme);
        return UrlHost.parse(colon < 0 ? hostAndPort : hostAndPort.substring(0, colon))
                .map(host -> new UrlParts(
                        scheme,
                        userInfo(authority.substring(0, Math.max(at, 0))),
                        host,
                        implied ? null : number,
                        "",
                        null,
                        null));
    }

    private static boolean isPort(String port) {
        String digits = port.startsWith("0") ? port.replaceFirst("^0+(?=.)", "") : port;
        return digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && digits.length() <= 5
                && (digits.isEmpty() || Integer.parseInt(digits) <= 0xFFFF);
    }

    private static String userInfo(String text) {
        int colon = text.indexOf(':');
        String user = PercentEncoding.encode(colon < 0 ? text : text.substring(0, colon), PercentEncoding.USER_INFO);
        String password = colon < 0 ? "" : PercentEncoding.encode(text.substring(colon + 1), PercentEncoding.USER_INFO);
        return password.isEmpty() ? user : user + ":" + password;
    }

    /** Reads a path, which follows the given segments, and what comes after it. */
    private static UrlParts onHost(UrlParts url, List<String> before, String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '?' && text.charAt(end) != '#') {
            end++;
        }
        String path = text.substring(isSlash(text, 0) ? 1 : 0, end).replace('\\', '/');
        return rest(url, path(before, path.split("/", -1)), null, text.substring(end));
    }

    /** Returns a segment with its dots decoded, where it may be one or two dots. */
    private static String dots(String segment) {
        boolean encoded = segment.indexOf('%') >= 0 && segment.length() <= "%2e%2e".length();
        return encoded ? segment.replaceAll("(?i)%2e", ".") : segment;
    }

    private static String path(List<String> before, String[] more) {
        List<String> segments = new ArrayList<>(before);
        for (int i = 0; i < more.length; i++) {
            String dots = dots(more[i]);
            boolean last = i == more.length - 1;
            if (dots.equals("..") && !segments.isEmpty()) {
                segments.removeLast();
            }
            if (!dots.equals(".") && !dots.equals("..")) {
                segments.add(PercentEncoding.encode(more[i], PercentEncoding.PATH));
            } else if (last) {
                segments.add("");
            }
        }
        return "/" + String.join("/", segments);
    }

    /** Reads the query and the fragment; without a query in the text the given one stays. */
    private static UrlParts rest(UrlParts url, String path, @Nullable String inherited, String text) {
        int hash = text.indexOf('#');
        String beforeHash = hash < 0 ? text : text.substring(0, hash);
        String query = beforeHash.startsWith("?")
                ? PercentEncoding.encode(beforeHash.substring(1), PercentEncoding.QUERY)
                : inherited;
        String fragment = hash < 0 ? null : PercentEncoding.encode(text.substring(hash + 1), PercentEncoding.FRAGMENT);
        return new UrlParts(url.scheme(), url.userInfo(), url.host(), url.port(), path, query, fragment);
    }

    private static boolean isSlash(String text, int at) {
        return at < text.length() && (text.charAt(at) == '/' || text.charAt(at) == '\\');
    }
}
