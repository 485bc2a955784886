package org.khabar.producer.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A body after content decoding. */
public final class Body {
    static final Body NONE = new Body(new byte[0], Extent.WHOLE);

    /** Some servers compress what was compressed already; nobody does it three times in earnest. */
    private static final int MOST_LAYERS = 2;

    /** Sent as Accept-Encoding. */
    static final String ENCODINGS = "gzip, br, zstd";

    private static final List<String> UNPACKED = List.of("gzip", "x-gzip", "br", "zstd");
    private static final int MAGIC_LENGTH = 2;

    private enum Extent {
        WHOLE,
        CUT
    }

    private final byte[] bytes;
    private final Extent extent;

    private Body(byte[] bytes, Extent extent) {
        this.bytes = bytes;
        this.extent = extent;
    }

    /** Returns the bytes, at most as many as were allowed; not copied. */
    public byte[] bytes() {
        return bytes;
    }

    /** Tells whether there were more bytes than were allowed. */
    public boolean truncated() {
        return extent == Extent.CUT;
    }

    /** A content encoding was used that was not asked for. */
    static final class UnsupportedEncodingException extends IOException {
        private static final long serialVersionUID = 1L;

        UnsupportedEncodingException(String encodings) {
            super("content encoding " + encodings);
        }
    }

    /**
     * Reads a body up to a limit that counts decoded bytes, so that a small body that unpacks into a huge one costs no more
     * than an honest one.
     *
     * @param in the body as received
     * @param encodings the values of Content-Encoding
     * @param maxBytes most bytes to read
     * @throws IOException if the body ends early, or is not what its encodings say
     */
    public static Body read(InputStream in, List<String> encodings, int maxBytes) throws IOException {
        List<String> layers = encodings.stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(layer -> layer.strip().toLowerCase(Locale.ROOT))
                .filter(layer -> !layer.isEmpty() && !layer.equals("identity"))
                .toList();
        if (layers.size() > MOST_LAYERS || !UNPACKED.containsAll(layers)) {
            throw new UnsupportedEncodingException(String.join(",", layers));
        }
        if (layers.stream().anyMatch(LargeWindow.ENCODINGS::contains)) {
            byte[] packed = in.readNBytes(maxBytes);
            if (packed.length == maxBytes && in.read() >= 0) {
                return new Body(new byte[0], Extent.CUT);
            }
            return LargeWindow.decode(() -> unpacked(new ByteArrayInputStream(packed), layers, maxBytes));
        }
        return unpacked(in, layers, maxBytes);
    }

    /** The encoding that was applied last is undone first. */
    private static Body unpacked(InputStream in, List<String> layers, int maxBytes) throws IOException {
        InputStream decoded = in;
        for (String layer : layers.reversed()) {
            decoded = LargeWindow.ENCODINGS.contains(layer) ? LargeWindow.stream(layer, decoded) : unzipped(decoded);
        }
        byte[] bytes = decoded.readNBytes(maxBytes);
        boolean truncated = bytes.length == maxBytes && decoded.read() >= 0;
        return new Body(bytes, truncated ? Extent.CUT : Extent.WHOLE);
    }

    /** Some servers announce gzip and send plain text: what does not begin like gzip is taken as it is. */
    private static InputStream unzipped(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(MAGIC_LENGTH);
        byte[] magic = buffered.readNBytes(MAGIC_LENGTH);
        buffered.reset();
        boolean gzip = magic.length == MAGIC_LENGTH && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
        return gzip ? new GZIPInputStream(buffered) : buffered;
    }
}
