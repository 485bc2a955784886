package org.khabar.extract.feed.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a feed's bytes are read as (RFC 7303): its byte order mark; else the shape of its first characters where each
 * takes several bytes; else the header's charset, then that of the XML declaration, then UTF-8, the first of these in
 * which all bytes make sense; else UTF-8 where only a few do not; else what the bytes look like.
 */
public final class FeedCharset {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** First bytes that give a charset away: marks, then an opening bracket. */
    private static final List<Start> STARTS = List.of(
            new Start("0000FEFF", UTF_32BE, 4),
            new Start("FFFE0000", UTF_32LE, 4),
            new Start("EFBBBF", UTF_8, 3),
            new Start("FEFF", UTF_16BE, 2),
            new Start("FFFE", UTF_16LE, 2),
            new Start("0000003C", UTF_32BE, 0),
            new Start("3C000000", UTF_32LE, 0),
            new Start("003C00", UTF_16BE, 0),
            new Start("3C00", UTF_16LE, 0));

    /** Labels that mean another charset than they say (WHATWG encoding standard, 4.2). */
    private static final Map<String, String> LABELS = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "gb18030",
            "gbk", "gb18030",
            "shift_jis", "windows-31j",
            "euc-kr", "x-windows-949",
            "tis-620", "x-windows-874");

    private static final Pattern HEADER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([^\\s\"';,]+)");
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);

    private static final int PROLOG = 1024;
    private static final int DETECTED = 64 * 1024;

    private FeedCharset() {}

    /**
     * A text and what it was read as.
     *
     * @param text without byte order mark
     * @param charset the charset
     */
    public record Decoded(String text, Charset charset) {}

    private record Start(String hex, Charset charset, int skipped) {
        boolean begins(String hexOfBody) {
            return hexOfBody.startsWith(hex);
        }
    }

    /**
     * Decodes a document.
     *
     * @param length how many of the bytes to read
     * @param contentType the Content-Type header; null where there was none
     */
    public static Decoded decode(byte[] body, int length, @Nullable String contentType) {
        String hex = HexFormat.of().withUpperCase().formatHex(body, 0, Math.min(length, 4));
        Optional<Start> start =
                STARTS.stream().filter(known -> known.begins(hex)).findFirst();
        if (start.isPresent()) {
            int skipped = start.get().skipped();
            return new Decoded(
                    new String(body, skipped, length - skipped, start.get().charset()),
                    start.get().charset());
        }
        String prolog = new String(body, 0, Math.min(length, PROLOG), ISO_8859_1);
        return Stream.of(
                        label(HEADER, contentType == null ? "" : contentType),
                        label(DECLARATION, prolog),
                        Optional.of(UTF_8))
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(charset -> strictly(body, length, charset).stream())
                .findFirst()
                .orElseGet(() -> leniently(body, length));
    }

    private static Optional<Charset> label(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(LABELS.getOrDefault(name, name));
            // A document whose declaration could be read byte by byte is in no charset of wider units.
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? Optional.empty()
                    : Optional.of(charset.equals(US_ASCII) ? WINDOWS_1252 : charset);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Decoded> strictly(byte[] body, int length, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body, 0, length))
                    .toString();
            return Optional.of(new Decoded(text, charset));
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    private static Decoded leniently(byte[] body, int length) {
        String utf8 = new String(body, 0, length, UTF_8);
        long broken = utf8.chars().filter(c -> c == '\uFFFD').count();
        long foreign = utf8.chars().filter(c -> c >= 0x80).count();
        if (broken * 5 <= foreign) {
            return new Decoded(utf8, UTF_8);
        }
        Charset charset = detected(body, length);
        return new Decoded(new String(body, 0, length, charset), charset);
    }

    private static Charset detected(byte[] body, int length) {
        byte[] sample = Arrays.copyOf(body, Math.min(length, DETECTED));
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        CharsetMatch match = detector.setText(sample).detect();
        return match == null ? WINDOWS_1252 : charset(match.getName()).orElse(WINDOWS_1252);
    }
}
