package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds what a byline begins with: "By", "Von", "كتب:", "Posted on 3 May by". */
final class Lead {
    private static final Map<String, List<String>> NAMING = byFirstWord(BylineWords.LEADS);
    private static final Map<String, List<String>> WITH_COLON = byFirstWord(BylineWords.LEADS_WITH_COLON);
    private static final Map<String, List<String>> REFUSED = byFirstWord(BylineWords.REFUSED_LEADS);

    /** Words that lead to a name in the middle of a line, where a date or "posted" stands before them. */
    private static final List<String> INNER =
            List.of(" by ", " von ", " par ", " por ", " door ", " av ", " af ", " przez ");

    /** Words for publishing. */
    private static final Set<String> POSTING = Set.of(
            "posted",
            "published",
            "written",
            "submitted",
            "created",
            "veröffentlicht",
            "publiziert",
            "geschrieben",
            "erstellt",
            "eingestellt",
            "gespeichert",
            "eingetragen",
            "gepostet",
            "publié",
            "publicado",
            "pubblicato",
            "geplaatst",
            "opublikowano");

    private static final int FARTHEST_INNER = 60;
    private static final int MOST_LEADS = 3;

    private Lead() {}

    /** Returns what follows the leads of a line; the line itself where it has none. */
    static String without(String line) {
        String rest = line.strip();
        rest = naming(fromLetter(rest)) >= 0 ? fromLetter(rest) : rest;
        for (int i = 0; i < MOST_LEADS; i++) {
            int end = naming(rest);
            if (end < 0) {
                break;
            }
            rest = rest.substring(end);
        }
        return rest;
    }

    /** Returns what follows a word such as "by" inside a line that begins with a date or with "posted"; empty where there is none. */
    static String inside(String line) {
        if (!mayHaveInside(line)) {
            return "";
        }
        String lower = line.toLowerCase(Locale.ROOT);
        for (String word : INNER) {
            int at = lower.indexOf(word);
            if (at > 0 && at < FARTHEST_INNER && lower.length() == line.length() && leadsUp(lower.substring(0, at))) {
                return line.substring(at + word.length());
            }
        }
        return "";
    }

    /** Looked at first, for most lines have neither a number nor a word for publishing. */
    private static boolean mayHaveInside(String line) {
        for (int i = 0; i < Math.min(line.length(), FARTHEST_INNER); i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return POSTING.contains(BylineWords.bare(line.substring(0, wordEnd(line, 0))));
    }

    /** A date just before it, or a word for publishing at the beginning. */
    private static boolean leadsUp(String before) {
        String[] words = before.strip().split("\\s+", -1);
        String last = words[words.length - 1];
        return POSTING.contains(BylineWords.bare(words[0]))
                || Character.isDigit(last.charAt(last.length() - 1))
                || BylineWords.CALENDAR.contains(BylineWords.bare(last));
    }

    /** Returns whether a line is a lead and nothing else, so that the name follows it. */
    static boolean isAll(String line) {
        return line.length() < 30
                && ((naming(line) >= 0 && without(line).isEmpty()) || end(line, WITH_COLON) == line.length());
    }

    /** Returns whether it is worth to look at a line: it has a number or an East Asian letter early, or begins as bylines do. */
    static boolean mayOpen(String line) {
        int from = 0;
        while (from < line.length() && Character.isWhitespace(line.charAt(from))) {
            from++;
        }
        int to = Math.min(line.length(), from + FARTHEST_INNER);
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            if (Character.isDigit(c) || c >= 0x3040) {
                return true;
            }
        }
        String first = line.substring(from, wordEnd(line, from)).toLowerCase(Locale.ROOT);
        return NAMING.containsKey(first) || WITH_COLON.containsKey(first) || POSTING.contains(first);
    }

    static boolean leads(String line) {
        return naming(fromLetter(line)) >= 0;
    }

    /** Returns a line without the dashes and dots that some pages set before a byline. */
    private static String fromLetter(String line) {
        int from = 0;
        while (from < line.length()
                && (Character.isWhitespace(line.charAt(from)) || "-–—•·*|~".indexOf(line.charAt(from)) >= 0)) {
            from++;
        }
        return line.substring(from).strip();
    }

    static boolean refuses(String line) {
        return end(line.strip(), REFUSED) >= 0;
    }

    private static int naming(String line) {
        int end = end(line, NAMING);
        if (end >= 0) {
            return end;
        }
        int marked = end(line, WITH_COLON);
        return marked > 0 && line.substring(0, marked).chars().anyMatch(c -> ":：/|".indexOf(c) >= 0) ? marked : -1;
    }

    /** Returns where what follows the lead begins; -1 where the line has no lead. */
    private static int end(String line, Map<String, List<String>> table) {
        int first = wordEnd(line, 0);
        if (first == 0) {
            return -1;
        }
        List<String> phrases = table.get(line.substring(0, first).toLowerCase(Locale.ROOT));
        if (phrases == null) {
            return -1;
        }
        for (String phrase : phrases) {
            int length = phrase.length();
            if (line.length() >= length && line.regionMatches(true, 0, phrase, 0, length)) {
                int after = afterSeparator(line, length);
                if (after >= 0) {
                    return after;
                }
            }
        }
        return -1;
    }

    private static int afterSeparator(String line, int from) {
        int at = from;
        while (at < line.length()
                && (Character.isWhitespace(line.charAt(at)) || ":：/|-–—*•·ـ＝=".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return at == line.length() || at > from ? at : -1;
    }

    private static int wordEnd(String line, int from) {
        int at = from;
        while (at < line.length() && (Character.isLetter(line.charAt(at)) || isMark(line.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static Map<String, List<String>> byFirstWord(List<String> phrases) {
        Map<String, List<String>> table = new HashMap<>();
        for (String phrase : phrases) {
            table.computeIfAbsent(phrase.substring(0, Math.max(1, wordEnd(phrase, 0))), word -> new ArrayList<>())
                    .add(phrase);
        }
        return table;
    }
}
