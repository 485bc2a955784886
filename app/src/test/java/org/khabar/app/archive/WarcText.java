package org.khabar.app.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** WARC files as other programs write them: each record by hand, in wget's manner, so that no library of ours is asked. */
final class WarcText {
    private final List<byte[]> records = new ArrayList<>();

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
                zip.write(bytes);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** Adds a response with an HTTP head, lines of which are separated by line feeds, and a body as received. */
    WarcText response(String url, String head, byte[] body) {
        byte[] block = join(bytes(head.strip().replace("\n", "\r\n") + "\r\n\r\n"), body);
        return record(
                "response", "WARC-Target-URI: <" + url + ">\nContent-Type: application/http;msgtype=response", block);
    }

    /** Adds a response of HTML in UTF-8. */
    WarcText html(String url, String html) {
        return response(url, "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8", bytes(html));
    }

    /** Adds any record; its date, id, length and digest come by themselves. */
    WarcText record(String type, String fields, byte[] block) {
        String head = """
                WARC/1.0
                WARC-Type: %s
                WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>
                WARC-Date: 2026-03-04T05:06:%02dZ
                WARC-Block-Digest: sha1:%s
                %s
                Content-Length: %d
                """.formatted(type, records.size(), records.size(), sha1(block), fields, block.length);
        records.add(join(bytes(head.replace("\n", "\r\n") + "\r\n"), block, bytes("\r\n\r\n")));
        return this;
    }

    private static String sha1(byte[] block) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(block));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] plain() {
        return join(records.toArray(byte[][]::new));
    }

    byte[] zipped() {
        return join(records.stream().map(WarcText::gzip).toArray(byte[][]::new));
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
