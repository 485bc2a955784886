package org.khabar.extract.story;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.khabar.extract.Story.BlockKind;
import org.khabar.extract.page.Page;

/** The headlines a page gives itself, so that a line of the story that only repeats one can be told. */
final class Headlines {
    private static final Splitter PARTS = Splitter.onPattern("\\s[|\\-–—»:]\\s");

    private final Set<String> folded = new HashSet<>();

    static Headlines of(Page page) {
        Document document = page.document();
        Headlines headlines = new Headlines();
        headlines.add(document.title());
        for (String part : PARTS.split(document.title())) {
            if (part.length() > 20) {
                headlines.add(part);
            }
        }
        for (String name : List.of("og:title", "twitter:title")) {
            page.meta().first(name).ifPresent(headlines::add);
        }
        page.jsonLd().article().flatMap(article -> article.text("headline")).ifPresent(headlines::add);
        for (Element h1 : document.body().getElementsByTag("h1")) {
            headlines.add(h1.text());
        }
        return headlines;
    }

    private void add(String headline) {
        String key = fold(headline);
        if (!key.isEmpty()) {
            folded.add(key);
        }
    }

    boolean has(String line) {
        return folded.contains(fold(line));
    }

    /** Returns the index of the passage with the headline, -1 where there is none: a heading of the highest level that repeats the title. */
    int find(Outline outline) {
        int found = -1;
        int level = Integer.MAX_VALUE;
        for (Passage passage : outline.passages()) {
            int own = passage.kind == BlockKind.HEADING ? passage.level : 7;
            if (own < level && passage.weight() > 12 && has(passage.text)) {
                found = passage.index;
                level = own;
            }
        }
        return found;
    }

    static String fold(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
