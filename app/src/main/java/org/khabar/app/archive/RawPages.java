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
        return imported(page.url(), page.site(), page.fetchedAt(), page.id())
                .setResult(FetchResult.FETCHED)
                .setBody(ByteBuffer.wrap(body))
                .setSha256(sha256(body))
                .build();
    }

    /**
     * Begins a page of an archive: what happened to it is still to be said.
     *
     * @param id what the archive calls it
     */
    static RawPage.Builder imported(String url, String site, Instant fetchedAt, String id) {
        return RawPage.newBuilder()
                .setUrl(url)
                .setFinalUrl(url)
                .setSite(site)
                .setDiscoveredAt(fetchedAt)
                .setFetchedAt(fetchedAt)
                .setVia(Via.IMPORT)
                .setRequestId(id);
    }

    /** Returns the hash of a body, as a raw page has it. */
    static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
