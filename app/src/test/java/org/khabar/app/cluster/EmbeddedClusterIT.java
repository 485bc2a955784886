package org.khabar.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.broker.BrokerSettings;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicCheck;
import org.khabar.app.topics.TopicPlan;
import org.khabar.app.topics.TopicSettings;
import org.khabar.event.Link;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.HttpSchemaRegistry;
import org.khabar.schemas.Topics;

class EmbeddedClusterIT {
    private static final BrokerSettings BROKER =
            new BrokerSettings(0, BrokerSettings.defaults().quota());
    private static final TopicSettings TOPICS =
            new TopicSettings(3, TopicSettings.defaults().pagesBytes());

    @Test
    void aRestartKeepsRecordsTopicsAndSchemaIds(@TempDir Path data) throws Exception {
        // Given
        int id;
        try (EmbeddedCluster first = start(data)) {
            require(first);
            produce(first, link("https://example.org/1"));
            id = first.registry().register(Topics.LINKS.subject(), Link.getClassSchema());
        }

        // When
        try (EmbeddedCluster second = start(data)) {
            List<TopicCheck> checks = require(second);

            // Then
            assertThat(checks).allMatch(TopicCheck.AsPlanned.class::isInstance);
            assertThat(second.registry().byId(id)).isEqualTo(Link.getClassSchema());
            assertThat(new HttpSchemaRegistry(second.http().url()).byId(id)).isEqualTo(Link.getClassSchema());
            assertThat(Records.of(second, Topics.LINKS))
                    .extracting(Link::getUrl)
                    .containsExactly("https://example.org/1");
        }
    }

    @Test
    void aSecondClusterOnTheSameFolderIsRefusedInOneLine(@TempDir Path data) {
        try (EmbeddedCluster first = start(data)) {
            // When
            OperatorException refused = catchThrowableOfType(OperatorException.class, () -> start(data));

            // Then
            assertThat(refused.exitCode()).isEqualTo(ExitCode.IN_USE);
            assertThat(refused).hasMessageContaining(data.toString()).hasMessageContaining("--data");
            assertThat(refused.getMessage()).doesNotContain("\n");
            assertThat(require(first)).isNotEmpty();
        }
    }

    @Test
    void aBusyPortIsNamedWithItsSetting(@TempDir Path data) throws Exception {
        // Given
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            BrokerSettings onBusyPort = new BrokerSettings(busy.getLocalPort(), BROKER.quota());

            // When
            OperatorException refused = catchThrowableOfType(
                    OperatorException.class, () -> EmbeddedCluster.start(onBusyPort, 0, data, _ -> {}));

            // Then
            assertThat(refused.exitCode()).isEqualTo(ExitCode.IN_USE);
            assertThat(refused)
                    .hasMessageContaining(Integer.toString(busy.getLocalPort()))
                    .hasMessageContaining("broker.port");
        }
    }

    @Test
    void partitionsThatDifferFromTheSettingsAreNamed(@TempDir Path data) {
        try (EmbeddedCluster cluster = start(data);
                Admin admin = Admin.create(cluster.clientConfig())) {
            // Given
            require(cluster);
            TopicSettings other = new TopicSettings(4, TOPICS.pagesBytes());

            // When
            OperatorException refused = catchThrowableOfType(
                    OperatorException.class, () -> new TopicAdmin(admin).require(TopicPlan.live(other)));

            // Then
            assertThat(refused).hasMessageContaining("3 partitions").hasMessageContaining("topics.partitions");
        }
    }

    private static EmbeddedCluster start(Path data) {
        return EmbeddedCluster.start(BROKER, 0, data, _ -> {});
    }

    private static List<TopicCheck> require(EmbeddedCluster cluster) {
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            return new TopicAdmin(admin).require(TopicPlan.live(TOPICS));
        }
    }

    private static Link link(String url) {
        return Link.newBuilder()
                .setUrl(url)
                .setSource("example")
                .setDiscoveredAt(Instant.EPOCH)
                .build();
    }

    private static void produce(EmbeddedCluster cluster, Link link) throws Exception {
        try (KafkaProducer<String, Link> producer = new KafkaProducer<>(
                Map.copyOf(cluster.clientConfig()),
                Serdes.String().serializer(),
                EventSerdes.of(Topics.LINKS, cluster.registry()).serializer())) {
            producer.send(new ProducerRecord<>(Topics.LINKS.name(), "example.org", link))
                    .get();
        }
    }
}
