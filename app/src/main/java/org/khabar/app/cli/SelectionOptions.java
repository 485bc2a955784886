package org.khabar.app.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.selection.Selection;
import org.khabar.app.selection.Times;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say which pages are meant. */
final class SelectionOptions {
    @Option(
            names = "--from",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description =
                    "Only pages fetched at this time or later: 2026-11-23 (midnight UTC) or 2026-11-23T09:00:00Z.")
    private @Nullable Instant from;

    @Option(
            names = "--to",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "Only pages fetched before this time.")
    private @Nullable Instant to;

    @Option(names = "--source", paramLabel = "ID", description = "Only pages that this source listed.")
    private @Nullable String source;

    @Option(names = "--site", paramLabel = "DOMAIN", description = "Only pages of this registrable domain.")
    private @Nullable String site;

    @Option(names = "--url", paramLabel = "URL", description = "Only this page.")
    private @Nullable String url;

    /**
     * Returns what is meant.
     *
     * @throws OperatorException if the times are the wrong way round
     */
    Selection selection() {
        try {
            return new Selection(from, to, source, site, url);
        } catch (IllegalArgumentException e) {
            throw new OperatorException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    static final class TimeConverter implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            try {
                return Times.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
