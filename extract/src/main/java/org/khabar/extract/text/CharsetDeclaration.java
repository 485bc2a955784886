package org.khabar.extract.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set that a page declares: in the HTTP header, in a meta tag, in an XML prolog.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding">
 *     prescan of a byte stream</a>
 */
final class CharsetDeclaration {
    /** Browsers look at 1,024 bytes, and then change their mind when a tag comes later; pages do have late ones. */
    private static final int PRESCAN_BYTES = 64 << 10;

    private static final Pattern HTTP =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([^\\s\"';,]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROLOG =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");
    private static final Pattern IN_CONTENT = Pattern.compile(
            "charset\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"'\\s;][^\\s;]*))", Pattern.CASE_INSENSITIVE);

    private CharsetDeclaration() {}

    static Optional<Charset> inHeader(@Nullable String contentType) {
        if (contentType == null) {
            return Optional.empty();
        }
        Matcher matcher = HTTP.matcher(contentType);
        return matcher.find() ? CharsetLabels.find(matcher.group(1)) : Optional.empty();
    }

    static Optional<Charset> inBytes(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, PRESCAN_BYTES), StandardCharsets.ISO_8859_1);
        Matcher prolog = PROLOG.matcher(head);
        if (prolog.find()) {
            Optional<Charset> charset = CharsetLabels.findInBytes(prolog.group(1));
            if (charset.isPresent()) {
                return charset;
            }
        }
        return inTags(head);
    }

    private static Optional<Charset> inTags(String head) {
        TagScanner tags = new TagScanner(head);
        while (tags.nextMeta()) {
            Optional<Charset> charset = inMeta(tags);
            if (charset.isPresent()) {
                return charset;
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> inMeta(TagScanner tag) {
        String charset = tag.attribute("charset");
        if (charset != null) {
            return CharsetLabels.findInBytes(charset);
        }
        String content = tag.attribute("content");
        if (content == null || !"content-type".equalsIgnoreCase(tag.attribute("http-equiv"))) {
            return Optional.empty();
        }
        Matcher matcher = IN_CONTENT.matcher(content);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String label = matcher.group(1) != null
                ? matcher.group(1)
                : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        return CharsetLabels.findInBytes(label);
    }
}
