package org.khabar.extract.story;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.khabar.extract.Story.BlockKind;
import org.khabar.extract.page.Page;

/** The headlines a page gives itself, so that a line of the story that only repeats one can be told. */
final class Headlines {
    private static final Splitter PARTS = Splitter.onPattern("\\s[|\\-–—»:]\\s");

    /** Most marks and spaces of a headline. */
    private static final int MARKS = 200;

    /** What {@link #fold(char)} returns for the letters of alphabets: every text of a page comes by here. */
    private static final char[] FOLDED = new char[0x700];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = fold(c);
        }
    }

    private final Set<String> folded = new HashSet<>();
    /** What headlines begin with: most passages need no closer look. */
    private final Set<Integer> firsts = new HashSet<>();

    private int longest;

    static Headlines of(Page page) {
        Headlines headlines = new Headlines();
        headlines.add(page.title());
        for (String part : PARTS.split(page.title())) {
            if (part.length() > 20) {
                headlines.add(part);
            }
        }
        for (String name : List.of("og:title", "twitter:title")) {
            page.meta().first(name).ifPresent(headlines::add);
        }
        page.jsonLd().article().flatMap(article -> article.text("headline")).ifPresent(headlines::add);
        for (Element h1 : page.inventory().topHeadings()) {
            headlines.add(h1.text());
        }
        return headlines;
    }

    private void add(String headline) {
        String key = fold(headline);
        if (!key.isEmpty()) {
            folded.add(key);
            firsts.add(key.codePointAt(0));
            longest = Math.max(longest, key.length());
        }
    }

    /** Whether a passage only repeats a headline; a text much longer than all of them is not looked at. */
    boolean has(Passage passage) {
        return passage.text.length() <= longest + MARKS
                && firsts.contains(first(passage.text))
                && folded.contains(passage.folded());
    }

    /** Whether a line only repeats a headline. */
    boolean has(String line) {
        return folded.contains(fold(line));
    }

    /** Returns the index of the passage with the headline, -1 where there is none: a heading of the highest level that repeats the title. */
    int find(Outline outline) {
        int found = -1;
        int level = Integer.MAX_VALUE;
        for (Passage passage : outline.passages()) {
            int own = passage.kind == BlockKind.HEADING ? passage.level : 7;
            if (own < level && passage.weight() > 12 && has(passage)) {
                found = passage.index;
                level = own;
            }
        }
        return found;
    }

    private static int first(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                return Character.toLowerCase(c);
            }
        }
        return -1;
    }

    static String fold(String text) {
        char[] letters = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                int pair = text.codePointAt(i);
                if (Character.isLetterOrDigit(pair)) {
                    length += Character.toChars(Character.toLowerCase(pair), letters, length);
                    i++;
                }
                continue;
            }
            char letter = c < FOLDED.length ? FOLDED[c] : fold(c);
            if (letter != 0) {
                letters[length] = letter;
                length++;
            }
        }
        return new String(letters, 0, length);
    }

    /** Returns a letter or digit in lower case; 0 for what is neither. */
    private static char fold(char c) {
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
}
