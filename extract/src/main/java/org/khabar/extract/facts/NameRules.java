package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khabar.extract.facts.Named.Sort;
import org.khabar.extract.story.Imprint;
import org.khabar.extract.text.TextHygiene;

/** Turns what stands in a byline into names, and leaves out what is none: agencies, desks, roles, sections, addresses. */
final class NameRules {
    /** Where the text stands, and so how much it must look like a name. */
    enum Manner {
        /** In a field that holds nothing but authors. */
        DECLARED,
        /** In a link or box of an author. */
        BOXED,
        /** In a line of the page. */
        LINE
    }

    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;
    private static final Pattern BRACKETED = Pattern.compile("\\s*[(\\[（].*$");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:|/-]+|[\\s,;:|/)\\]-]+$");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[,;،؛、，•·\\n]\\s*|\\s+[|/–—+-]\\s+|\\s*\\|\\s*|\\s+(?i:and|und|et|y|e|och|og|en|и|і|ja|i|με|και|&|ve|és|और)\\s+|(?<=\\p{IsArabic})\\s+و\\s+");

    /** What sets accounts of a site apart. */
    private static final Pattern ACCOUNT_NUMBER = Pattern.compile("\\p{N}+$");

    /** Nothing, a sign, or a date with or without a word for "on". */
    private static final Pattern AFTER_ONE_WORD = Pattern.compile(
            "\\s*(?:[^\\p{L}\\p{N}\\s].*|(?:am|um|on|at|le|el|il|den|vom)\\s+(?:\\p{L}+,?\\s+)?\\p{N}.*|(?:\\p{L}+\\.?\\s+)?\\p{N}{1,2}(?:[./]|\\s+\\p{L}|,\\s).*\\p{N}{4}.*)?");

    private NameRules() {}

    /** Returns the names in a line that begins as bylines do; none in any other. */
    static List<Named> byline(String line, SiteName site) {
        return line.length() > 3 && isLed(line) ? read(line, Manner.LINE, site) : List.of();
    }

    private static boolean isLed(String line) {
        if (EastAsianNames.concern(line)) {
            return !EastAsianNames.led(line).isEmpty();
        }
        return Lead.leads(line) || !Lead.inside(line).isEmpty();
    }

    /** Returns the names in a byline, each once; none where it holds none. */
    static List<Named> read(String byline, Manner manner, SiteName site) {
        String line = TextHygiene.line(byline);
        if (line.isEmpty() || line.length() > LONGEST || Lead.refuses(line) || Imprint.isOffice(line)) {
            return List.of();
        }
        String named = body(line);
        if (named.startsWith("http") || named.startsWith("www.") || named.startsWith("@") || !hasLetter(named)) {
            return List.of();
        }
        if (manner != Manner.LINE && site.is(named)) {
            return site.is(line) || manner == Manner.DECLARED ? organization(named) : List.of();
        }
        List<String> eastern = EastAsianNames.concern(line) ? EastAsianNames.led(line) : List.of();
        Map<String, Named> names = new LinkedHashMap<>();
        if (!eastern.isEmpty()) {
            eastern.forEach(name -> names.putIfAbsent(name, new Named(name, Sort.WHOLE)));
            return List.copyOf(names.values());
        }
        boolean led = isLed(line);
        if ((manner == Manner.DECLARED || led) && NameShape.isInstitution(named)) {
            return Agencies.is(named) ? List.of() : List.of(new Named(named, Sort.ORGANIZATION));
        }
        for (String part : parts(named, manner)) {
            named(part, manner, led, site, names.isEmpty())
                    .ifPresent(name -> names.putIfAbsent(Words.fold(name.name()), name));
        }
        List<Named> found = withoutAffiliations(List.copyOf(names.values()));
        return manner == Manner.LINE && !isSure(found, named) ? List.of() : found;
    }

    /** In running text a word after "by" or "from" is a name only where the line or a date follows it. */
    private static boolean isSure(List<Named> found, String line) {
        if (found.size() != 1 || found.getFirst().sort() != Sort.SHORT) {
            return true;
        }
        String name = found.getFirst().name();
        int at = line.indexOf(name);
        return at >= 0
                && AFTER_ONE_WORD.matcher(line.substring(at + name.length())).matches();
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static List<Named> organization(String name) {
        String cleaned = EDGES.matcher(BRACKETED.matcher(name).replaceAll("")).replaceAll("");
        return cleaned.isEmpty() || Agencies.is(cleaned) || cleaned.contains("://")
                ? List.of()
                : List.of(new Named(cleaned, Sort.ORGANIZATION));
    }

    private static String body(String line) {
        String inside = Lead.leads(line) ? "" : Lead.inside(line);
        return Lead.without(inside.isEmpty() ? line : inside);
    }

    private static List<String> parts(String text, Manner manner) {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(text, -1)) {
            parts.addAll(ArabicNames.split(part));
        }
        boolean inverted = manner == Manner.DECLARED
                && parts.size() == 2
                && text.indexOf(',') > 0
                && isOneName(parts.getFirst())
                && isOneName(parts.getLast());
        return inverted ? List.of(parts.getLast() + " " + parts.getFirst()) : parts;
    }

    private static boolean isOneName(String part) {
        return part.length() > 1
                && Character.isUpperCase(part.charAt(0))
                && part.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.')
                && !part.equals(part.toUpperCase(Locale.ROOT));
    }

    /** Beside a person the office or paper after a comma or bar in the same text tells where the person works. */
    static List<Named> withoutAffiliations(List<Named> names) {
        boolean person = names.stream().anyMatch(name -> name.sort() == Sort.WHOLE);
        return person ? names.stream().filter(name -> name.sort() == Sort.WHOLE).toList() : names;
    }

    private static Optional<Named> named(String part, Manner manner, boolean led, SiteName site, boolean first) {
        if (!hasLetter(part) || Lead.refuses(part)) {
            return Optional.empty();
        }
        if (site.is(part)) {
            return manner == Manner.DECLARED || led
                    ? organization(part).stream().findFirst()
                    : Optional.empty();
        }
        List<String> words = NameWords.of(Lead.without(part), manner, first);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        String name = String.join(" ", words);
        if (name.length() > LONGEST_NAME || Agencies.is(name)) {
            return Optional.empty();
        }
        if (manner != Manner.DECLARED && BylineWords.REFUSED_FIRST.contains(BylineWords.bare(words.getFirst()))) {
            return Optional.empty();
        }
        if (words.size() == 1 && site.is(ACCOUNT_NUMBER.matcher(name).replaceAll("")) && !site.is(name)) {
            return Optional.empty();
        }
        if (site.is(name)) {
            return manner == Manner.DECLARED || led
                    ? organization(name).stream().findFirst()
                    : Optional.empty();
        }
        return NameShape.sort(words, manner, led, first).map(sort -> new Named(EastAsianNames.joined(name), sort));
    }
}
