package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.khabar.extract.PageReader;
import org.khabar.schemas.InMemorySchemaRegistry;
import org.khabar.schemas.Topics;

/** The described topology is an approved file: names in it are names of topics that running deployments have. */
class ArticleTopologyShapeTest {
    private static final Path APPROVED = Path.of("src/test/resources/org/khabar/streams/article-topology.txt");

    @Test
    void theTopologyIsTheApprovedOne() throws IOException {
        String described = new ArticleTopology(
                        Topics.LIVE, ArticleSettings.defaults(), new InMemorySchemaRegistry(), new PageReader())
                .build()
                .describe()
                .toString();

        if ("topology".equals(System.getProperty("approve"))) {
            Files.writeString(APPROVED, described);
        }

        assertThat(described)
                .as("the topology; to approve it: mvn -pl streams -am test -Dapprove=topology")
                .isEqualTo(Files.readString(APPROVED));
    }
}
