package org.khabar.app.diffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khabar.app.console.DisplayWidth;
import org.khabar.app.logging.OneLine;
import org.khabar.event.Article;

/** A diff as lines for a person. */
public final class DiffLines {
    private static final int COLUMNS = 160;

    /** So much of what is equal is shown before the first difference of two long texts. */
    private static final int BEFORE = 40;

    private DiffLines() {}

    /** Returns counts, the fields, and the URLs that only one of the two has an article of, at most so many of each. */
    public static List<String> summary(ArticleDiff diff, int most) {
        List<String> lines = new ArrayList<>();
        lines.add("articles: " + diff.equal() + " equal, " + diff.changed().size() + " differ, "
                + diff.onlyA().size() + " only in A, " + diff.onlyB().size() + " only in B");
        if (!diff.changed().isEmpty()) {
            lines.add(String.format(Locale.ROOT, "%-22s %8s %8s %8s", "field", "differ", "only A", "only B"));
            diff.byField()
                    .forEach((field, count) -> lines.add(String.format(
                            Locale.ROOT, "%-22s %8d %8d %8d", field, count.differ(), count.onlyA(), count.onlyB())));
        }
        diff.onlyA().stream().limit(most).forEach(url -> lines.add("only in A: " + OneLine.of(url)));
        diff.onlyB().stream().limit(most).forEach(url -> lines.add("only in B: " + OneLine.of(url)));
        return lines;
    }

    /** Returns one article that differs, field by field as text. */
    public static List<String> example(ArticleDiff.Changed change, Article a, Article b) {
        Map<String, String> inA = ArticlePrint.told(a);
        Map<String, String> inB = ArticlePrint.told(b);
        List<String> lines = new ArrayList<>();
        lines.add(OneLine.of(change.url()));
        for (String field : change.fields()) {
            String left = inA.getOrDefault(field, "");
            String right = inB.getOrDefault(field, "");
            int from = Math.max(0, firstDifference(left, right) - BEFORE);
            lines.add("  " + field);
            lines.add("    A: " + shown(left, from));
            lines.add("    B: " + shown(right, from));
        }
        return lines;
    }

    private static int firstDifference(String a, String b) {
        int at = 0;
        while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String shown(String text, int from) {
        String rest = from == 0 ? text : "…" + text.substring(Math.min(from, text.length()));
        return DisplayWidth.cut(OneLine.of(rest), COLUMNS);
    }
}
