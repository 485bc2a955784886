package org.khabar.benchmarks.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of one set, gathered page by page. A page told to be no article counts as an empty prediction. */
final class SetScore {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Mean textPrecision = new Mean();
    private final Mean textRecall = new Mean();
    private final Segments segments = new Segments();
    private final Mean title = new Mean();
    private final Mean authors = new Mean();
    private final Mean date = new Mean();
    private final Mean lang = new Mean();
    private final Mean rejected = new Mean();

    /** Adds a page and returns its own figures by name. */
    Map<String, Double> add(LabelledPage label, Prediction prediction) {
        Map<String, Double> row = new LinkedHashMap<>();
        rejected.add(prediction.isRejected());
        row.put("rejected", prediction.isRejected() ? 1.0 : 0.0);
        if (!label.text().isEmpty()) {
            row.put("text_f1", addText(label.text(), prediction.text()));
        }
        if (!label.with().isEmpty() || !label.without().isEmpty()) {
            row.put("seg_f1", segments.add(label, prediction.text()));
        }
        if (!label.title().isEmpty()) {
            row.put("title", put(title, Names.title(label.title()).equals(Names.title(prediction.title()))));
        }
        if (!day(label.date()).isEmpty()) {
            row.put("date", put(date, day(label.date()).equals(day(prediction.date()))));
        }
        if (!label.authors().isEmpty()) {
            Set<String> truth = Names.authors(label.authors());
            double overlap = Names.overlap(truth, Names.authors(prediction.authors()));
            authors.add(overlap);
            row.put("authors", overlap);
        }
        if (!label.lang().isEmpty()) {
            row.put("lang", put(lang, label.lang().toLowerCase(Locale.ROOT).equals(language(prediction.lang()))));
        }
        return row;
    }

    private static double put(Mean mean, boolean right) {
        mean.add(right);
        return right ? 1 : 0;
    }

    private double addText(String truth, String predicted) {
        Map<List<String>, Integer> of = Shingles.of(predicted);
        Shingles.Agreement agreement = Shingles.compare(Shingles.of(truth), of);
        if (agreement.found() + agreement.extra() > 0) {
            textPrecision.add(agreement.precision());
        }
        if (agreement.found() + agreement.missed() > 0) {
            textRecall.add(agreement.recall());
        }
        return of.isEmpty() ? 0 : agreement.f1();
    }

    private static String day(String date) {
        Matcher matcher = DAY.matcher(date);
        return matcher.find() ? matcher.group() : "";
    }

    private static String language(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** Returns the figures that the set's labels allow, by name, in the order of the table. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("pages", (double) rejected.count());
        if (textRecall.count() > 0) {
            figures.put("text_p", textPrecision.value());
            figures.put("text_r", textRecall.value());
            figures.put("text_f1", Shingles.harmonic(textPrecision.value(), textRecall.value()));
        }
        if (segments.count() > 0) {
            figures.put("seg_p", segments.precision());
            figures.put("seg_r", segments.recall());
            figures.put("seg_f1", segments.f1());
        }
        put(figures, "title_exact", title);
        put(figures, "author_f1", authors);
        put(figures, "date_acc", date);
        put(figures, "lang_acc", lang);
        figures.put("rejected", rejected.value());
        return figures;
    }

    private static void put(Map<String, Double> figures, String name, Mean mean) {
        if (mean.count() > 0) {
            figures.put(name, mean.value());
        }
    }
}
