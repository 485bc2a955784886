package org.khabar.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.avro.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.broker.BrokerSettings;
import org.khabar.app.cluster.EmbeddedCluster;
import org.khabar.app.cluster.OutsideCluster;
import org.khabar.app.cluster.StopOrder;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.loopback.LoopbackServer;
import org.khabar.app.loopback.Ports;
import org.khabar.app.pipeline.Part;
import org.khabar.app.pipeline.Pipeline;
import org.khabar.app.registry.EmbeddedRegistry;
import org.khabar.app.service.Health;
import org.khabar.app.service.Startup;
import org.khabar.app.settings.Settings;
import org.khabar.app.topics.Subjects;
import org.khabar.event.ArticleKind;
import org.khabar.event.RawPage;
import org.khabar.schemas.Topics;

/** A registry that comes late and goes away: it is waited for, and no page is lost or made a dead letter. */
class RegistryAwayIT {
    private static final Duration MOST = Duration.ofMinutes(1);
    private static final Duration AWAY = Duration.ofSeconds(3);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final StopOrder stop = new StopOrder();
    private final ConcurrentLinkedQueue<OperatorException> failures = new ConcurrentLinkedQueue<>();
    private final Health health = new Health();
    private final int port = Ports.free(0, "registry");
    private final Schema laterSchema = WrittenPages.laterSchema();

    @TempDir
    Path brokerData;

    @TempDir
    Path data;

    private EmbeddedCluster broker;
    private int knownId;
    private int laterId;

    @BeforeEach
    void startABrokerWhoseSchemasAreRegistered() {
        broker = stop.add(EmbeddedCluster.start(
                new BrokerSettings(0, BrokerSettings.defaults().quota()), 0, brokerData, _ -> {}));
        Subjects.register(Subjects.live(), broker.registry());
        knownId = broker.registry().register(Topics.PAGES.subject(), RawPage.getClassSchema());
        laterId = broker.registry().register(Topics.PAGES.subject(), laterSchema);
    }

    @AfterEach
    void stopAll() {
        stop.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void aServiceThatStartsBeforeItsRegistryWaitsForIt() throws Exception {
        // Given
        CompletableFuture<Pipeline> starting = CompletableFuture.supplyAsync(this::process);
        assertThat(comes(() -> health.report().problems().toString().contains(":" + port)))
                .isTrue();

        // When
        stop.add(serve());

        // Then
        stop.add(starting.get(MOST.toMillis(), TimeUnit.MILLISECONDS));
        WrittenPages.send(broker, List.of(WrittenPages.of(1, knownId, RawPage.getClassSchema())));
        assertThat(comes(() -> published() == 1)).isTrue();
    }

    @Test
    void aPageWhoseSchemaCantBeAskedForWaitsForTheRegistryAndNoneIsSkipped() throws Exception {
        // Given
        LoopbackServer registry = serve();
        stop.add(process());
        WrittenPages.send(broker, List.of(WrittenPages.of(1, knownId, RawPage.getClassSchema())));
        assertThat(comes(() -> published() == 1)).isTrue();
        registry.close();

        // When
        WrittenPages.send(
                broker,
                List.of(
                        WrittenPages.of(2, laterId, laterSchema),
                        WrittenPages.of(3, knownId, RawPage.getClassSchema())));
        pause(AWAY);
        int whileAway = published();
        stop.add(serve());

        // Then
        assertThat(whileAway).isEqualTo(1);
        assertThat(comes(() -> published() == 3)).isTrue();
        assertThat(new Log(broker).deadLetters()).isZero();
    }

    /** Starts the article topology as {@code khabar process} does. */
    private Pipeline process() {
        return new Startup(health, pause -> !failures.isEmpty() || pause(pause))
                .run(() -> {
                    OutsideCluster cluster =
                            OutsideCluster.connect(broker.bootstrap(), URI.create("http://127.0.0.1:" + port));
                    Subjects.require(Subjects.live(), cluster.registry());
                    return Pipeline.start(
                            cluster, Settings.defaults(), EnumSet.of(Part.PROCESS), data, _ -> {}, failures::add);
                })
                .orElseThrow();
    }

    /** Serves the registry where the service looks for it; closing the server takes it away. */
    private LoopbackServer serve() {
        LoopbackServer server = LoopbackServer.start(port);
        stop.add(EmbeddedRegistry.start(broker.bootstrap(), server));
        return server;
    }

    private int published() {
        return new Log(broker).urls(Topics.ARTICLES, ArticleKind.PUBLISHED).size();
    }

    private static boolean comes(BooleanSupplier what) {
        Instant end = Instant.now().plus(MOST);
        while (!what.getAsBoolean()) {
            if (Instant.now().isAfter(end) || pause(LOOK)) {
                return false;
            }
        }
        return true;
    }

    /** Waits for so long; returns whether it was interrupted. */
    private static boolean pause(Duration time) {
        try {
            return new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
