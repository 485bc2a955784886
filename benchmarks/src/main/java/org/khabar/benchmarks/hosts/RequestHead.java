package org.khabar.benchmarks.hosts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The head of an HTTP/1.1 request.
 *
 * @param lines its lines, the request line first
 */
public record RequestHead(List<String> lines) {
    private static final int MAX_BYTES = 65_536;

    /** Reads one, byte by byte: give it a buffered stream. Returns null where the stream ends before the head does. */
    public static @Nullable RequestHead read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int lineFeeds = 0;
        while (lineFeeds < 2 && bytes.size() < MAX_BYTES) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            bytes.write(next);
            lineFeeds = next == '\n' ? lineFeeds + 1 : next == '\r' ? lineFeeds : 0;
        }
        return new RequestHead(
                bytes.toString(StandardCharsets.ISO_8859_1).lines().toList());
    }

    /** Returns what is asked for. */
    public String path() {
        String[] words = lines.getFirst().split(" ", -1);
        return words.length > 1 ? words[1] : "/";
    }

    /** Returns a header by its name in lower case; empty for none. */
    public String header(String name) {
        return lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
