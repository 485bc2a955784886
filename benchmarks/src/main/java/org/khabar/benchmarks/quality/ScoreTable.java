package org.khabar.benchmarks.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khabar.benchmarks.gate.Figures;

/** The figures of sets, a table each: what was measured above what it is compared with. */
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
            "rejected",
            "kept");

    private ScoreTable() {}

    /**
     * Lays out the figures, those of this run above those they are compared with.
     *
     * @param sets figures by name, by set
     * @param now what the figures are
     * @param others figures by set, a slash and name
     * @param compared what the others are
     */
    static String of(Map<String, Map<String, Double>> sets, String now, Map<String, Double> others, String compared) {
        StringBuilder tables = new StringBuilder();
        sets.forEach((set, figures) -> tables.append(table(set, figures, now, others, compared)));
        return tables.toString();
    }

    private static String table(
            String set, Map<String, Double> figures, String now, Map<String, Double> others, String compared) {
        Map<String, Double> measured = Figures.ofSet(set, figures);
        List<String> columns = COLUMNS.stream()
                .filter(column -> measured.containsKey(set + "/" + column))
                .toList();
        String title = String.format(Locale.ROOT, "%s, %.0f pages", set, figures.getOrDefault("pages", 0.0));
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-28s", title));
        columns.forEach(column -> table.append(String.format(Locale.ROOT, " %11s", column)));
        table.append(row("  " + now, set, columns, measured));
        table.append(row("  " + compared, set, columns, others));
        return table.append(System.lineSeparator()).toString();
    }

    private static String row(String name, String set, List<String> columns, Map<String, Double> figures) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%n%-28s", name));
        for (String column : columns) {
            Double value = figures.get(set + "/" + column);
            row.append(value == null ? " ".repeat(11) + "-" : String.format(Locale.ROOT, " %11.4f", value));
        }
        return row.toString();
    }
}
