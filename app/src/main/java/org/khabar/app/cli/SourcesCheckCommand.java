package org.khabar.app.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.settings.Settings;
import org.khabar.app.sources.Contact;
import org.khabar.app.sources.FindingsLines;
import org.khabar.event.Source;
import org.khabar.extract.url.WebUrl;
import org.khabar.producer.fetch.DocumentFetch;
import org.khabar.producer.frontier.SourceFindings;
import org.khabar.producer.frontier.Survey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar sources check}: looks at a URL without declaring it, and without Kafka. */
@Command(
        name = "check",
        description = {
            "Looks at a URL as if it were declared, politely and without Kafka: feeds and sitemaps it leads to, how often",
            "it publishes, and what would be fetched. No article is fetched. Exit code 1 where it can't be watched."
        })
final class SourcesCheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "URL", description = "A feed, sitemap, section page or home page.")
    private String url = "";

    @Option(
            names = "--pages",
            paramLabel = "COUNT",
            converter = Numbers.NotNegative.class,
            description = "Pages shown at most (default: ${DEFAULT-VALUE}).")
    private int pages = 10;

    @Mixin
    private SourceOptions options;

    @Mixin
    private SettingsOptions where;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        WebUrl target = WebUrl.parse(url)
                .orElseThrow(
                        () -> new OperatorException(
                                ExitCode.USAGE,
                                "\"" + url
                                        + "\" can't be checked: write an absolute URL with http or https, such as https://example.org/"));
        Settings settings = where.settings();
        Contact.require(settings.fetcher(), target.toString(), target.toString());
        Source declared = options.source("check", target.toString(), null, null, null, false);
        SourceFindings findings;
        try (DocumentFetch documents = new DocumentFetch(
                settings.fetcher(),
                settings.outgoing().wayOut(System::getenv),
                settings.frontier(),
                declared,
                Clock.systemUTC())) {
            findings = new Survey(settings.frontier(), declared, documents, Clock.systemUTC()).of(target);
        }
        PrintWriter out = spec.commandLine().getOut();
        FindingsLines.of(findings, declared, pages, Clock.systemUTC().instant()).forEach(out::println);
        out.flush();
        return (findings.problem() == null ? ExitCode.OK : ExitCode.FAILURE).number();
    }
}
