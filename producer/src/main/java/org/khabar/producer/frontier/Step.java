package org.khabar.producer.frontier;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * One step of the frontier: what time it is, which hosts something changed for, and where decisions go. A step is one record
 * or one tick.
 */
final class Step {
    private final BiConsumer<String, FrontierOutput> outputs;
    private final Set<String> touched = new LinkedHashSet<>();
    private Instant now = Instant.EPOCH;

    Step(BiConsumer<String, FrontierOutput> outputs) {
        this.outputs = outputs;
    }

    void begin(Instant time) {
        now = time;
    }

    /** Returns the time of the step; it does not change within it. */
    Instant now() {
        return now;
    }

    /** Makes a decision known. */
    void emit(String key, FrontierOutput output) {
        outputs.accept(key, output);
    }

    /** Has a host looked at before the step ends. */
    void touch(String host) {
        touched.add(host);
    }

    /** Returns the hosts touched, and forgets them. */
    List<String> touched() {
        List<String> hosts = List.copyOf(touched);
        touched.clear();
        return hosts;
    }
}
