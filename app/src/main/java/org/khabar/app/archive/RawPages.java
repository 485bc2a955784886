package org.khabar.app.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.khabar.event.FetchResult;
import org.khabar.event.RawPage;
import org.khabar.event.Via;
import org.khabar.schemas.EventSerdes;

/** Makes raw pages of archived ones: the same file gives the same record every time. */
public final class RawPages {
    static {
        EventSerdes.trustEvents();
    }

    private RawPages() {}

    /**
     * Reads a page. Nothing is invented: there are no headers and no status, and what an archive does not tell of times is
     * the file's own time.
     *
     * @throws IOException if the file can't be read ({@link ArchivedPage#read()})
     */
    public static RawPage of(ArchivedPage page) throws IOException {
        byte[] body = page.read();
        Instant fetchedAt = page.fetchedAt();
        return RawPage.newBuilder()
                .setUrl(page.url())
                .setFinalUrl(page.url())
                .setSite(page.site())
                .setResult(FetchResult.FETCHED)
                .setBody(ByteBuffer.wrap(body))
                .setSha256(sha256(body))
                .setDiscoveredAt(fetchedAt)
                .setFetchedAt(fetchedAt)
                .setVia(Via.IMPORT)
                .setRequestId(page.id())
                .build();
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
