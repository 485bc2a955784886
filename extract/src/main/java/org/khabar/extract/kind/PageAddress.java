package org.khabar.extract.kind;

import com.google.common.base.Splitter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.page.Page;
import org.khabar.extract.url.WebUrl;

/**
 * The address of a page, as far as it tells what kind of page it is. A page from an archive, without an address of its own, is taken at the one it
 * gives itself.
 *
 * @param known whether there is an address
 * @param host in lower case
 * @param path in lower case, decoded
 * @param parts the parts of the path; that of an index page left out
 * @param query as written, empty where there is none
 */
record PageAddress(boolean known, String host, String path, List<String> parts, String query) {
    private static final PageAddress NONE = new PageAddress(false, "", "", List.of(), "");
    private static final int MAX_PATH = 500;

    private static final Splitter PATH = Splitter.on('/').omitEmptyStrings().trimResults();
    private static final Splitter SLUG = Splitter.onPattern("[-_+ ]").omitEmptyStrings();
    /** A file that stands for the folder it is in. */
    private static final Pattern INDEX = Pattern.compile("(?:index|default|home|main)(?:\\.[a-z]{3,5})?");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(?:[-_][a-z]{2})?");
    private static final Pattern FILE = Pattern.compile("\\.(?:s?html?|php|aspx?|jsp)$");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{3}");
    private static final Pattern DATE = Pattern.compile("/(?:19|20)[0-9]{2}[/-]?[0-9]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** A query that asks for one of many pages, as content management systems without readable addresses write it. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:^|&)[a-z_-]*(?:p|id|story|article|news|doc)[a-z_-]*=[0-9]");

    private static final int SLUG_WORDS = 4;
    private static final int NAME_WORDS = 2;

    PageAddress {
        parts = List.copyOf(parts);
    }

    static PageAddress of(Page page, Facts facts) {
        return page.url()
                .or(() -> facts.value(Field.CANONICAL_URL).flatMap(WebUrl::parse))
                .map(PageAddress::of)
                .orElse(NONE);
    }

    private static PageAddress of(WebUrl url) {
        String path = decoded(url.path()).toLowerCase(Locale.ROOT);
        List<String> parts = PATH.splitToList(path.substring(0, Math.min(path.length(), MAX_PATH)));
        if (!parts.isEmpty() && INDEX.matcher(parts.getLast()).matches()) {
            parts = parts.subList(0, parts.size() - 1);
        }
        String query = url.query();
        return new PageAddress(true, url.host(), path, parts, query == null ? "" : query);
    }

    private static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** Whether it is the site's front page, or that of a language. */
    boolean isRoot() {
        return known
                && (parts.isEmpty()
                        || (parts.size() == 1
                                && LANGUAGE.matcher(parts.getFirst()).matches()))
                && !isNumbered();
    }

    /** Whether its last part is a bare name of a word or two, as sections have it. */
    boolean endsInName() {
        return !parts.isEmpty()
                && SLUG.splitToList(parts.getLast()).size() <= NAME_WORDS
                && !NUMBER.matcher(parts.getLast()).find()
                && !isFile()
                && !isNumbered();
    }

    /** Whether its last part is a headline made into words. */
    boolean endsInSlug() {
        return !parts.isEmpty() && SLUG.splitToList(parts.getLast()).size() >= SLUG_WORDS;
    }

    boolean isFile() {
        return FILE.matcher(path).find();
    }

    /** Whether a date stands in it, and something after: the date alone is an archive's. */
    boolean hasDate() {
        return !parts.isEmpty()
                && LETTER.matcher(parts.getLast()).find()
                && DATE.matcher(path).find();
    }

    boolean isNumbered() {
        return !query.isEmpty() && NUMBERED.matcher(query).find();
    }

    /** Whether one of the parts is one of these words. */
    boolean hasPart(Set<String> words) {
        return parts.stream().anyMatch(words::contains);
    }

    /** Whether the last part is one of these words. */
    boolean endsIn(Set<String> words) {
        return !parts.isEmpty() && words.contains(parts.getLast());
    }

    /** Whether the last part begins with one of these. */
    boolean endsInLike(List<String> starts) {
        return !parts.isEmpty() && starts.stream().anyMatch(parts.getLast()::startsWith);
    }

    /** Whether the first label of the host, {@code www} aside, is one of these words. */
    boolean hasLabel(Set<String> words) {
        int start = host.startsWith("www.") ? 4 : 0;
        int end = host.indexOf('.', start);
        return end > start && words.contains(host.substring(start, end));
    }
}
