package org.khabar.benchmarks.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khabar.benchmarks.gate.Baseline;
import org.khabar.benchmarks.gate.Figures;
import org.khabar.extract.PageReader;
import org.khabar.extract.PageReading;

/** Reads the pages of labelled sets and prints how well they were read. */
public final class Quality {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final QualityArguments arguments;
    private final PageReader reader = new PageReader();
    private final List<String> perPage = new ArrayList<>();

    private Quality(QualityArguments arguments) {
        this.arguments = arguments;
    }

    /** Runs the benchmark; see {@link QualityArguments}. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        QualityArguments arguments = QualityArguments.parse(args);
        if (arguments == null) {
            out.println(QualityArguments.USAGE);
            System.exit(2);
            return;
        }
        new Quality(arguments).run(out);
    }

    private void run(PrintStream out) throws IOException {
        Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
        Map<String, Double> without = new TreeMap<>();
        for (Path set : sets()) {
            String name = set.getFileName().toString();
            List<LabelledPage> pages = LabelledPage.readSet(set);
            if (!arguments.memory()) {
                figures.put(name, score(name, pages, page -> reader.read(page.page())));
                continue;
            }
            List<LabelledPage> several = SiteMemories.ofSeveral(pages);
            if (!several.isEmpty()) {
                without.putAll(Figures.ofSet(name, score(name, several, page -> reader.read(page.page()))));
                figures.put(name, score(name, several, SiteMemories.of(reader, several)::read));
            }
        }
        if (arguments.perPage() != null) {
            Files.write(arguments.perPage(), perPage);
        }
        if (arguments.json()) {
            out.println(JSON.writeValueAsString(figures));
        } else if (arguments.memory()) {
            out.print(ScoreTable.of(figures, "with memory", without, "without"));
        } else {
            out.print(ScoreTable.of(figures, "now", committed(), "committed"));
        }
    }

    private Map<String, Double> committed() throws IOException {
        Path baseline = arguments.baseline();
        return baseline == null ? Map.of() : Baseline.read(baseline).figures();
    }

    private List<Path> sets() throws IOException {
        if (!arguments.sets().isEmpty()) {
            return arguments.sets().stream().map(arguments.root()::resolve).toList();
        }
        try (Stream<Path> children = Files.list(arguments.root())) {
            return children.filter(child -> Files.exists(child.resolve("labels.jsonl")))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, Double> score(String set, List<LabelledPage> labels, Function<LabelledPage, PageReading> read)
            throws IOException {
        List<Prediction> predictions = labels.parallelStream()
                .map(label -> Prediction.of(read.apply(label)))
                .toList();
        SetScore score = new SetScore();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("set", set);
            row.put("id", labels.get(i).id());
            row.putAll(score.add(labels.get(i), predictions.get(i)));
            perPage.add(JSON.writeValueAsString(row));
            lines.add(line(labels.get(i), predictions.get(i)));
        }
        if (arguments.predictions() != null) {
            Files.createDirectories(arguments.predictions());
            Files.write(arguments.predictions().resolve(set + ".jsonl"), lines);
        }
        return score.figures();
    }

    private static String line(LabelledPage label, Prediction prediction) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", label.id());
        line.put("title", prediction.title());
        line.put("text", prediction.text());
        line.put("authors", prediction.authors());
        line.put("date_published", prediction.date());
        line.put("lang", prediction.lang());
        line.put("rejected", prediction.rejected());
        return JSON.writeValueAsString(line);
    }
}
