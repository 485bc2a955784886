package org.khabar.app.topics;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.RetriableException;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

/** Waits for what a broker answers to an administrator. */
public final class BrokerAnswer {
    private BrokerAnswer() {}

    /**
     * Waits for an answer.
     *
     * @param failure what is told if there is none, such as "the broker can't list topics"
     * @throws OperatorException if the broker refuses or does not answer
     */
    public static <T> T await(KafkaFuture<T> answer, String failure) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw failed(failure, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static OperatorException failed(String what, ExecutionException e) {
        boolean mayPass = e.getCause() instanceof RetriableException;
        return new OperatorException(
                mayPass ? ExitCode.UNREACHABLE : ExitCode.FAILURE,
                what + " (" + e.getCause() + "): check that the broker is up and that this user may do it",
                e);
    }

    /** Returns the end of a wait that was interrupted. */
    public static OperatorException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new OperatorException(ExitCode.FAILURE, "interrupted while waiting for the broker", e);
    }
}
