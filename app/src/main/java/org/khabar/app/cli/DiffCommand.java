package org.khabar.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.diffing.ArticleDiff;
import org.khabar.app.diffing.ArticlePrints;
import org.khabar.app.diffing.DiffExamples;
import org.khabar.app.diffing.DiffLines;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.tailing.RecordArticle;
import org.khabar.app.tailing.TopicReader;
import org.khabar.schemas.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar diff}: compares two extractions. */
@Command(
        name = "diff",
        description = {
            "Compares two extractions of the same pages by URL: how many articles differ, in which fields, and the worst",
            "as text. Ends with 0 where nothing differs, and with 1 where something does."
        })
final class DiffCommand implements Callable<Integer> {
    private static final String NAMES = "The name of an import, or a topic of articles such as khabar.articles.";

    @Parameters(index = "0", paramLabel = "A", description = NAMES)
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = NAMES)
    private String b = "";

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "5",
            converter = Numbers.NotNegative.class,
            description = "How many examples to show. Default: ${DEFAULT-VALUE}.")
    private int examples;

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String topicA = topic(a);
        String topicB = topic(b);
        PrintWriter out = spec.commandLine().getOut();
        try (Cluster open = ClusterAccess.open(cluster, where, ClusterAccess.Folder.MUST_EXIST);
                TopicReader readerA = TopicReader.of(open, topicA);
                TopicReader readerB = TopicReader.of(open, topicB)) {
            ArticleDiff diff = ArticleDiff.of(
                    ArticlePrints.read(readerA, open.registry(), DeletedRecords.toldOf(topicA, spec)),
                    ArticlePrints.read(readerB, open.registry(), DeletedRecords.toldOf(topicB, spec)));
            out.println("A: " + topicA + "\nB: " + topicB);
            DiffLines.summary(diff, examples).forEach(out::println);
            DiffExamples.of(diff, readerA, readerB, open.registry(), examples).forEach(out::println);
            out.flush();
            return (diff.isEmpty() ? ExitCode.OK : ExitCode.FAILURE).number();
        }
    }

    private static String topic(String name) {
        if (RecordArticle.mayBeIn(name)) {
            return name;
        }
        try {
            return Topics.imported(name).articles().name();
        } catch (IllegalArgumentException e) {
            throw new OperatorException(
                    ExitCode.USAGE, "\"" + name + "\" is neither the name of an import nor a topic of articles", e);
        }
    }
}
