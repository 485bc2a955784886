package org.khabar.schemas;

/**
 * The Confluent framing of a value.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/fundamentals/serdes-develop/index.html#wire-format">wire
 *     format</a>
 */
final class Framing {
    /** The first byte of a framed value. */
    static final byte MAGIC = 0;

    /** The magic byte and the schema's id. */
    static final int HEADER_BYTES = 1 + Integer.BYTES;

    private Framing() {}
}
