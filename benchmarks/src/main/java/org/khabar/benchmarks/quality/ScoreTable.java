package org.khabar.benchmarks.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of several sets as a table. */
final class ScoreTable {
    private static final List<String> COLUMNS = List.of(
            "text_p",
            "text_r",
            "text_f1",
            "seg_p",
            "seg_r",
            "seg_f1",
            "title_exact",
            "author_f1",
            "date_acc",
            "lang_acc",
            "rejected");

    private ScoreTable() {}

    static String of(Map<String, Map<String, Double>> sets) {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-18s %6s", "set", "pages"));
        COLUMNS.forEach(column -> table.append(String.format(Locale.ROOT, " %11s", column)));
        sets.forEach((name, figures) -> {
            table.append(String.format(Locale.ROOT, "%n%-18s %6.0f", name, figures.getOrDefault("pages", 0.0)));
            for (String column : COLUMNS) {
                Double value = figures.get(column);
                table.append(value == null ? " ".repeat(12) : String.format(Locale.ROOT, " %11.4f", value));
            }
        });
        return table.toString();
    }
}
