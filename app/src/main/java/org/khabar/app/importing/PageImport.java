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
import org.khabar.app.archive.ArchivedPage;
import org.khabar.app.cluster.Cluster;
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
    private final Consumer<Problem> problems;
    private final InstantSource clock;
    private final AtomicReference<@Nullable OperatorException> failure = new AtomicReference<>();

    /**
     * Imports into topics that are there.
     *
     * @param problems told of each file that can't be read; it may be called by another thread
     */
    public PageImport(Cluster cluster, ArticleTopics topics, Consumer<Problem> problems, InstantSource clock) {
        this.cluster = cluster;
        this.topics = topics;
        this.problems = problems;
        this.clock = clock;
    }

    /** Says that the topology has ended by itself. */
    public void failed(OperatorException reason) {
        failure.compareAndSet(null, reason);
    }

    /**
     * Writes the pages and waits for their outcomes.
     *
     * @throws OperatorException if the broker takes no pages, the topology ends, or nothing happens for 3 minutes
     */
    public ImportSums run(List<ArchivedPage> pages, Progress progress) {
        try (OutcomeReader outcomes = new OutcomeReader(cluster, topics);
                PageSender sender = new PageSender(cluster, topics.pages(), problems)) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(
                    () -> sender.send(pages),
                    task -> Thread.ofPlatform().name("import-sender").start(task));
            follow(outcomes, sender, sending, pages.size(), progress);
            return outcomes.sums(sender.sent());
        }
    }

    private void follow(
            OutcomeReader outcomes, PageSender sender, CompletableFuture<Void> sending, long all, Progress progress) {
        int known = 0;
        Instant lastChange = clock.instant();
        while (!sending.isDone() || !outcomes.knowsAll(sender.sent())) {
            int now = outcomes.poll(POLL);
            progress.at(now, all);
            if (now > known) {
                known = now;
                lastChange = clock.instant();
            }
            requireLife(lastChange);
        }
        join(sending);
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
