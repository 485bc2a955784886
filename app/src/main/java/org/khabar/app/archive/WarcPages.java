package org.khabar.app.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchResult;
import org.khabar.event.Header;
import org.khabar.event.RawPage;
import org.khabar.event.Via;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;
import org.khabar.producer.FailureReason;
import org.khabar.producer.fetch.StatusMeaning;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * Makes raw pages of WARC records, as the fetcher would have made them of the same answers: a response by its status, a
 * revisit as "not modified", a resource as a page whose status nobody knows. What is not HTML is no page, and a redirect is
 * none: its target has a record of its own. What {@link PageWarc} wrote becomes the page that it was, come in by import.
 */
final class WarcPages {
    private static final int MAX_HEADER_CHARS = 64 * 1024;

    private WarcPages() {}

    /** What a record came to. */
    sealed interface Reading {
        /**
         * A raw page.
         *
         * @param proven whether the record's own digest says that it is as it was written
         */
        record Page(RawPage page, boolean proven) implements Reading {}

        /**
         * What our own export says of a page whose answer is the record that follows.
         *
         * @param page the page without its body
         * @param answer the id of that record
         */
        record Facts(RawPage page, URI answer) implements Reading {}

        /** Nothing that concerns us. */
        record NoPage() implements Reading {}

        /** A page that can't be taken, and why. */
        record Unusable(String why) implements Reading {}
    }

    /**
     * Reads a record to its end.
     *
     * @throws IOException if the record is not what it says it is
     */
    static Reading of(WarcRecord record) throws IOException {
        return switch (record) {
            case WarcResponse response -> response(response);
            case WarcRevisit revisit -> revisit(revisit);
            case WarcResource resource -> resource(resource);
            case WarcMetadata metadata when isFacts(metadata) -> facts(metadata);
            default -> new Reading.NoPage(); // requests, metadata and whatever types there will be
        };
    }

    /**
     * Reads a record that is the answer of a page whose facts are known.
     *
     * @throws IOException if the record is not what it says it is
     */
    static Reading of(WarcCaptureRecord record, Reading.Facts facts) throws IOException {
        byte[] block = record.body().stream().readAllBytes();
        RawPage page = facts.page();
        String sha256 = page.getSha256().orElse(null);
        if (sha256 != null) {
            byte[] body = record instanceof WarcResource ? block : HttpHead.body(block);
            if (!sha256.equals(RawPages.sha256(body))) {
                return new Reading.Unusable(page.getUrl() + " is damaged: its body has another hash than its page");
            }
            page.setBody(ByteBuffer.wrap(body));
        }
        return page(record, page);
    }

    private static boolean isFacts(WarcMetadata record) {
        return record.headers().first("Content-Type").orElse("").equals(PageWarc.FACTS);
    }

    private static Reading facts(WarcMetadata record) throws IOException {
        RawPage page = RawPageJson.read(record.body().stream().readAllBytes());
        page.setVia(Via.IMPORT);
        Reading read = page(record, page);
        String answer = record.headers().first("WARC-Refers-To").orElse(null);
        return answer == null || read instanceof Reading.Unusable
                ? read
                : new Reading.Facts(page, URI.create(answer.substring(1, answer.length() - 1)));
    }

    private static Reading response(WarcResponse record) throws IOException {
        WebUrl url = url(record);
        if (url == null || !record.contentType().base().equals(MediaType.HTTP)) {
            return new Reading.NoPage();
        }
        HttpResponse http = record.http();
        FetchResult result = StatusMeaning.of(http.status());
        if (result == FetchResult.REDIRECTED || !mayBePage(url, http.headers())) {
            return new Reading.NoPage();
        }
        String whole = wholeness(record);
        if (whole != null) {
            return new Reading.Unusable(whole);
        }
        byte[] body = result == FetchResult.FETCHED ? WarcBody.of(http) : null;
        record.body().consume();
        return page(record, page(record, url, result, http, body));
    }

    private static Reading revisit(WarcRevisit record) throws IOException {
        WebUrl url = url(record);
        if (url == null) {
            return new Reading.NoPage();
        }
        boolean told = record.body().size() > 0 && record.contentType().base().equals(MediaType.HTTP);
        HttpResponse http = told ? record.http() : null;
        return http == null || mayBePage(url, http.headers())
                // wget gives revisits the digest of what it left out
                ? new Reading.Page(page(record, url, FetchResult.NOT_MODIFIED, http, null), false)
                : new Reading.NoPage();
    }

    private static Reading resource(WarcResource record) throws IOException {
        WebUrl url = url(record);
        String type = record.headers().first("Content-Type").orElse("");
        if (url == null || !isHtml(type)) {
            return new Reading.NoPage();
        }
        byte[] body = WarcBody.of(record.body());
        RawPage page = page(record, url, FetchResult.FETCHED, null, body);
        page.setHeaders(List.of(new Header("Content-Type", type)));
        return page(record, page);
    }

    /** A digest by an algorithm that Java does not have proves nothing either way. */
    private static Reading page(WarcCaptureRecord record, RawPage page) throws IOException {
        WarcDigest said = record.blockDigest().orElse(null);
        WarcDigest found = record.calculatedBlockDigest().orElse(null);
        boolean proven = said != null && said.equals(found);
        return !proven && said != null && found != null
                ? new Reading.Unusable(page.getUrl() + " is damaged: its digest is another than the record says")
                : new Reading.Page(page, proven);
    }

    private static @Nullable WebUrl url(WarcCaptureRecord record) {
        return Optional.ofNullable(record.target()).flatMap(WebUrl::parse).orElse(null);
    }

    /** A page of news is HTML or does not say what it is; robots.txt is asked for on the way and never a page. */
    private static boolean mayBePage(WebUrl url, MessageHeaders headers) {
        return headers.first("Content-Type").map(WarcPages::isHtml).orElse(true)
                && !url.toString().endsWith("/robots.txt");
    }

    private static boolean isHtml(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.isBlank() || lower.startsWith("text/html") || lower.startsWith("application/xhtml+xml");
    }

    /** Half a page would be half a story. */
    private static @Nullable String wholeness(WarcResponse record) {
        if (record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
            return record.target() + " was cut by its crawler (WARC-Truncated: "
                    + record.truncated().name().toLowerCase(Locale.ROOT) + ")";
        }
        return record.segmentNumber().isPresent() ? record.target() + " is one of several segments" : null;
    }

    private static RawPage page(
            WarcCaptureRecord record,
            WebUrl url,
            FetchResult result,
            @Nullable HttpResponse http,
            byte @Nullable [] body) {
        boolean failed = result == FetchResult.GONE || result == FetchResult.REFUSED || result == FetchResult.FAILED;
        return RawPages.imported(
                        url.toString(), Site.of(url), record.date(), record.id().toString())
                .setResult(result)
                .setReason(failed && http != null ? FailureReason.ofStatus(http.status()) : null)
                .setStatus(http == null ? null : http.status())
                .setHeaders(http == null ? List.of() : headers(http.headers()))
                .setBody(body == null ? null : ByteBuffer.wrap(body))
                .setSha256(body == null ? null : RawPages.sha256(body))
                .build();
    }

    private static List<Header> headers(MessageHeaders headers) {
        List<Header> all = new ArrayList<>();
        int[] chars = {0};
        headers.map()
                .forEach((name, values) -> values.forEach(value -> {
                    chars[0] += name.length() + value.length();
                    if (chars[0] <= MAX_HEADER_CHARS) {
                        all.add(new Header(name, value));
                    }
                }));
        return all;
    }
}
