package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.streams.SitePages.NOON;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.khabar.event.Article;
import org.khabar.event.OutcomeKind;

class PoisonPageTest {
    @Test
    @DisplayName("Fault 64: a poison page among 100 good ones is a dead letter, and the 100 are published once")
    void aPoisonPageCostsOnlyItself() {
        try (TopologyUnderTest topology = new TopologyUnderTest()) {
            for (int i = 0; i < 100; i++) {
                if (i == 50) {
                    topology.readBytes(SitePages.SITE, "not Avro".getBytes(StandardCharsets.UTF_8));
                }
                topology.read(SitePages.storyAt(
                        "https://nahar.example/news/" + i, "خبر عاجل من المدينة رقم " + i, "فقرة " + i, "", NOON));
            }

            assertThat(topology.articles())
                    .hasSize(100)
                    .extracting(Article::getArticleId)
                    .doesNotHaveDuplicates();
            assertThat(topology.deadLetters()).hasSize(1);
            assertThat(topology.ledger().fetches(OutcomeKind.DEAD_LETTER)).isEqualTo(1);
        }
    }
}
