package org.khabar.producer.fetch;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.zip.ZipException;
import org.brotli.dec.BrotliInputStream;

/**
 * Brotli (RFC 7932) and Zstandard (RFC 8878) as content encodings. Both look back through a window of megabytes, where gzip needs
 * 32 KiB: the body is received first, and a few are decoded at a time, so that neither many nor slow hosts fill the memory.
 */
final class LargeWindow {
    static final List<String> ENCODINGS = List.of("br", "zstd");

    /** RFC 9659: no larger window may be asked of whoever decodes; 8 MiB. Brotli's is 16 MiB at most. */
    private static final int MOST_ZSTD_WINDOW_LOG = 23;

    private static final Semaphore AT_ONCE = new Semaphore(4);

    private LargeWindow() {}

    /** Decodes a body that was received. */
    @FunctionalInterface
    interface Decoding {
        Body decode() throws IOException;
    }

    /**
     * Decodes a body when its turn comes.
     *
     * @throws ZipException if the body is not what its encodings say
     */
    static Body decode(Decoding decoding) throws IOException {
        AT_ONCE.acquireUninterruptibly();
        try {
            return decoding.decode();
        } catch (IOException | RuntimeException e) {
            // All bytes are here, so nothing but the encoding can be wrong; Brotli's decoder also throws unchecked.
            ZipException broken = new ZipException("not what its content encoding says");
            broken.initCause(e);
            throw broken;
        } finally {
            AT_ONCE.release();
        }
    }

    /** Returns a stream of what a stream holds packed. */
    static InputStream stream(String encoding, InputStream packed) throws IOException {
        return encoding.equals("br")
                ? new BrotliInputStream(packed)
                : new ZstdInputStream(packed).setLongMax(MOST_ZSTD_WINDOW_LOG);
    }
}
