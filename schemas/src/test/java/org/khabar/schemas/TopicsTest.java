package org.khabar.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {
    @Test
    void anImportHasItsOwnTopicsKeptUntilDeleted() {
        ArticleTopics topics = Topics.imported("attic-2019");

        assertThat(topics.all())
                .extracting(Topic::name)
                .containsExactly(
                        "khabar.import.attic-2019.pages",
                        "khabar.import.attic-2019.articles",
                        "khabar.import.attic-2019.outcomes");
        assertThat(topics.all())
                .allSatisfy(topic -> assertThat(topic.config())
                        .containsEntry("cleanup.policy", "delete")
                        .containsEntry("retention.ms", "-1"));
    }

    @Test
    void aReplayWritesToNoTopicOfTheLiveRunOrOfAnImport() {
        ArticleTopics topics = Topics.replayed("may", "khabar.import.attic-2019.pages");

        assertThat(topics.pages().name()).isEqualTo("khabar.import.attic-2019.pages");
        assertThat(topics.articles().name()).isEqualTo("khabar.replay.may.articles");
        assertThat(topics.outcomes().name()).isEqualTo("khabar.replay.may.outcomes");
        assertThat(topics.deadLetters()).isEqualTo("khabar.replay.may.dead-letters");
        assertThat(topics.latest()).isNull();
        assertThat(Topics.replayOf("khabar.replay.may.articles")).contains("may");
        assertThat(Topics.replayOf("khabar.articles")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"khabar.articles", "khabar.replay.may.outcomes", "pages", ""})
    void aTopicWithoutRawPagesIsNotReplayed(String pages) {
        assertThatThrownBy(() -> Topics.replayed("may", pages))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(pages, "khabar.pages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "Attic", "a.b", "a b", "../a", "قديم", "a\n"})
    void aNameThatIsNoPartOfATopicsNameIsRefusedWithTheRule(String name) {
        assertThatThrownBy(() -> Topics.imported(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(name, "lower-case letters");
        assertThatThrownBy(() -> Topics.replayed(name, "khabar.pages"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(name, "lower-case letters");
    }

    @Test
    void everyTopicTakesTheLargestPage() {
        List<Topic<?>> topics = Topics.live();

        assertThat(topics)
                .allSatisfy(topic -> assertThat(topic.config()).containsEntry("max.message.bytes", "9437184"));
    }

    @Test
    void outcomesAreCompactedAndForgottenAfterAYear() {
        assertThat(Topics.OUTCOMES.config())
                .containsEntry("cleanup.policy", "compact,delete")
                .containsEntry("retention.ms", "31536000000");
    }

    @Test
    void namesAndSubjectsAreThoseThatRunningDeploymentsHave() {
        assertThat(Topics.live())
                .extracting(Topic::subject)
                .containsExactly(
                        "khabar.sources-value",
                        "khabar.source-state-value",
                        "khabar.links-value",
                        "khabar.requests-value",
                        "khabar.reports-value",
                        "khabar.pages-value",
                        "khabar.articles-value",
                        "khabar.articles.latest-value",
                        "khabar.outcomes-value",
                        "khabar.takedowns-value");
    }
}
