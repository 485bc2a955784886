package org.khabar.extract.sitemap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip up to a limit. What can be unpacked of a broken file counts. */
final class Gunzip {
    /** A file that was gzipped, served by a server that gzips: nobody does it three times in earnest. */
    private static final int MOST_LAYERS = 2;

    private static final int CHUNK = 64 * 1024;

    private Gunzip() {}

    /** Returns the first bytes of what was packed, at most as many as the limit; the body itself where it is not gzip. */
    static byte[] unpacked(byte[] body, int limit) {
        byte[] bytes = body;
        for (int layer = 0; layer < MOST_LAYERS && isGzip(bytes); layer++) {
            bytes = once(bytes, limit);
        }
        return bytes;
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    private static byte[] once(byte[] packed, int limit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            int read = in.read(chunk);
            while (read >= 0 && out.size() < limit) {
                out.write(chunk, 0, Math.min(read, limit - out.size()));
                read = in.read(chunk);
            }
        } catch (IOException cutOrBroken) {
            return out.toByteArray();
        }
        return out.toByteArray();
    }
}
