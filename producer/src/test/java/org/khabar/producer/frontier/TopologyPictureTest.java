package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.khabar.schemas.InMemorySchemaRegistry;

/** Holds the topology's shape: names of stores, operators and repartition topics are part of its state on a broker. */
class TopologyPictureTest {
    private static final Path APPROVED =
            Path.of("src/test/resources/org/khabar/producer/frontier/frontier-topology.txt");

    @Test
    void theTopologyIsTheApprovedOne() throws IOException {
        String picture = new FrontierTopology(FrontierSettings.defaults(), new InMemorySchemaRegistry())
                .build()
                .describe()
                .toString();

        if ("topology".equals(System.getProperty("approve"))) {
            Files.createDirectories(APPROVED.getParent());
            Files.writeString(APPROVED, picture);
        }

        assertThat(Files.readString(APPROVED))
                .as("to approve the change: mvn -pl producer -am test -Dapprove=topology -Dtest=TopologyPictureTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(picture);
    }
}
