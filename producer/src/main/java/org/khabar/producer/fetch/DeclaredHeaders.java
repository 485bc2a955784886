package org.khabar.producer.fetch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchRequest;
import org.khabar.event.Header;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/**
 * The headers that a source was declared with, as they are sent. They never leave the site of the request, and never go in
 * the clear where the request began encrypted. A value names a secret by a variable of the environment, so that no secret is in
 * a topic; only variables made for that are read, so that whoever may declare a source gets no other secret sent to a host of
 * his.
 */
public final class DeclaredHeaders {
    /** How a value names a variable. */
    public static final Pattern VARIABLE = Pattern.compile("\\$\\{env:(KHABAR_HEADER_[A-Z0-9_]+)}");

    private static final Pattern SENDABLE = Pattern.compile("[\\x20-\\x7e]+");

    private DeclaredHeaders() {}

    /**
     * Returns the headers to send to a URL.
     *
     * @param url the request's own, or where it was redirected
     * @param environment the variables
     * @return empty where a variable is not set, or holds what no header may
     */
    static Optional<Map<String, String>> of(
            FetchRequest request, String url, Function<String, @Nullable String> environment) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (request.getHeaders().isEmpty() || !mayBeSent(request, url)) {
            return Optional.of(headers);
        }
        for (Header header : request.getHeaders()) {
            Optional<String> value = filledIn(header.getValue(), environment);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            headers.put(header.getName(), value.get());
        }
        return Optional.of(headers);
    }

    private static boolean mayBeSent(FetchRequest request, String url) {
        boolean sameSite = WebUrl.parse(url)
                .filter(target -> Site.of(target).equals(request.getSite()))
                .isPresent();
        return sameSite && (url.startsWith("https:") || !request.getUrl().startsWith("https:"));
    }

    private static Optional<String> filledIn(String value, Function<String, @Nullable String> environment) {
        Matcher variables = VARIABLE.matcher(value);
        String filled = variables.replaceAll((MatchResult variable) -> {
            String secret = environment.apply(variable.group(1));
            return Matcher.quoteReplacement(secret == null ? "\n" : secret);
        });
        return Optional.of(filled).filter(text -> SENDABLE.matcher(text).matches());
    }
}
