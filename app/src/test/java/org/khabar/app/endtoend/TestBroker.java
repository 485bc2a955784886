package org.khabar.app.endtoend;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.khabar.app.broker.BrokerSettings;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.EmbeddedCluster;
import org.khabar.app.cluster.OutsideCluster;
import org.khabar.app.cluster.StopOrder;
import org.khabar.app.loopback.LoopbackServer;
import org.khabar.app.registry.EmbeddedRegistry;
import org.khabar.app.topics.Subjects;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import org.testcontainers.kafka.KafkaContainer;

/** A broker that an integration test runs on; its log outlives the clusters that are opened on it. */
sealed interface TestBroker extends AutoCloseable {
    /** Opens the log; what was written under the same data folder before is still there. */
    Cluster open(Path data);

    /** Joins the log that a Khabar in another process works on, whose embedded broker and registry have these ports. */
    Cluster join(int brokerPort, int httpPort);

    /** Returns the command line options by which a Khabar in another process uses this broker. */
    List<String> options();

    @Override
    void close();

    /** The broker inside the process, on free ports. */
    record Embedded() implements TestBroker {
        @Override
        public Cluster open(Path data) {
            return EmbeddedCluster.start(
                    new BrokerSettings(0, BrokerSettings.defaults().quota()), 0, data, failure -> {});
        }

        @Override
        public Cluster join(int brokerPort, int httpPort) {
            return OutsideCluster.connect("127.0.0.1:" + brokerPort, URI.create("http://127.0.0.1:" + httpPort));
        }

        @Override
        public List<String> options() {
            return List.of();
        }

        @Override
        public void close() {
            // It lives and dies with each cluster.
        }
    }

    /** Kafka in a container, and a registry backed by it. */
    record Container(KafkaContainer kafka, EmbeddedRegistry registry, LoopbackServer http, StopOrder stop)
            implements TestBroker {
        static Container start(String image) {
            StopOrder stop = new StopOrder();
            KafkaContainer kafka = stop.add(new KafkaContainer(image)
                    .withEnv("KAFKA_MESSAGE_MAX_BYTES", "16777216")
                    .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false"));
            kafka.start();
            LoopbackServer http = stop.add(LoopbackServer.start(0));
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.getBootstrapServers()))) {
                new TopicAdmin(admin).require(List.of(TopicPlan.schemas()));
            }
            EmbeddedRegistry registry = stop.add(EmbeddedRegistry.start(kafka.getBootstrapServers(), http));
            Subjects.register(Subjects.live(), registry.registry());
            return new Container(kafka, registry, http, stop);
        }

        @Override
        public Cluster open(Path data) {
            return OutsideCluster.connect(kafka.getBootstrapServers(), http.url());
        }

        @Override
        public Cluster join(int brokerPort, int httpPort) {
            return OutsideCluster.connect(kafka.getBootstrapServers(), http.url());
        }

        @Override
        public List<String> options() {
            return List.of(
                    "--bootstrap",
                    kafka.getBootstrapServers(),
                    "--registry",
                    http.url().toString());
        }

        @Override
        public void close() {
            stop.close();
        }
    }
}
