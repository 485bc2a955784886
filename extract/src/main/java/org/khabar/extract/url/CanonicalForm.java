package org.khabar.extract.url;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The contract of {@link WebUrl#canonical()}. */
final class CanonicalForm {
    private CanonicalForm() {}

    static UrlParts of(UrlParts url) {
        UrlParts form = once(url);
        // What is left of a segment without its session can be a dot segment, which only the parser resolves.
        return UrlParser.parse(form.serialise(), null).map(CanonicalForm::once).orElse(form);
    }

    private static UrlParts once(UrlParts url) {
        return new UrlParts(url.scheme(), "", host(url.host()), url.port(), path(url.path()), query(url.query()), null);
    }

    /** The final dot of a full name is dropped; a host that ends in several is no name, and stays as it is. */
    private static String host(String host) {
        boolean fullName = host.length() > 1 && host.endsWith(".") && !host.endsWith("..");
        return fullName ? host.substring(0, host.length() - 1) : host;
    }

    private static String path(String path) {
        String normal = Arrays.stream(path.split("/", -1))
                .filter(segment -> !TrackingParameters.isSessionSegment(segment))
                .map(CanonicalForm::withoutSession)
                .map(PercentEncoding::normalise)
                .filter(segment -> !segment.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
        return path.endsWith("/") && normal.length() > 1 ? normal + "/" : normal;
    }

    private static String withoutSession(String segment) {
        if (segment.indexOf(';') < 0) {
            return segment;
        }
        String[] parts = segment.split(";", -1);
        return parts[0]
                + Arrays.stream(parts)
                        .skip(1)
                        .filter(parameter -> !TrackingParameters.isSession(name(parameter), value(parameter)))
                        .map(parameter -> ";" + parameter)
                        .collect(Collectors.joining());
    }

    private static @Nullable String query(@Nullable String query) {
        if (query == null) {
            return null;
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !nameAsWritten(parameter).isEmpty())
                .map(PercentEncoding::normalise)
                .filter(parameter -> !TrackingParameters.isTracking(name(parameter), value(parameter)))
                .sorted(Comparator.comparing(CanonicalForm::nameAsWritten))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? null : kept;
    }

    private static String name(String parameter) {
        return PercentEncoding.decode(nameAsWritten(parameter)).toLowerCase(Locale.ROOT);
    }

    private static String nameAsWritten(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals);
    }

    private static String value(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? "" : parameter.substring(equals + 1);
    }
}
