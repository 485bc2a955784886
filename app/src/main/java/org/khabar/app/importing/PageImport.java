package org.khabar.app.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.app.archive.PageArchive;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.console.Progress;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.schemas.ArticleTopics;

/**
 * One import: pages are written to their topic while the article topology of the same name reads them, until each has
 * its outcome. The topology itself is run by the caller, and tells {@link #failed} if it ends.
 */
public final class PageImport {
    /** Without any outcome for so long, something is wrong that no waiting mends. */
    private static final Duration STALLED = Duration.ofMinutes(3);

    private static final Duration POLL = Duration.ofMillis(200);

    private final Cluster cluster;
    private final ArticleTopics topics;
    private final ImportMarks marks;
    private final Consumer<Problem> problems;
    private final InstantSource clock;
    private final AtomicReference<@Nullable OperatorException> failure = new AtomicReference<>();

    /**
     * Imports into topics that are there.
     *
     * @param marks how far the archives are there already
     * @param problems told of each thing that can't be read; it may be called by another thread
     */
    public PageImport(
            Cluster cluster, ArticleTopics topics, ImportMarks marks, Consumer<Problem> problems, InstantSource clock) {
        this.cluster = cluster;
        this.topics = topics;
        this.marks = marks;
        this.problems = problems;
        this.clock = clock;
    }

    /** Says that the topology has ended by itself, or that the import must. */
    public void failed(OperatorException reason) {
        failure.compareAndSet(null, reason);
    }

    /**
     * Writes the pages and waits for their outcomes.
     *
     * @throws OperatorException if the broker takes no pages, the topology ends, or nothing happens for 3 minutes
     */
    public ImportSums run(List<PageArchive> archives, Progress progress) {
        try (OutcomeReader outcomes = new OutcomeReader(cluster, topics);
                PageSender sender = new PageSender(cluster, topics.pages(), marks, problems)) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(
                    () -> sender.send(archives),
                    task -> Thread.ofPlatform().name("import-sender").start(task));
            try {
                follow(outcomes, sender, sending, length(archives), progress);
            } catch (OperatorException e) {
                sender.stop();
                sending.handle((_, _) -> null).join(); // the place that it has reached is noted
                throw e;
            }
            return outcomes.sums(sender.sent(), sender.noPages());
        }
    }

    private static long length(List<PageArchive> archives) {
        return archives.stream().mapToLong(PageArchive::length).sum();
    }

    private void follow(
            OutcomeReader outcomes,
            PageSender sender,
            CompletableFuture<Void> sending,
            long length,
            Progress progress) {
        long known = 0;
        Instant lastChange = clock.instant();
        while (!sending.isDone() || !outcomes.knowsAll(sender.sent())) {
            long now = outcomes.poll(POLL);
            show(progress, now, sender, length);
            if (now > known || outcomes.knowsAll(sender.sent())) { // nothing is owed while an archive holds no pages
                known = now;
                lastChange = clock.instant();
            }
            requireLife(lastChange);
        }
        join(sending);
    }

    private static void show(Progress progress, long done, PageSender sender, long length) {
        long sent = sender.sent().size();
        double read = length == 0 ? 1 : (double) sender.position() / length;
        progress.at(
                sent == 0 ? 0 : read * done / sent,
                "%,d of %,d pages read so far, %d %% of the archive".formatted(done, sent, (int) (100 * read)));
    }

    private void requireLife(Instant lastChange) {
        OperatorException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        if (Duration.between(lastChange, clock.instant()).compareTo(STALLED) > 0) {
            throw new OperatorException(
                    ExitCode.FAILURE,
                    "no page got an outcome for " + STALLED.toMinutes()
                            + " minutes: look at the log, then import again; what is there already is not published twice");
        }
    }

    private static void join(CompletableFuture<Void> sending) {
        try {
            sending.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof OperatorException told ? told : e;
        }
    }
}
