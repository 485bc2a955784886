package org.khabar.app.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.app.logging.OneLine;
import org.khabar.app.yaml.Durations;
import org.khabar.event.Header;
import org.khabar.event.Source;
import org.khabar.event.SourceKind;
import org.khabar.producer.frontier.SourceFindings;
import org.khabar.producer.frontier.SourceFindings.Listing;
import org.khabar.producer.frontier.SourceFindings.Page;

/** What was found at a URL, in lines for a person. */
public final class FindingsLines {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private FindingsLines() {}

    /**
     * Returns the lines.
     *
     * @param declared the source as it was looked at: its options belong to the command that declares it
     * @param pages pages shown at most
     * @param now the time to count days back from
     */
    public static List<String> of(SourceFindings findings, Source declared, int pages, Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add(OneLine.of(findings.url()) + ": " + verdict(findings));
        lines.add("requests  one at a time, " + Durations.write(findings.pause()) + " between two");
        for (Listing list : findings.lists()) {
            lines.add("found     " + list(list, findings.chosen(), now));
        }
        Listing chosen = findings.chosen();
        if (chosen != null) {
            lines.add("publishes " + rhythm(chosen.times(), now));
            lines.addAll(fetched(chosen.pages(), pages));
            lines.add("to watch it: khabar sources add " + ShellWord.of(findings.url()) + kind(findings.kind())
                    + options(declared));
        }
        return lines;
    }

    private static String verdict(SourceFindings findings) {
        SourceKind kind = findings.kind();
        if (kind == null) {
            return "can't be watched as it is: " + findings.problem();
        }
        return switch (kind) {
            case FEED -> "a feed";
            case SITEMAP -> "a sitemap";
            case SECTION -> "a section page";
            case HOME -> "a home page; what is best of the following would be polled";
        };
    }

    private static String kind(@Nullable SourceKind kind) {
        return kind == null || kind == SourceKind.FEED ? "" : " --kind " + lower(kind);
    }

    private static String options(Source declared) {
        StringBuilder options = new StringBuilder();
        declared.getDelayMillis().ifPresent(delay -> options.append(" --delay ").append(time(delay)));
        declared.getLanguage().ifPresent(tag -> options.append(" --language ").append(ShellWord.of(tag)));
        declared.getZone().ifPresent(zone -> options.append(" --zone ").append(ShellWord.of(zone)));
        for (Header header : declared.getHeaders()) {
            options.append(" --header ").append(ShellWord.of(header.getName() + ": " + header.getValue()));
        }
        declared.getBackfillMillis()
                .ifPresent(backfill -> options.append(" --backfill ").append(time(backfill)));
        return options.toString();
    }

    private static String time(long millis) {
        return Durations.write(Duration.ofMillis(millis));
    }

    private static String list(Listing list, @Nullable Listing chosen, Instant now) {
        String what = "%-7s %s: ".formatted(lower(list.kind()), OneLine.of(list.url()));
        if (list.problem() != null) {
            return what + list.problem();
        }
        long lately = since(list.times(), now.minus(WEEK));
        return what
                + list.pages().size() + " pages"
                + (list.times().isEmpty() ? ", undated" : ", " + lately + " of the last 7 days")
                + (list.sitemaps() > 0 ? ", " + list.sitemaps() + " sitemaps" : "")
                + (list.equals(chosen) ? " (would be polled)" : "");
    }

    private static String rhythm(List<Instant> times, Instant now) {
        if (times.isEmpty()) {
            return "not known: it gives no dates";
        }
        long lately = since(times, now.minus(WEEK));
        Instant oldest = times.getLast();
        Duration covered = Duration.between(oldest.isAfter(now.minus(WEEK)) ? oldest : now.minus(WEEK), now);
        String perDay = covered.compareTo(DAY) > 0
                ? ", about %.1f a day".formatted(lately * (double) DAY.toMillis() / covered.toMillis())
                : "";
        return since(times, now.minus(DAY)) + " pages in the last day" + perDay + ", the last at " + times.getFirst();
    }

    private static long since(List<Instant> times, Instant start) {
        return times.stream().filter(time -> time.isAfter(start)).count();
    }

    private static List<String> fetched(List<Page> pages, int most) {
        List<String> lines = new ArrayList<>();
        long refused = pages.stream().filter(page -> page.refusal() != null).count();
        lines.add("fetches   " + (pages.size() - refused) + " pages"
                + (refused > 0 ? ", and leaves out " + refused : "")
                + (pages.isEmpty() ? "" : "; the first:"));
        pages.stream().limit(Math.max(0, most)).forEach(page -> lines.add("          " + page(page)));
        return lines;
    }

    private static String page(Page page) {
        return OneLine.of(page.url())
                + (page.at() == null ? "" : "  " + page.at())
                + (page.refusal() == null ? "" : "  " + page.refusal());
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
