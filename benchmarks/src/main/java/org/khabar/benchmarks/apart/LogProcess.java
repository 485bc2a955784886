package org.khabar.benchmarks.apart;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.admin.Admin;
import org.khabar.app.broker.BrokerSettings;
import org.khabar.app.cluster.EmbeddedCluster;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import org.khabar.app.topics.TopicSettings;

/** The embedded broker and its registry with the topics of a live pipeline, and nothing else: {@code LogProcess FOLDER PORT HTTP-PORT}. */
final class LogProcess {
    private LogProcess() {}

    public static void main(String[] args) throws InterruptedException {
        BrokerSettings settings = new BrokerSettings(
                Integer.parseInt(args[1]), BrokerSettings.defaults().quota());
        EmbeddedCluster cluster = EmbeddedCluster.start(
                settings,
                Integer.parseInt(args[2]),
                Path.of(args[0]),
                failure -> System.err.println(failure.getMessage()));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(cluster::close));
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            new TopicAdmin(admin).require(TopicPlan.live(TopicSettings.defaults()));
        }
        System.out.println("up");
        new CountDownLatch(1).await();
    }
}
