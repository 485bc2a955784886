package org.khabar.app.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.lookup.UrlForms;
import org.khabar.app.takedown.TakedownPublisher;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import org.khabar.event.Takedown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar takedown}: has an article vanish from everything that is told from now on. */
@Command(
        name = "takedown",
        description = {
            "Takes a URL and its article down: subscribers are told to remove it, what is kept of its contents is",
            "dropped, and nothing is told of pages that are fetched later, nor by a replay, an import or an export. The raw page",
            "stays in khabar.pages until it expires. Without a URL it lists what is taken down."
        })
final class TakedownCommand implements Callable<Integer> {
    private static final int MOST_REASON = 1_000;

    @Parameters(
            paramLabel = "URL",
            arity = "0..1",
            description = "The URL, as a source lists it, or the article's canonical one.")
    private @Nullable String url;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; it is kept with the takedown.")
    private @Nullable String reason;

    @Option(
            names = "--lift",
            description =
                    "Lift the takedown. What was dropped does not come back; the next page that is fetched is published.")
    private boolean lift;

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    private boolean leadsElsewhere;

    @Override
    public Integer call() {
        List<String> lines = url == null ? in(TakedownCommand::listed) : changed(url);
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
        if (leadsElsewhere) {
            throw new OperatorException(
                    ExitCode.FAILURE,
                    url + " redirects to another site, and what stands there is an article of that site: take down"
                            + " the URL that the redirect leads to as well");
        }
        return ExitCode.OK.number();
    }

    private List<String> changed(String typed) {
        UrlForms forms = UrlForms.of(typed)
                .orElseThrow(() -> new OperatorException(
                        ExitCode.USAGE,
                        "\"" + typed + "\" is no URL: write it in full, such as https://example.org/news/1"));
        if (lift) {
            return in(takedowns -> lifted(takedowns, forms));
        }
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > MOST_REASON) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "say why with --reason TEXT, in at most " + MOST_REASON
                            + " characters: it is kept with the takedown");
        }
        return in(takedowns -> takenDown(takedowns, forms, why));
    }

    private List<String> takenDown(TakedownPublisher takedowns, UrlForms forms, String why) {
        TakedownPublisher.Done done =
                takedowns.takeDown(forms, why, InstantSource.system().instant().truncatedTo(ChronoUnit.MILLIS));
        leadsElsewhere = done.leadsElsewhere();
        return done.takedowns().stream()
                .map(takedown -> takedown.getUrl() + " is taken down"
                        + takedown.getArticleId()
                                .map(id -> ", article " + id)
                                .orElse("; no article is known of it yet"))
                .toList();
    }

    private static List<String> lifted(TakedownPublisher takedowns, UrlForms forms) {
        List<String> lifted = takedowns.lift(forms);
        if (lifted.isEmpty()) {
            throw new OperatorException(
                    ExitCode.USAGE, forms.typed() + " is not taken down: khabar takedown lists what is");
        }
        return lifted.stream().map(each -> each + " may be told of again").toList();
    }

    private static List<String> listed(TakedownPublisher takedowns) {
        List<Takedown> present = takedowns.present();
        return present.isEmpty()
                ? List.of("nothing is taken down")
                : present.stream()
                        .map(takedown -> takedown.getTakenDownAt().truncatedTo(ChronoUnit.SECONDS) + "  "
                                + takedown.getUrl() + "  " + takedown.getReason())
                        .toList();
    }

    private <T> T in(Function<TakedownPublisher, T> work) {
        try (Cluster open = ClusterAccess.open(cluster, where, ClusterAccess.Folder.MUST_EXIST)) {
            try (Admin admin = Admin.create(open.clientConfig())) {
                new TopicAdmin(admin).require(TopicPlan.live(where.settings().topics()));
            }
            return work.apply(new TakedownPublisher(open));
        }
    }
}
