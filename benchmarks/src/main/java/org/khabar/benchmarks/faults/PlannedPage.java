package org.khabar.benchmarks.faults;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.khabar.event.FetchResult;
import org.khabar.event.Header;
import org.khabar.event.RawPage;
import org.khabar.event.Via;

/**
 * One page that flows, and what is true of it.
 *
 * @param article number of the article: its URL, and the seed of its edits
 * @param page what it shows
 * @param version in which version
 * @param role what it is in the life of its article
 * @param fetchedAt when it was fetched, which orders the versions
 */
record PlannedPage(int article, EditablePage page, Version version, Role role, Instant fetchedAt) {
    /** More than partitions, fewer than articles. */
    private static final int SITES = 500;

    /** What a page is in the life of its article. */
    enum Role {
        FIRST,
        REPEAT,
        EDITED,
        IMMATERIAL,
        /** Fetched before the edit and written after it. */
        LATE,
        GONE,
        GONE_AGAIN,
        BACK
    }

    String url() {
        return "https://" + site() + "/news/" + article;
    }

    String site() {
        return "site" + article % SITES + ".example";
    }

    /** Returns the page as a fetcher writes it. */
    RawPage raw(List<String> headlines) {
        RawPage.Builder raw = RawPage.newBuilder()
                .setUrl(url())
                .setFinalUrl(url())
                .setSite(site())
                .setSources(List.of("source-" + article % 7))
                .setDiscoveredAt(fetchedAt)
                .setFetchedAt(fetchedAt)
                .setVia(Via.LIVE)
                .setRequestId("planned-" + article + "-" + role);
        if (role == Role.GONE || role == Role.GONE_AGAIN) {
            return raw.setResult(FetchResult.GONE)
                    .setStatus(404)
                    .setReason("GONE")
                    .build();
        }
        byte[] body = page.show(version, article, headlines);
        return raw.setResult(FetchResult.FETCHED)
                .setStatus(200)
                .setHeaders(List.of(new Header("Content-Type", "text/html; charset=utf-8")))
                .setBody(ByteBuffer.wrap(body))
                .setSha256(sha256(body))
                .build();
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return role + " " + version + " of " + page.label().id() + " at " + url() + ", fetched " + fetchedAt;
    }

    byte[] key() {
        return site().getBytes(StandardCharsets.UTF_8);
    }
}
