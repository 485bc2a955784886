package org.khabar.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.Snapshot;
import org.khabar.app.console.Progress;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.pipeline.ArticleRun;
import org.khabar.app.replaying.Replay;
import org.khabar.app.replaying.ReplayFolder;
import org.khabar.app.replaying.ReplayListing;
import org.khabar.app.replaying.ReplayMemory;
import org.khabar.app.replaying.ReplayPlan;
import org.khabar.app.replaying.ReplayRemoval;
import org.khabar.app.replaying.Replays;
import org.khabar.app.replaying.SpeedLimit;
import org.khabar.app.selection.Selection;
import org.khabar.app.settings.Settings;
import org.khabar.app.streaming.StreamsHost;
import org.khabar.app.topics.Subjects;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import org.khabar.event.Article;
import org.khabar.event.Via;
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.Topics;
import org.khabar.streams.ArticleTopology;

/** Pages of a live log read again: at one go, with a stop in the middle, and by the time of their fetch. */
class ReplayIT {
    private static final Settings SETTINGS = Settings.defaults();

    /** Three hundred stories, and an update of each tenth: far more than a run has in its buffers when it is stopped. */
    private static final List<Integer> NUMBERS = Stream.concat(
                    IntStream.range(0, 300).boxed(), IntStream.range(0, 30).mapToObj(number -> 10 * number))
            .toList();

    private final FetchedPages pages = FetchedPages.ofYesterday();

