package org.khabar.extract.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.Field.Time;

/**
 * The last look, at every short text of a page that shows its date nowhere else: one beside a word of publication, else the first soon after
 * the headline, else the only day that the page names. Texts that begin with a date and a dash, as leads do, count too.
 */
final class DateScan implements NodeFilter {
    private static final Pattern PRINTS = Pattern.compile("^\\s*[\\w.$]{1,40}\\(\\s*[\"']([^\"'<>]{6,60})[\"']");

    /** As agencies and desks set it after a date or a place. */
    private static final Pattern DASH = Pattern.compile("\\s(?:[–—-]|--)\\s");

    private static final int LONGEST_DASH = 4;

    private static final int MAX_TEXTS = 5_000;
    private static final int MAX_READ = 150;
    private static final int LONGEST = 90;
    private static final int SHORTEST = 6;
    private static final int LEAD = 24;
    private static final int SOON = 40;

    private final Clues clues;
    private final @Nullable Element headline;
    private final Set<Long> days = new HashSet<>();
    private int texts;
    private int reads;
    private int headlineAt = -1;
    private String before = "";
    private @Nullable Time labelled;
    private @Nullable Time near;
    private @Nullable Time first;

    private DateScan(Clues clues) {
        this.clues = clues;
        this.headline = clues.headline().map(Landmarks.Mark::element).orElse(null);
    }

    static List<Fact<Time>> find(Clues clues) {
        DateScan scan = new DateScan(clues);
        clues.page().document().body().filter(scan);
        if (scan.labelled != null) {
            return Found.one(scan.labelled, Origin.VISIBLE_TEXT, "labelled text", 0.5);
        }
        if (scan.near != null) {
            return Found.one(scan.near, Origin.VISIBLE_TEXT, "text after the headline", 0.3);
        }
        return scan.first != null && scan.days.size() == 1
                ? Found.one(scan.first, Origin.VISIBLE_TEXT, "only date", 0.2)
                : List.of();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node.equals(headline)) {
            headlineAt = texts;
        }
        if (node.nameIs("blockquote")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String text = textOf(node);
        if (text.isEmpty()) {
            return FilterResult.CONTINUE;
        }
        look(text);
        return ++texts > MAX_TEXTS || reads > MAX_READ || labelled != null ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private static String textOf(Node node) {
        if (node instanceof TextNode text) {
            return text.isBlank() ? "" : text.text().strip();
        }
        return node instanceof DataNode script && script.getWholeData().length() <= LONGEST
                ? printed(script.getWholeData())
                : "";
    }

    /** What a short script prints where it stands, as in {@code showDate("2024/05/03 08:15")}. */
    private static String printed(String script) {
        Matcher call = PRINTS.matcher(script);
        return call.find() ? call.group(1) : "";
    }

    private void look(String text) {
        String line = text.length() <= LONGEST ? text : lead(text);
        String label = before + " " + line;
        before = text.length() <= LONGEST ? text : "";
        if (line.length() < SHORTEST
                || !Dates.hasDigit(line)
                || DateNames.NOT_THE_ARTICLES.matcher(label).find()) {
            return;
        }
        reads++;
        Optional<Time> time = Dates.exact(line, clues);
        if (time.isEmpty() || DateNames.CHANGE.matcher(label).find()) {
            return;
        }
        days.add(time.get().localDate().toEpochDay());
        first = first == null ? time.get() : first;
        if (DateNames.PUBLICATION.matcher(label).find()) {
            labelled = time.get();
        } else if (near == null && headlineAt >= 0 && texts - headlineAt <= SOON) {
            near = time.get();
        }
    }

    /** The beginning of a long text up to a dash, as in "3 May 2024 – The dam"; empty where there is none. */
    private static String lead(String text) {
        Matcher dash = DASH.matcher(text).region(0, Math.min(text.length(), LEAD + LONGEST_DASH));
        return dash.find() ? text.substring(0, dash.start()) : "";
    }
}
