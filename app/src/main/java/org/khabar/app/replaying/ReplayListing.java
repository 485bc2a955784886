package org.khabar.app.replaying;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.schemas.Topics;

/** The replays of a data folder and of a broker, a line each. */
public final class ReplayListing {
    private ReplayListing() {}

    /** Returns the lines: name, how far it is, and what it reads; those of other data folders as well. */
    public static List<String> lines(Cluster cluster, Path data) {
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            Set<String> topics = new TopicAdmin(admin).names();
            Set<String> names = new TreeSet<>(ReplayFolder.names(data));
            topics.stream().map(Topics::replayOf).flatMap(Optional::stream).forEach(names::add);
            List<String> lines = new ArrayList<>();
            for (String name : names) {
                lines.add("%-24s %s".formatted(name, words(admin, topics, data, name)));
            }
            return List.copyOf(lines);
        }
    }

    private static String words(Admin admin, Set<String> topics, Path data, String name) {
        ReplayPlan plan = ReplayFolder.plan(data, name);
        if (plan == null) {
            return ReplayFolder.exists(data, name) ? "not begun" : "begun in another data folder";
        }
        return state(admin, topics, data, plan) + "; " + plan.words();
    }

    private static String state(Admin admin, Set<String> topics, Path data, ReplayPlan plan) {
        ReplayPlan.End end = plan.end();
        if (!topics.contains(plan.topics().articles().name()) || !topics.contains(plan.pages())) {
            return "its topics are not on this broker";
        }
        if (end != null) {
            return "ended at " + end.at() + ": " + end.sums();
        }
        long passed = new ReplayGroup(admin, plan).passed();
        return (isHeld(data, plan.name()) ? "running" : "stopped")
                + " after %,d of %,d records".formatted(passed, plan.length());
    }

    private static boolean isHeld(Path data, String name) {
        try (ReplayFolder _ = ReplayFolder.open(data, name)) {
            return false;
        } catch (OperatorException e) {
            if (e.exitCode() == ExitCode.IN_USE) {
                return true;
            }
            throw e;
        }
    }
}
