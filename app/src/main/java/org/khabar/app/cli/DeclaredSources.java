package org.khabar.app.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.settings.Settings;
import org.khabar.app.sources.SourcePublisher;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import org.khabar.event.Source;
import org.khabar.event.SourceOwner;

/** The declared sources of a log, as the commands of {@code khabar sources} see and change them. */
record DeclaredSources(SourcePublisher publisher, Map<String, Source> present) {
    /** Sources whose ids are named where one is missing; more fill the screen. */
    private static final int NAMED = 20;

    DeclaredSources {
        present = new TreeMap<>(present);
    }

    /**
     * Works on the log that a command means; makes its topics where they are missing.
     *
     * @throws OperatorException if the log can't be had
     */
    static <T> T in(ClusterOptions cluster, SettingsOptions where, Function<DeclaredSources, T> work) {
        Settings settings = where.settings();
        try (Cluster open = ClusterAccess.open(cluster, where, ClusterAccess.Folder.MADE_IF_MISSING)) {
            try (Admin admin = Admin.create(open.clientConfig())) {
                new TopicAdmin(admin).require(TopicPlan.live(settings.topics()));
            }
            SourcePublisher publisher = new SourcePublisher(open);
            return work.apply(new DeclaredSources(publisher, publisher.present()));
        }
    }

    /**
     * Returns the sources with these ids.
     *
     * @throws OperatorException if one is not declared
     */
    List<Source> named(List<String> ids) {
        return ids.stream().distinct().map(this::named).toList();
    }

    private Source named(String id) {
        Source source = present.get(id);
        if (source == null) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "no source has the id \"" + id + "\": "
                            + (present.isEmpty()
                                    ? "none is declared yet, khabar sources add URL declares one"
                                    : "write one of " + ids()));
        }
        return source;
    }

    private String ids() {
        String first = String.join(", ", present.keySet().stream().limit(NAMED).toList());
        return present.size() > NAMED ? first + " and others, see khabar sources list" : first;
    }

    /** Whether sources are polled. */
    enum Rest {
        PAUSED,
        POLLED
    }

    /**
     * Pauses sources or takes them up again, whoever owns them; a file has its say again when it is next applied.
     *
     * @return a line on each, for a person
     * @throws OperatorException if one is not declared
     */
    List<String> rest(List<String> ids, Rest rest) {
        return named(ids).stream().map(source -> rest(source, rest)).toList();
    }

    private String rest(Source source, Rest rest) {
        boolean paused = rest == Rest.PAUSED;
        String now = source.getId() + (paused ? " is paused" : " is polled");
        if (source.getPaused() == paused) {
            return now + " already";
        }
        source.setPaused(paused);
        publisher.put(source);
        return source.getOwner() == SourceOwner.FILE
                ? now + ", until its file is applied again: write paused: " + paused + " there too"
                : now;
    }

    /**
     * Refuses what only a file may do.
     *
     * @throws OperatorException if a file owns the source
     */
    static void requireOwnedByCommand(Source source, String remedy) {
        if (source.getOwner() == SourceOwner.FILE) {
            throw new OperatorException(ExitCode.USAGE, "a file owns the source \"" + source.getId() + "\": " + remedy);
        }
    }
}
