package org.khabar.app.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchResult;
import org.khabar.event.RawPage;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Writes raw pages as records of a WARC 1.1 file (ISO 28500:2017). A page is a {@code metadata} record with what HTTP can't
 * carry, and, right after it, what any reader of WARC files understands: a {@code response}, a {@code revisit} where the
 * page was not modified, a {@code resource} where nobody knows the answer's status. A fetch that got no answer is the
 * metadata alone. {@link WarcFile} reads the same page back. The same page and name give the same bytes every time.
 */
public final class PageWarc {
    /** The content type of the metadata. */
    static final String FACTS = "application/vnd.khabar.page+json";

    private static final String TARGET = "WARC-Target-URI";
    private static final String BLOCK_DIGEST = "WARC-Block-Digest";
    private static final String PAYLOAD_DIGEST = "WARC-Payload-Digest";
    private static final MediaType HTML = MediaType.parse("text/html");

    private PageWarc() {}

    /** Returns the record that begins a file. */
    public static byte[] info(Instant time) {
        Instant now = time.truncatedTo(ChronoUnit.SECONDS);
        return written(new Warcinfo.Builder()
                .version(MessageVersion.WARC_1_1)
                .recordId(id("warcinfo", now.toString()))
                .date(now)
                .fields(
                        Map.of(
                                "software", List.of("Khabar"),
                                "format", List.of("WARC File Format 1.1"),
                                "conformsTo",
                                        List.of(
                                                "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/")))
                .build());
    }

    /**
     * Returns the records of a page.
     *
     * @param name names the page among all others, as its place in the log does
     */
    public static List<byte[]> of(RawPage page, String name) {
        WarcRecord answer = answer(page, id("answer", name));
        byte[] facts = RawPageJson.of(page);
        WarcMetadata.Builder metadata = new WarcMetadata.Builder()
                .version(MessageVersion.WARC_1_1)
                .recordId(id("facts", name))
                .date(page.getFetchedAt())
                .setHeader(TARGET, TargetUri.of(page.getUrl()))
                .setHeader(BLOCK_DIGEST, digest(facts))
                .body(MediaType.parse(FACTS), facts);
        if (answer == null) {
            return List.of(written(metadata.build()));
        }
        metadata.setHeader("WARC-Refers-To", "<" + answer.id() + ">");
        return List.of(written(metadata.build()), written(answer));
    }

    private static @Nullable WarcRecord answer(RawPage page, UUID id) {
        byte[] body = page.getBody().map(PageWarc::bytes).orElse(null);
        if (page.getStatus().isPresent()) {
            return page.getResult() == FetchResult.NOT_MODIFIED ? revisit(page, id) : response(page, id, body);
        }
        return body == null ? null : resource(page, id, body);
    }

    private static WarcRecord response(RawPage page, UUID id, byte @Nullable [] body) {
        byte[] block = HttpHead.of(page, body);
        WarcResponse.Builder response = new WarcResponse.Builder(TargetUri.of(page.getFinalUrl()))
                .version(MessageVersion.WARC_1_1)
                .recordId(id)
                .date(page.getFetchedAt())
                .setHeader(BLOCK_DIGEST, digest(block))
                .body(MediaType.HTTP_RESPONSE, block);
        return (body == null ? response : response.setHeader(PAYLOAD_DIGEST, digest(body))).build();
    }

    private static WarcRecord revisit(RawPage page, UUID id) {
        byte[] block = HttpHead.of(page, null);
        return new WarcRevisit.Builder(TargetUri.of(page.getFinalUrl()), WarcRevisit.SERVER_NOT_MODIFIED_1_1)
                .version(MessageVersion.WARC_1_1)
                .recordId(id)
                .date(page.getFetchedAt())
                .setHeader(BLOCK_DIGEST, digest(block))
                .body(MediaType.HTTP_RESPONSE, block)
                .build();
    }

    private static WarcRecord resource(RawPage page, UUID id, byte[] body) {
        return new WarcResource.Builder()
                .version(MessageVersion.WARC_1_1)
                .setHeader(TARGET, TargetUri.of(page.getFinalUrl()))
                .recordId(id)
                .date(page.getFetchedAt())
                .setHeader(BLOCK_DIGEST, digest(body))
                .setHeader(PAYLOAD_DIGEST, digest(body))
                .body(HTML, body)
                .build();
    }

    private static byte[] bytes(ByteBuffer body) {
        byte[] bytes = new byte[body.remaining()];
        body.duplicate().get(bytes);
        return bytes;
    }

    private static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes(("khabar " + kind + " " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** In hexadecimal: the library writes base 32 with a padding that the standard's grammar has no place for. */
    private static String digest(byte[] bytes) {
        return "sha256:" + RawPages.sha256(bytes);
    }

    private static byte[] written(WarcRecord record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(out)) {
            writer.write(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
