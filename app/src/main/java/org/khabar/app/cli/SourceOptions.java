package org.khabar.app.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.sources.SourceEntry;
import org.khabar.app.yaml.Durations;
import org.khabar.event.Source;
import org.khabar.event.SourceOwner;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say of a source what {@code sources.yaml} says of it; for declaring it and for looking at it. */
final class SourceOptions {
    @Option(
            names = "--delay",
            paramLabel = "TIME",
            converter = Time.class,
            description = "Least pause between two requests to its hosts, such as 5s.")
    private @Nullable Duration delay;

    @Option(names = "--language", paramLabel = "TAG", description = "Language of its pages, BCP 47, such as ar.")
    private @Nullable String language;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Zone of its dates, such as Africa/Cairo.")
    private @Nullable String zone;

    @Option(
            names = "--header",
            paramLabel = "'NAME: VALUE'",
            description = {
                "Sent with requests to its site; may be given again. A secret is written",
                "as $${env:KHABAR_HEADER_NAME} and set where the fetchers run."
            })
    private List<String> headers = List.of();

    @Option(
            names = "--backfill",
            paramLabel = "TIME",
            converter = Time.class,
            description =
                    "How far back entries of a feed are taken at its first poll, or pages of a sitemap, such as 7d.")
    private @Nullable Duration backfill;

    /** Reads durations as settings files have them. */
    static final class Time implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            try {
                return Durations.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /**
     * Returns the source that the options describe.
     *
     * @throws OperatorException if a value can't be used
     */
    Source source(
            String id,
            String url,
            @Nullable String kind,
            @Nullable String name,
            @Nullable Duration interval,
            boolean paused) {
        try {
            return new SourceEntry(
                            id, url, kind, name, interval, delay, language, zone, byName(headers), backfill, paused)
                    .toEvent(SourceOwner.COMMAND);
        } catch (IllegalArgumentException e) {
            throw new OperatorException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private static Map<String, String> byName(List<String> headers) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String header : headers) {
            int colon = header.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("--header can't be used: write 'NAME: VALUE'");
            }
            byName.put(
                    header.substring(0, colon).strip(),
                    header.substring(colon + 1).strip());
        }
        return byName;
    }
}