    @TempDir
    Path data;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.khabar.app.endtoend.Brokers#all")
    void aReplayWithAStopTellsWhatOneAtOneGoTellsAndTheLiveTopicsStayAsTheyAre(Supplier<TestBroker> brokers)
            throws InterruptedException {
        try (TestBroker broker = brokers.get();
                Cluster cluster = broker.open(data)) {
            readLive(cluster);
            List<String> live = told(cluster, Topics.LIVE);

            replay(cluster, "whole", Selection.ALL, SpeedLimit.none(), false);
            assertThatThrownBy(() -> replay(cluster, "halves", Selection.ALL, SpeedLimit.of(30), true))
                    .isInstanceOf(OperatorException.class)
                    .hasMessage("stopped");
            assertThat(ReplayListing.lines(cluster, data))
                    .anyMatch(line -> line.startsWith("halves") && line.contains("stopped after"))
                    .anyMatch(line -> line.startsWith("whole") && line.contains("= published 300 + updated 30"));
            int before = told(cluster, topics("halves")).size();
            replay(cluster, "halves", Selection.ALL, SpeedLimit.none(), false);

            assertThat(before).isBetween(1, live.size() - 1);
            assertThat(live).hasSize(NUMBERS.size());
            assertThat(told(cluster, topics("whole"))).containsExactlyInAnyOrderElementsOf(live);
            assertThat(told(cluster, topics("halves"))).containsExactlyInAnyOrderElementsOf(live);
            assertThat(told(cluster, Topics.LIVE)).containsExactlyInAnyOrderElementsOf(live);
            assertThat(new Log(cluster).read(topics("halves").articles()))
                    .allMatch(event -> event.getVia() == Via.REPLAY);
            assertThat(new Log(cluster).deadLetters()).isZero();

            assertThatThrownBy(() -> replay(cluster, "lost", Selection.ALL, SpeedLimit.of(30), true))
                    .hasMessage("stopped");
            forgetPlace(cluster, "lost");
            assertThatThrownBy(() -> replay(cluster, "lost", Selection.ALL, SpeedLimit.none(), false))
                    .isInstanceOf(OperatorException.class)
                    .hasMessageContaining("has forgotten how far replay lost was");
            ReplayRemoval.remove(cluster, data, "lost");

            ReplayRemoval.remove(cluster, data, "halves");

            assertThat(ReplayListing.lines(cluster, data))
                    .singleElement()
                    .asString()
                    .startsWith("whole");
            assertThat(topicNames(cluster)).noneMatch(topic -> topic.contains("replay") && topic.contains("halves"));
            assertThatThrownBy(() -> ReplayRemoval.remove(cluster, data, "halves"))
                    .isInstanceOf(OperatorException.class)
                    .hasMessageContaining("there is no replay halves");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.khabar.app.endtoend.Brokers#all")
    void exactlyThePagesFetchedInATimeAreReadAndANameStandsForOneReplay(Supplier<TestBroker> brokers) {
        Selection minutes = new Selection(pages.at(10), pages.at(20), null, null, null);
        try (TestBroker broker = brokers.get();
                Cluster cluster = broker.open(data)) {
            makeTopics(cluster);
            pages.write(cluster, NUMBERS);

            ReplayPlan.End end = replay(cluster, "minutes", minutes, SpeedLimit.none(), false);

            assertThat(new Log(cluster).read(topics("minutes").articles()))
                    .extracting(Article::getUrl)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(10, 20).mapToObj(FetchedPages::url).toList());
            assertThat(end.sums()).startsWith("pages fetched: 10 = published 10");
            assertThat(replay(cluster, "minutes", minutes, SpeedLimit.none(), false))
                    .isEqualTo(end);
            assertThatThrownBy(() -> replay(cluster, "minutes", Selection.ALL, SpeedLimit.none(), false))
                    .isInstanceOf(OperatorException.class)
                    .hasMessageContainingAll("was begun with", "--from " + pages.at(10), "another --name");
            try (ReplayFolder _ = ReplayFolder.open(data, "minutes")) {
                assertThatThrownBy(() -> ReplayRemoval.remove(cluster, data, "minutes"))
                        .isInstanceOfSatisfying(
                                OperatorException.class,
                                refusal -> assertThat(refusal.exitCode()).isEqualTo(ExitCode.IN_USE));
            }
        }
    }

    /** Story 100 was told long before its update; of the memory of then both its revision and its ids are known. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.khabar.app.endtoend.Brokers#all")
    void aReplayThatBeginsLaterTellsWhatTheLiveRunToldFromThenOn(Supplier<TestBroker> brokers)
            throws InterruptedException {
        Selection updates = new Selection(pages.at(NUMBERS.size() - 30), null, null, null, null);
        try (TestBroker broker = brokers.get();
                Cluster cluster = broker.open(data)) {
            readLive(cluster);
            List<String> live = told(cluster, Topics.LIVE);

            replay(cluster, "then", updates, ReplayMemory.THEN, SpeedLimit.none(), false);
            replay(cluster, "now", updates, ReplayMemory.NOW, SpeedLimit.none(), false);
            replay(cluster, "none", updates, ReplayMemory.NONE, SpeedLimit.none(), false);

            assertThat(told(cluster, topics("then")))
                    .hasSize(30)
                    .allMatch(line -> line.startsWith("UPDATED"))
                    .isSubsetOf(live);
            assertThat(told(cluster, topics("now"))).hasSize(30).allMatch(line -> line.startsWith("PUBLISHED"));
            assertThat(told(cluster, topics("none"))).hasSize(30).allMatch(line -> line.startsWith("PUBLISHED"));
            assertThat(Snapshot.of(cluster, ArticleTopology.siteMemories("khabar-replay-now")))
                    .containsKeys(Snapshot.of(cluster, ArticleTopology.siteMemories(ArticleRun.LIVE))
                            .keySet()
                            .toArray(String[]::new));
        }
    }

    private void readLive(Cluster cluster) throws InterruptedException {
        makeTopics(cluster);
        pages.write(cluster, NUMBERS);
        try (StreamsHost host = StreamsHost.open(cluster, SETTINGS.streams(), data);
                ArticleRun _ = ArticleRun.start(host, cluster, SETTINGS, Topics.LIVE, ArticleRun.LIVE, failure -> {})) {
            while (new Log(cluster).count(Topics.OUTCOMES.name()) < NUMBERS.size()) {
                Thread.sleep(100);
            }
        }
    }

    /**
     * Runs a replay as {@code khabar replay} does.
     *
     * @param stop whether to stop it when it has made some way
     */
    private ReplayPlan.End replay(Cluster cluster, String name, Selection selection, SpeedLimit limit, boolean stop) {
        return replay(cluster, name, selection, ReplayMemory.THEN, limit, stop);
    }

    private ReplayPlan.End replay(
            Cluster cluster, String name, Selection selection, ReplayMemory memory, SpeedLimit limit, boolean stop) {
        try (ReplayFolder folder = ReplayFolder.open(data, name)) {
            ReplayPlan plan =
                    new Replays(cluster, InstantSource.system()).prepare(folder, topics(name), name, selection, memory);
            if (plan.end() != null) {
                return plan.end();
            }
            Replay replay = new Replay(cluster, folder, plan, InstantSource.system());
            Progress progress = (share, _) -> {
                if (stop && share > 0.05) {
                    replay.fail(new OperatorException(ExitCode.FAILURE, "stopped"));
                }
            };
            return replay.run(SETTINGS, limit, progress);
        }
    }

    private static ArticleTopics topics(String name) {
        return Topics.replayed(name, Topics.PAGES.name());
    }

    /** What a broker does with the offsets of a group that was away for too long; a member that has just gone still counts for a while. */
    private static void forgetPlace(Cluster cluster, String name) throws InterruptedException {
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            while (true) {
                try {
                    admin.deleteConsumerGroups(List.of("khabar-replay-" + name))
                            .all()
                            .get();
                    return;
                } catch (ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(GroupNotEmptyException.class);
                    Thread.sleep(100);
                }
            }
        }
    }

    private static void makeTopics(Cluster cluster) {
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            new TopicAdmin(admin).require(TopicPlan.live(SETTINGS.topics()));
        }
        Subjects.register(Subjects.live(), cluster.registry());
    }

    private static Iterable<String> topicNames(Cluster cluster) {
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            return new TopicAdmin(admin).names();
        }
    }

    /** Returns what a topic of articles says, with the ids, a line each. */
    private static List<String> told(Cluster cluster, ArticleTopics topics) {
        return new Log(cluster)
                .read(topics.articles()).stream()
                        .map(event -> event.getKind() + " " + event.getArticleId() + " " + event.getRevision() + " "
                                + event.getRevisionId() + " " + event.getRawRef())
                        .toList();
    }
}
