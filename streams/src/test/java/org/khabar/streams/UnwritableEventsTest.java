package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.khabar.event.OutcomeKind;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.schemas.Topics;

/** Events that can't be encoded: the page is a dead letter, both sums hold, and nothing is known that was not told. */
class UnwritableEventsTest {
    private static final String PARAGRAPH =
            "ويستمر العمل في الجسر حتى نهاية الصيف، ثم يعود المرور إلى طبيعته في الاتجاهين كما كان من قبل.";

    @Test
    void aPageWhoseArticleCannotBeWrittenIsACountedDeadLetterAndIsNotKnownAsTold() {
        try (TopologyUnderTest topology = failingFor(Topics.ARTICLES.subject())) {
            topology.read(SitePages.story("الجسر", PARAGRAPH, SitePages.NOON));
            topology.read(SitePages.story("الجسر", PARAGRAPH, SitePages.NOON.plusSeconds(60)));

            assertThat(topology.deadLetters()).hasSize(2);
            assertThat(topology.ledger().fetches())
                    .isEqualTo(Map.of(OutcomeKind.DEAD_LETTER, Map.of("COMPARISON_FAILED", 2L)));
            assertThat(topology.ledger().pages()).isEqualTo(2);
            assertThat(topology.ledger().urlsWithOutcome()).isEqualTo(1);
        }
    }

    @Test
    void aPageWhoseOutcomeCannotBeWrittenIsACountedDeadLetter() {
        try (TopologyUnderTest topology = failingFor(Topics.OUTCOMES.subject())) {
            topology.read(SitePages.story("الجسر", PARAGRAPH, SitePages.NOON));

            assertThat(topology.deadLetters())
                    .singleElement()
                    .extracting(letter -> letter.headers()
                            .lastHeader(DeadLetterHeaders.REASON)
                            .value())
                    .isEqualTo("ACCOUNT_FAILED".getBytes(StandardCharsets.UTF_8));
            assertThat(topology.articles()).isEmpty();
            assertThat(topology.ledger().pages()).isEqualTo(1);
            assertThat(topology.ledger().ends()).isEqualTo(1);
            assertThat(topology.ledger().urlsWithOutcome()).isZero();
        }
    }

    private static TopologyUnderTest failingFor(String failing) {
        return new TopologyUnderTest(
                Topics.LIVE, ArticleSettings.defaults(), PageIntake.ALL, registry -> new SchemaRegistry() {
                    @Override
                    public int register(String subject, Schema schema) {
                        if (subject.equals(failing)) {
                            throw new IllegalStateException("a bug");
                        }
                        return registry.register(subject, schema);
                    }

                    @Override
                    public Schema byId(int id) {
                        return registry.byId(id);
                    }
                });
    }
}
