package org.khabar.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

/** Finds where records of a WARC file begin, whatever lies between: the line that begins one, or a gzip member with it. */
final class WarcScan {
    private static final int WINDOW = 1 << 16;
    private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

    /** A gzip member with its method, deflate, the only one there is (RFC 1952). */
    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};

    private final FileChannel file;

    WarcScan(FileChannel file) {
        this.file = file;
    }

    /** Returns the first offset from one on at which a record begins. */
    OptionalLong recordFrom(long from) throws IOException {
        ByteBuffer window = ByteBuffer.allocate(WINDOW);
        for (long at = from; at < file.size(); at += WINDOW - PLAIN.length) {
            window.clear();
            fill(window, at);
            byte[] bytes = window.array();
            for (int i = 0; i < window.position(); i++) {
                if (begins(bytes, i, window.position(), PLAIN)
                        || (begins(bytes, i, window.position(), GZIP) && unzipsToRecord(at + i))) {
                    return OptionalLong.of(at + i);
                }
            }
        }
        return OptionalLong.empty();
    }

    private void fill(ByteBuffer window, long at) throws IOException {
        long position = at;
        int read = 0;
        while (window.hasRemaining() && read >= 0) {
            read = file.read(window, position);
            position += Math.max(0, read);
        }
    }

    private static boolean begins(byte[] bytes, int at, int end, byte[] mark) {
        return at + mark.length <= end && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length);
    }

    private boolean unzipsToRecord(long at) {
        try {
            InputStream member = new GZIPInputStream(Channels.newInputStream(file.position(at)));
            return Arrays.equals(member.readNBytes(PLAIN.length), PLAIN);
        } catch (IOException e) {
            return false;
        }
    }
}
