package org.khabar.app.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.clients.admin.TransactionDescription;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HangingTransactionsTest {
    private static final TopicPartition OFFSETS = new TopicPartition("__consumer_offsets", 1);

    @ParameterizedTest
    @EnumSource(
            value = TransactionState.class,
            names = {"EMPTY", "COMPLETE_ABORT", "COMPLETE_COMMIT"})
    void whatItsCoordinatorHasClosedHangs(TransactionState state) {
        assertThat(HangingTransactions.goesOn(transaction(state, Set.of()), OFFSETS))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = TransactionState.class,
            names = {"PREPARE_ABORT", "PREPARE_COMMIT", "PREPARE_EPOCH_FENCE"})
    void whatItsCoordinatorIsEndingDoesNotHang(TransactionState state) {
        assertThat(HangingTransactions.goesOn(transaction(state, Set.of()), OFFSETS))
                .isTrue();
    }

    @Test
    void anOngoingOneHangsOnlyWhereItsCoordinatorDoesNotKnowThePartition() {
        TransactionDescription here = transaction(TransactionState.ONGOING, Set.of(OFFSETS));
        TransactionDescription elsewhere =
                transaction(TransactionState.ONGOING, Set.of(new TopicPartition("khabar.requests", 1)));

        assertThat(HangingTransactions.goesOn(here, OFFSETS)).isTrue();
        assertThat(HangingTransactions.goesOn(elsewhere, OFFSETS)).isFalse();
    }

    private static TransactionDescription transaction(TransactionState state, Set<TopicPartition> partitions) {
        return new TransactionDescription(1, state, 5, 41, 60_000, OptionalLong.empty(), partitions);
    }
}
