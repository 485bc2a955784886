package org.khabar.app.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.settings.Settings;
import org.khabar.app.topics.Subjects;
import org.khabar.app.topics.Subjects.Subject;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicCheck;
import org.khabar.app.topics.TopicPlan;
import org.khabar.schemas.IncompatibleSchemaException;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.schemas.UnregisteredSchemaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code khabar topics}: makes the topics that are missing, names those that differ from what Khabar needs, and tells which
 * schemas a registry still lacks, or registers them.
 */
@Command(
        name = "topics",
        description = {
            "Makes or checks the topics, and checks that the registry has every schema.",
            "Exit code 1 where a topic differs from its plan or a schema is missing."
        })
final class TopicsCommand implements Callable<Integer> {
    @Option(
            names = "--register",
            description = {
                "Register the schemas that the registry lacks, and have it hold later ones to what is promised of them:",
                "FULL_TRANSITIVE for articles and outcomes, BACKWARD_TRANSITIVE for all others."
            })
    private boolean register;

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Settings settings = where.settings();
        try (Cluster open = ClusterAccess.open(cluster, where, ClusterAccess.Folder.MADE_IF_MISSING);
                Admin admin = Admin.create(open.clientConfig())) {
            boolean good = true;
            for (TopicCheck check : new TopicAdmin(admin).check(TopicPlan.live(settings.topics()))) {
                good &= tell(check);
            }
            good &= schemas(open.registry());
            return (good ? ExitCode.OK : ExitCode.FAILURE).number();
        }
    }

    private boolean schemas(SchemaRegistry registry) {
        PrintWriter out = spec.commandLine().getOut();
        boolean good = true;
        for (Subject subject : Subjects.live()) {
            String name = "%-40s".formatted(subject.name());
            try {
                String held = register ? held(subject, registry) : "";
                out.println(name + " schema " + registry.idFor(subject.name(), subject.schema()) + held);
            } catch (UnregisteredSchemaException e) {
                out.println(name + " schema missing: say khabar topics --register");
                good = false;
            } catch (IncompatibleSchemaException e) {
                out.println(name + " schema refused: " + e.getMessage());
                good = false;
            }
        }
        return good;
    }

    /** A registry that can't hold a subject to its promise still serves: the build checks the promise too. */
    private static String held(Subject subject, SchemaRegistry registry) {
        return subject.registerAndHold(registry)
                .map(why -> ", not held to " + subject.promise() + ": " + why)
                .orElse(", held to " + subject.promise());
    }

    private boolean tell(TopicCheck check) {
        PrintWriter out = spec.commandLine().getOut();
        String name = "%-40s".formatted(check.plan().name());
        return switch (check) {
            case TopicCheck.Created(TopicPlan plan) -> {
                out.println(name + " created, " + plan.partitions() + " partitions");
                yield true;
            }
            case TopicCheck.AsPlanned(TopicPlan plan) -> {
                out.println(name + " as planned, " + plan.partitions() + " partitions");
                yield true;
            }
            case TopicCheck.Drifted(TopicPlan plan, Map<String, String> found) -> {
                new TreeMap<>(found)
                        .forEach((key, value) -> out.println(name + " differs: " + key + " is \"" + value
                                + "\" and should be \"" + plan.config().get(key) + "\""));
                yield false;
            }
            case TopicCheck.OtherPartitions(TopicPlan plan, int found) -> {
                out.println(name + " differs: it has " + found + " partitions and topics.partitions is "
                        + plan.partitions());
                yield false;
            }
        };
    }
}
