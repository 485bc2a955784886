package org.khabar.extract.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khabar.extract.facts.NameRules.Manner;
import org.khabar.extract.facts.Named.Sort;

/** Tells by its words and letters what a name names. */
final class NameShape {
    private static final int MOST_CASELESS_WORDS = 4;

    private static final int MOST_INSTITUTION_WORDS = 10;
    private static final int LONGEST_INSTITUTION = 80;

    /** German compounds for institutions. */
    private static final Pattern COMPOUND = Pattern.compile(
            "(?i)(?:bundes|landes)\\p{L}{3,}|\\p{L}+(?:ministerium|anstalt|institut|universität|gesellschaft|behörde)");

    private NameShape() {}

    /** Returns what the words name; empty where they name nobody. */
    static Optional<Sort> sort(List<String> words, Manner manner, boolean led, boolean first) {
        List<String> bare = words.stream().map(BylineWords::bare).toList();
        if (bare.stream()
                .anyMatch(word -> BylineWords.CONTROLS.contains(word)
                        || (BylineWords.CALENDAR.contains(word) && words.size() == 1))) {
            return Optional.empty();
        }
        if (bare.stream().allMatch(NameShape::isGeneral)) {
            return Optional.empty();
        }
        if (bare.stream().anyMatch(word -> BylineWords.OFFICES.contains(word) || isOffice(word))) {
            return manner != Manner.LINE || led ? Optional.of(Sort.OFFICE) : Optional.empty();
        }
        if (bare.stream().anyMatch(word -> BylineWords.ORGANISATIONS.contains(word))) {
            return manner != Manner.LINE || led ? Optional.of(Sort.ORGANIZATION) : Optional.empty();
        }
        int letter = words.getFirst().codePointAt(0);
        if (!Character.isLetter(letter)) {
            return Optional.empty();
        }
        boolean cased = Character.isUpperCase(letter) || Character.isLowerCase(letter) || Character.isTitleCase(letter);
        return cased ? cased(words, bare, manner, led, first) : caseless(words, manner, led);
    }

    /** Returns whether a text names an institution as a whole, though it has words in it that divide names: "Ministry of Health and Sport". */
    static boolean isInstitution(String text) {
        if (text.length() > LONGEST_INSTITUTION
                || text.chars().anyMatch(c -> ",;|،؛、，•:".indexOf(c) >= 0)
                || text.indexOf(' ') < 0) {
            return false;
        }
        List<String> words = List.of(text.split("\\s+", -1));
        boolean begins = words.subList(0, 2).stream()
                .anyMatch(word -> BylineWords.INSTITUTIONS.contains(BylineWords.bare(word)));
        return words.size() <= MOST_INSTITUTION_WORDS
                && Character.isUpperCase(text.codePointAt(0))
                && (begins || COMPOUND.matcher(words.getFirst()).matches());
    }

    /** Compounds such as "IN-Redaktion". */
    private static boolean isOffice(String word) {
        return word.endsWith("redaktion") || word.endsWith("-team") || word.endsWith("-staff");
    }

    /** Roles, sections and words for offices name nobody by themselves. */
    private static boolean isGeneral(String word) {
        return BylineWords.ROLES.contains(word)
                || BylineWords.SECTIONS.contains(word)
                || BylineWords.OFFICES.contains(word)
                || BylineWords.AND.contains(word)
                || BylineWords.STOPS.contains(word)
                || BylineWords.ROLE_MODIFIERS.contains(word)
                || word.equals("no")
                || word.equals("online-redaktion");
    }

    private static Optional<Sort> cased(
            List<String> words, List<String> bare, Manner manner, boolean led, boolean first) {
        for (int i = 0; i < words.size(); i++) {
            boolean allowed = hasCapital(words.get(i))
                    || (BylineWords.PARTICLES.contains(bare.get(i)) && (i > 0 || manner != Manner.LINE))
                    || (manner == Manner.DECLARED && words.size() == 2 && i == 1);
            if (!allowed && words.size() > 1) {
                return Optional.empty();
            }
        }
        if (words.size() > 1) {
            return hasCapital(words.getLast()) || manner == Manner.DECLARED
                    ? Optional.of(Sort.WHOLE)
                    : Optional.empty();
        }
        String word = words.getFirst();
        boolean address = (word.indexOf('.') > 0 && !word.endsWith("."))
                || word.indexOf('_') >= 0
                || word.indexOf('=') >= 0
                || (word.indexOf('-') > 0 && !hasCapital(word));
        boolean single = word.length() > 1 && !address && first && (manner != Manner.LINE || led);
        return single ? Optional.of(Sort.SHORT) : Optional.empty();
    }

    private static boolean hasCapital(String word) {
        return word.chars().limit(3).anyMatch(Character::isUpperCase);
    }

    private static Optional<Sort> caseless(List<String> words, Manner manner, boolean led) {
        String name = String.join(" ", words);
        if (words.stream().anyMatch(BylineWords.SECTIONS::contains)) {
            return Optional.empty();
        }
        if (EastAsianNames.concern(name)) {
            boolean person = EastAsianNames.isName(name) && (manner != Manner.LINE || led);
            return person
                    ? Optional.of(Sort.WHOLE)
                    : manner == Manner.DECLARED && EastAsianNames.mayBeOffice(name)
                            ? Optional.of(Sort.ORGANIZATION)
                            : Optional.empty();
        }
        if (words.size() > MOST_CASELESS_WORDS || (words.size() == 1 && !(led || manner == Manner.DECLARED))) {
            return Optional.empty();
        }
        return Optional.of(words.size() > 1 ? Sort.WHOLE : Sort.SHORT);
    }
}
