package org.khabar.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.app.archive.ArchiveListing;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.app.archive.PageFolders;
import org.khabar.app.archive.PageIndex;
import org.khabar.app.extracting.ArticleLines;
import org.khabar.app.extracting.ExplanationJson;
import org.khabar.app.extracting.ExplanationLines;
import org.khabar.app.extracting.ExtractedLines;
import org.khabar.app.extracting.Extraction;
import org.khabar.app.extracting.PredictionLines;
import org.khabar.app.extracting.SiteMemories;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.settings.Settings;
import org.khabar.app.sources.Contact;
import org.khabar.extract.url.WebUrl;
import org.khabar.producer.fetch.PageFetch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar extract}: reads pages and prints their articles, without Kafka. */
@Command(
        name = "extract",
        description = {
            "Reads pages and prints one JSON line for each: id, and article or rejected with its reason.",
            "A FILE may be a folder, and may be gzipped; a URL is fetched, one page for one request of yours."
        })
final class ExtractCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|URL", arity = "0..*", description = "Pages to read.")
    private List<String> pages = List.of();

    @Option(
            names = "--index",
            paramLabel = "FILE.jsonl",
            description =
                    "Pages listed one JSON object a line: id, file (relative to the index), url or domain where known.")
    private @Nullable Path index;

    @Option(
            names = "--memory",
            description = {
                "Learn first what each site repeats around its stories, then leave it out of them. The pages of sites",
                "that the index has three or more of are read twice."
            })
    private boolean memory;

    @Option(
            names = "--predictions",
            description = "Print id, title, text, authors, date_published, lang: what scorers of extraction read.")
    private boolean predictions;

    @Option(
            names = "--explain",
            description = "Print for each field what was chosen, from where, how sure, and what else was offered.")
    private boolean explain;

    @Option(names = "--json", description = "With --explain: one JSON line for each page, values in full.")
    private boolean json;

    @Option(
            names = "--format",
            paramLabel = "json|jsonld",
            defaultValue = "json",
            description = "How articles are printed; jsonld: as schema.org NewsArticle. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.JSON;

    private enum Format {
        JSON,
        JSONLD
    }

    @Mixin
    private SettingsOptions where;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Problem> problems = new ArrayList<>();
        ArchiveListing listing = listing();
        problems.addAll(listing.problems());
        Extraction extraction = new Extraction(form(), memories(listing), out::println, problems::add);
        extraction.run(listing.pages());
        fetch(extraction);
        out.flush();
        problems.forEach(problem -> err.println("khabar: " + problem));
        err.flush();
        return (problems.isEmpty() ? ExitCode.OK : ExitCode.FAILURE).number();
    }

    private ExtractedLines form() {
        if (predictions && explain) {
            throw new OperatorException(ExitCode.USAGE, "--predictions and --explain are two forms: choose one");
        }
        if (format == Format.JSONLD && (predictions || explain)) {
            throw new OperatorException(
                    ExitCode.USAGE, "--format jsonld is a form of its own: leave --predictions and --explain out");
        }
        if (explain) {
            return json ? new ExplanationJson() : new ExplanationLines();
        }
        if (predictions) {
            return new PredictionLines();
        }
        return new ArticleLines(
                switch (format) {
                    case JSON -> ArticleLines.Form.EVENT;
                    case JSONLD -> ArticleLines.Form.JSON_LD;
                });
    }

    private SiteMemories memories(ArchiveListing listing) {
        if (!memory) {
            return SiteMemories.none();
        }
        if (index == null) {
            throw new OperatorException(
                    ExitCode.USAGE, "--memory needs --index FILE.jsonl: its \"url\" tells the site of each page");
        }
        return SiteMemories.of(listing.pages());
    }

    private ArchiveListing listing() {
        if (pages.isEmpty() && index == null) {
            throw new OperatorException(ExitCode.USAGE, "nothing to read: name a FILE, a URL, or --index FILE.jsonl");
        }
        ArchiveListing listed = index == null ? new ArchiveListing(List.of(), List.of()) : PageIndex.list(index);
        return listed.and(PageFolders.list(
                pages.stream().filter(page -> !isUrl(page)).map(Path::of).toList()));
    }

    private static boolean isUrl(String page) {
        return page.regionMatches(true, 0, "http://", 0, 7) || page.regionMatches(true, 0, "https://", 0, 8);
    }

    private void fetch(Extraction extraction) {
        List<String> urls = pages.stream().filter(ExtractCommand::isUrl).toList();
        if (urls.isEmpty()) {
            return;
        }
        List<WebUrl> targets = urls.stream().map(ExtractCommand::parsed).toList();
        Settings settings = where.settings();
        urls.forEach(url -> Contact.require(settings.fetcher(), url, url));
        try (PageFetch fetch = new PageFetch(
                settings.fetcher(),
                settings.outgoing().wayOut(System::getenv),
                settings.frontier(),
                Clock.systemUTC())) {
            for (WebUrl target : targets) {
                extraction.read(fetch.get(target));
            }
        }
    }

    private static WebUrl parsed(String text) {
        return WebUrl.parse(text)
                .orElseThrow(() -> new OperatorException(ExitCode.USAGE, text + " is no URL: check how it is written"));
    }
}
