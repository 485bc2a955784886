package org.khabar.app.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.sources.Contact;
import org.khabar.event.Source;
import org.khabar.extract.url.WebUrl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar sources add}: declares a source that no file names. */
@Command(
        name = "add",
        description =
                "Declares a source, or with --replace declares it otherwise; a Khabar that runs polls it at once.")
final class SourcesAddCommand implements Callable<Integer> {
    @Parameters(paramLabel = "URL", description = "The feed, sitemap, section page or home page.")
    private String url = "";

    @Option(names = "--id", paramLabel = "ID", description = "Stable id (default: the URL's host).")
    private @Nullable String id;

    @Option(names = "--kind", paramLabel = "KIND", description = "feed (the default), sitemap, section or home.")
    private @Nullable String kind;

    @Option(names = "--name", paramLabel = "NAME", description = "Name for people (default: the id).")
    private @Nullable String name;

    @Option(
            names = "--interval",
            paramLabel = "TIME",
            converter = SourceOptions.Time.class,
            description = "Time between two polls, such as 10m (default: as the source publishes).")
    private @Nullable Duration interval;

    @Mixin
    private SourceOptions options;

    @Option(names = "--paused", description = "Declare it, and don't poll it yet.")
    private boolean paused;

    @Option(names = "--replace", description = "Declare it otherwise where a command has declared it before.")
    private boolean replace;

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Source source = source();
        Contact.require(where.settings().fetcher(), "source " + source.getId(), source.getUrl());
        String done = DeclaredSources.in(cluster, where, sources -> put(sources, source));
        PrintWriter out = spec.commandLine().getOut();
        out.println(done);
        out.flush();
        return ExitCode.OK.number();
    }

    private Source source() {
        return options.source(id == null ? idOf(url) : id, url, kind, name, interval, paused);
    }

    /** Returns the host as an id, without what most hosts begin with. */
    private static String idOf(String url) {
        String host = WebUrl.parse(url).map(WebUrl::host).orElse("source");
        String bare = host.startsWith("www.") ? host.substring("www.".length()) : host;
        return bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-").replaceAll("^[.-]+", "");
    }

    private String put(DeclaredSources sources, Source source) {
        Source before = sources.present().get(source.getId());
        if (before != null) {
            DeclaredSources.requireOwnedByCommand(
                    before, "change it there and say khabar sources apply, or choose another id with --id");
            if (!replace) {
                throw new OperatorException(
                        ExitCode.USAGE,
                        "\"" + source.getId() + "\" is declared already, for " + before.getUrl()
                                + ": choose another id with --id, or say --replace");
            }
        }
        sources.publisher().put(source);
        return (before == null ? "added " : "replaced ") + source.getId() + ", "
                + source.getKind().name().toLowerCase(Locale.ROOT) + " " + source.getUrl()
                + (paused ? ", paused" : "");
    }
}
