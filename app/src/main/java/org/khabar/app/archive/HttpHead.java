package org.khabar.app.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Header;
import org.khabar.event.RawPage;

/**
 * The answer of a raw page as HTTP has it: status, headers, body. A raw page's body is decoded, so the headers that tell how
 * it was encoded are renamed, as archives do, and its own length is told.
 */
final class HttpHead {
    private static final Set<String> OF_THE_ENCODING =
            Set.of("content-encoding", "transfer-encoding", "content-length");

    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private HttpHead() {}

    /** Returns the whole answer. */
    static byte[] of(RawPage page, byte @Nullable [] body) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + page.getStatus().orElse(0) + " \r\n");
        for (Header header : page.getHeaders()) {
            boolean renamed = OF_THE_ENCODING.contains(header.getName().toLowerCase(Locale.ROOT));
            head.append(renamed ? "X-Archive-Orig-" : "")
                    .append(oneLine(header.getName()))
                    .append(": ")
                    .append(oneLine(header.getValue()))
                    .append("\r\n");
        }
        head.append("Content-Length: ").append(body == null ? 0 : body.length).append("\r\n\r\n");
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        if (body != null) {
            answer.writeBytes(body);
        }
        return answer.toByteArray();
    }

    /**
     * Returns the body of an answer that this class wrote.
     *
     * @throws IOException if the answer has no end of its headers
     */
    static byte[] body(byte[] answer) throws IOException {
        for (int at = 0; at + END.length <= answer.length; at++) {
            if (Arrays.equals(answer, at, at + END.length, END, 0, END.length)) {
                return Arrays.copyOfRange(answer, at + END.length, answer.length);
            }
        }
        throw new IOException("the HTTP head has no end");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\r\\n]+", " ");
    }
}
