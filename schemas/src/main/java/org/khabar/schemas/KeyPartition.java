package org.khabar.schemas;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/** In which partition a key lies: what Kafka's own clients, of every language, do with a key by default or by option. */
public final class KeyPartition {
    private KeyPartition() {}

    /**
     * Returns the partition of a key.
     *
     * @param key a UTF-8 string
     * @param partitions how many the topic has
     */
    public static int of(String key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
