package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of one part of a byline that may be a name: what stands before the first address, number or word that ends names. */
final class NameWords {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern TITLE_AFTER = Pattern.compile("(?i)(?:jr|sr|st)\\.");

    /** Initials or a nickname in quotes between a given and a family name: "Richard (R.J.) Eskow". */
    private static final Pattern NICKNAMED =
            Pattern.compile("\\p{Lu}\\p{Ll}+ \\((?:(?:\\p{Lu}\\.){1,3}|[\"“]\\p{L}{2,12}[\"”])\\) \\p{Lu}[\\p{L}'’-]+");

    private static final String CUTTING = "([<{（【〔";

    private NameWords() {}

    /** Returns the words without titles, dates, roles and addresses. */
    static List<String> of(String part, NameRules.Manner manner, boolean first) {
        String text = NICKNAMED.matcher(part).matches() ? part : beforeBracket(part);
        List<String> words = new ArrayList<>();
        boolean organization = false;
        boolean dated = false;
        for (String token : SPACES.split(text.strip(), -1)) {
            String word = token.startsWith("(") ? token : trimmed(token);
            String bare = BylineWords.bare(word);
            if (bare.isEmpty()) {
                continue;
            }
            organization = organization || BylineWords.ORGANISATIONS.contains(bare);
            if (ends(word, bare, words, organization)) {
                dated = hasDigit(word);
                break;
            }
            if (word.indexOf('@') > 0) {
                word = word.substring(0, word.indexOf('@'));
                if (words.isEmpty() || Character.isUpperCase(word.charAt(0))) {
                    words.add(word);
                }
                break;
            }
            if (!(words.isEmpty() && BylineWords.ADDRESSES.contains(bare))) {
                words.add(word);
            }
        }
        if (organization) {
            return words;
        }
        if (dated || (words.size() > 2 && words.getLast().length() > 3)) {
            trim(words, BylineWords.CALENDAR, 1);
        }
        if (!hasOffice(words)) {
            withoutRoles(words, first);
        }
        withoutAgency(words);
        return words;
    }

    private static String beforeBracket(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (CUTTING.indexOf(part.charAt(i)) >= 0) {
                return part.substring(0, i);
            }
        }
        return part;
    }

    private static boolean ends(String word, String bare, List<String> words, boolean organization) {
        if (word.startsWith("@") || word.startsWith("http") || word.startsWith("www.") || word.contains("©")) {
            return true;
        }
        if (hasDigit(word) && !(words.isEmpty() && Character.isLetter(word.charAt(0)))) {
            return true;
        }
        boolean stop = BylineWords.OTHER_CREDITS.contains(bare)
                || (BylineWords.STOPS.contains(bare) && !Character.isUpperCase(word.charAt(0)));
        return !words.isEmpty() && !organization && stop;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean hasOffice(List<String> words) {
        return words.stream()
                .anyMatch(word -> BylineWords.OFFICES.contains(BylineWords.bare(word))
                        && !BylineWords.ROLES.contains(BylineWords.bare(word)));
    }

    private static void trim(List<String> words, Set<String> unwanted, int least) {
        while (words.size() >= least && unwanted.contains(BylineWords.bare(words.getLast()))) {
            words.removeLast();
        }
    }

    /** "Jane Doe Staff Writer" names Jane Doe, "Crimson Staff Writer" after a comma nobody. */
    private static void withoutRoles(List<String> words, boolean first) {
        if (words.stream().noneMatch(word -> isRoleWord(BylineWords.bare(word)))) {
            return;
        }
        if (!first) {
            words.clear();
            return;
        }
        while (!words.isEmpty() && isRole(BylineWords.bare(words.getFirst()))) {
            words.removeFirst();
        }
        while (!words.isEmpty() && isRole(BylineWords.bare(words.getLast()))) {
            words.removeLast();
        }
        if (words.size() < 2 && words.stream().noneMatch(word -> word.codePointAt(0) > 0x2FF)) {
            words.clear();
        }
    }

    /** German writes the field and the role as one: "Politikredakteurin", "FOCUS-Online-Experte". */
    static boolean isRoleWord(String bare) {
        return BylineWords.ROLES.contains(bare)
                || BylineWords.ROLE_ENDINGS.stream()
                        .anyMatch(ending -> bare.length() > ending.length() + 2 && bare.endsWith(ending));
    }

    private static boolean isRole(String bare) {
        return isRoleWord(bare) || BylineWords.ROLE_MODIFIERS.contains(bare);
    }

    /** "Jane Doe Reuters" names Jane Doe. */
    private static void withoutAgency(List<String> words) {
        for (int from = 2; from < words.size(); from++) {
            if (Agencies.is(String.join(" ", words.subList(from, words.size())))) {
                words.subList(from, words.size()).clear();
                return;
            }
        }
    }

    private static String trimmed(String token) {
        String word = token;
        while (!word.isEmpty() && "\"'“”„«»:|*-–—_.,!?ـ".indexOf(word.charAt(0)) >= 0) {
            word = word.substring(1);
        }
        while (!word.isEmpty() && "\"“”„«»:|*-–—_,!?)]".indexOf(word.charAt(word.length() - 1)) >= 0) {
            word = word.substring(0, word.length() - 1);
        }
        boolean initial = word.length() <= 3 || word.indexOf('.') < word.length() - 1;
        return word.endsWith(".") && !initial && !TITLE_AFTER.matcher(word).matches()
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
