package org.khabar.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.lookup.TopicLookup;
import org.khabar.app.lookup.UrlAnswer;
import org.khabar.app.lookup.UrlForms;
import org.khabar.app.lookup.UrlJson;
import org.khabar.app.lookup.UrlLines;
import org.khabar.app.pipeline.UrlEndpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar why}: what became of one URL. */
@Command(
        name = "why",
        description = {
            "Tells what became of a URL: outcome and reason, article and revision, raw page, and when it is asked for next.",
            "Asks the Khabar that runs on this machine; where none runs, or it does not know, searches the topics.",
            "Exit code 1 where nothing is known of the URL."
        })
final class WhyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "URL", description = "The URL, as a source lists it.")
    private String url = "";

    @Option(names = "--json", description = "The answer as one JSON object.")
    private boolean json;

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        UrlForms forms = UrlForms.of(url)
                .orElseThrow(() -> new OperatorException(
                        ExitCode.USAGE,
                        "\"" + url + "\" is no URL: write it in full, such as https://example.org/news/1"));
        UrlAnswer answer = ofInstance(forms).filter(UrlAnswer::tellsAnything).orElseGet(() -> ofTopics(forms));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(UrlJson.of(answer));
        } else {
            UrlLines.of(answer).forEach(out::println);
        }
        out.flush();
        return (answer.tellsAnything() ? ExitCode.OK : ExitCode.FAILURE).number();
    }

    private Optional<UrlAnswer> ofInstance(UrlForms forms) {
        if (!cluster.isEmbedded(where.settings())) {
            return Optional.empty();
        }
        return RunningInstance.of(where).find(UrlEndpoint.path(forms.typed())).map(WhyCommand::read);
    }

    private UrlAnswer ofTopics(UrlForms forms) {
        try (Cluster open = ClusterAccess.open(cluster, where, ClusterAccess.Folder.MUST_EXIST)) {
            return TopicLookup.find(open, forms);
        }
    }

    private static UrlAnswer read(JsonNode answer) {
        try {
            return UrlJson.read(answer);
        } catch (JsonProcessingException e) {
            throw new OperatorException(
                    ExitCode.FAILURE, "the answer can't be read: the running instance is of another version", e);
        }
    }
}
