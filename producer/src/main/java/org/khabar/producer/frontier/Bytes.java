package org.khabar.producer.frontier;

import java.nio.ByteBuffer;

/** Bytes of an event. */
final class Bytes {
    private Bytes() {}

    /** Returns a copy of what is left in a buffer, and leaves the buffer as it is. */
    static byte[] of(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
