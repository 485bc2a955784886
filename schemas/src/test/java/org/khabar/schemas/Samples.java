package org.khabar.schemas;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import org.khabar.event.FetchResult;
import org.khabar.event.Header;
import org.khabar.event.RawPage;
import org.khabar.event.Via;

/** Events to send through the serdes. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-05-04T12:00:00.123Z");

    private Samples() {}

    /** A page with bytes that are no text, and Arabic in its URL. */
    static RawPage page() {
        return RawPage.newBuilder()
                .setUrl("https://nahar.example/أخبار/1")
                .setFinalUrl("https://nahar.example/أخبار/1")
                .setSite("nahar.example")
                .setSources(List.of("nahar"))
                .setResult(FetchResult.FETCHED)
                .setStatus(200)
                .setHeaders(List.of(new Header("Content-Type", "text/html; charset=windows-1256")))
                .setBody(ByteBuffer.wrap(new byte[] {(byte) 0xc7, (byte) 0xe1, 0, -1, 13, 10}))
                .setDiscoveredAt(NOON)
                .setFetchedAt(NOON.plusSeconds(2))
                .setVia(Via.LIVE)
                .build();
    }
}
