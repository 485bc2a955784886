package org.khabar.extract.story;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.khabar.extract.page.KnownNames;
import org.khabar.extract.story.Hint.Trust;

/**
 * Reads what the class and id of an element say of it. Names are cut into words at hyphens, underscores and changes of case; a word, or two
 * words written together, is looked up in {@link ClassWords}.
 */
final class ClassHints {
    private static final CharMatcher SPACE = CharMatcher.whitespace();

    /** Names longer than this are of utility-class frameworks, and say nothing. */
    private static final int MAX_LENGTH = 400;

    /** Words that make the next one a property of something else: {@code has-sidebar}, {@code no-comments}. */
    private static final Set<String> MODIFIERS =
            Set.of("has", "have", "no", "not", "with", "without", "enable", "disable", "category", "status", "hover");

    /** Whole names that hide; {@code hidden-xs} and {@code hidden md:block} only hide on some screens. */
    private static final Set<String> HIDDEN = Set.of("hidden", "hide", "is-hidden", "u-hidden");

    /** Elements around all of a page or an article, whose names tell of its state and its subject. */
    private static final Set<String> OUTER = Set.of("body", "main", "article", "form");

    private static final KnownNames<Hint> SEEN = new KnownNames<>(ClassHints::read);
    private static final KnownNames<Hint> SEEN_NAMES = new KnownNames<>(ClassHints::readName);

    private ClassHints() {}

    /** Returns what the names of an element say; furniture wins over story, the word that comes first over later ones. */
    static Hint of(Element element) {
        if (element.attributesSize() == 0) {
            return Hint.NONE;
        }
        String classes = element.attributes().get("class").trim();
        String id = element.attributes().get("id");
        if ((classes.isEmpty() && id.isEmpty()) || classes.length() + id.length() > MAX_LENGTH) {
            return Hint.NONE;
        }
        Hint hint = SEEN.of(id.isEmpty() ? classes : classes + " " + id);
        return hint.trust() == Trust.LOOSE && hint.role().isFurniture() && OUTER.contains(element.normalName())
                ? Hint.NONE
                : hint;
    }

    private static Hint read(String names) {
        if (names.contains("hentry") || names.contains("type-post") || names.contains("type-page")) {
            return Hint.NONE; // WordPress puts the names of all tags and categories of a post here
        }
        Hint found = Hint.NONE;
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || SPACE.matches(names.charAt(i))) {
                found = start < i ? found.or(readOne(names.substring(start, i), names)) : found;
                start = i + 1;
            }
        }
        return found;
    }

    private static Hint readOne(String name, String names) {
        return HIDDEN.contains(name) && names.indexOf(':') < 0
                ? new Hint(Role.HIDDEN, Trust.LOOSE)
                : SEEN_NAMES.of(name);
    }

    private static Hint readName(String name) {
        List<String> words = words(name);
        Hint found = Hint.NONE;
        boolean modified = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!modified) {
                Hint two = i + 1 < words.size() ? ClassWords.of(word + words.get(i + 1)) : Hint.NONE;
                found = found.within(two.role() == Role.PLAIN ? ClassWords.of(word) : two);
                if (two.role() != Role.PLAIN) {
                    i++;
                }
            }
            modified |= MODIFIERS.contains(word);
        }
        return found;
    }

    /** Cuts a name into words: {@code articleBody__share-bar} gives article, body, share, bar. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length() || !Character.isLetter(name.charAt(i));
            boolean hump = !end
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (end || hump) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = hump ? i : i + 1;
            }
        }
        return words;
    }
}
