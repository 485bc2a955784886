package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Divides names joined in Arabic, where "and" is written together with the word that follows. */
final class ArabicNames {
    private static final String AND = "و";

    /** Given and family names that begin with that letter themselves; the usual ones of the Arab press. */
    private static final Set<String> NAMES = Set.of(
            "وائل", "وليد", "وسام", "وسيم", "وجدي", "وجيه", "وفاء", "وفيق", "وداد", "وردة", "وهيب", "وهبي", "وهبة",
            "ولاء", "وصفي", "واصف", "واثق", "وديع", "وئام", "وحيد", "وجدان", "ويليام", "والي", "وافي", "وزير", "وصال",
            "وعد", "ونوس", "وكيل", "وثيق");

    /** A name has at least a given and a family name. */
    private static final int FEWEST_WORDS = 2;

    private ArabicNames() {}

    /** Returns the names in a text; the text itself where it holds one, or is not Arabic. */
    static List<String> split(String text) {
        if (text.indexOf(AND) < 0) {
            return List.of(text.strip());
        }
        List<String> names = new ArrayList<>();
        List<String> name = new ArrayList<>();
        List<String> words = List.of(text.strip().split("\\s+", -1));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean whole = name.size() >= FEWEST_WORDS && words.size() - i >= FEWEST_WORDS;
            if (whole && isJoined(word, !names.isEmpty()) && !isJoined(words.get(i + 1), true)) {
                names.add(String.join(" ", name));
                name.clear();
                word = word.substring(AND.length());
            }
            name.add(word);
        }
        names.add(String.join(" ", name));
        return names;
    }

    /** In what is a list already, the word after the letter may be as short as two letters. */
    private static boolean isJoined(String word, boolean listed) {
        return word.startsWith(AND) && word.length() > FEWEST_WORDS + (listed ? 0 : 1) && !NAMES.contains(word);
    }
}
