package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds news agencies in lines: whom stories are credited to, and who therefore is no author. */
final class Agencies {
    /** Words that stand beside an agency's name and are none themselves. */
    private static final Set<String> BESIDE = BylineWords.words(
            "the|redaktion|redazione|redacción|rédaction|newsroom|agencia|agence|agenzia|agency|agentur|agencies|ajansı|ajans|news|staff|wire|service|services|press|via|with|mit|y|et|and|und|e|from|by|von|par|por|source|وكالة|وكالات|عن|خبرگزاری|агентство|通讯社|记者|電|电");

    private static final int MOST_WORDS = 5;
    private static final int LONGEST_LINE = 300;
    private static final Map<String, Agency> ABBREVIATIONS = new HashMap<>();
    private static final Map<String, Agency> NAMES = new HashMap<>();

    /** Scripts without spaces: the name is looked for inside the line. */
    private static final Map<String, Agency> UNSPACED = new HashMap<>();

    static {
        for (Agency agency : Agency.all()) {
            agency.abbreviations().forEach(name -> ABBREVIATIONS.putIfAbsent(joined(words(name)), agency));
            for (String name : agency.names()) {
                NAMES.putIfAbsent(joined(words(name)).toLowerCase(Locale.ROOT), agency);
                if (isUnspaced(name)) {
                    UNSPACED.put(name, agency);
                }
            }
            agency.abbreviations().stream().filter(Agencies::isUnspaced).forEach(name -> UNSPACED.put(name, agency));
        }
    }

    private Agencies() {}

    /** Returns the names of the agencies that a line credits. */
    static Set<String> in(String line) {
        Set<String> found = new LinkedHashSet<>();
        if (line.length() > LONGEST_LINE) {
            return found;
        }
        for (String part : parts(line)) {
            List<String> words = words(part);
            Agency whole = ABBREVIATIONS.get(joined(withoutBeside(words)));
            if (whole != null) {
                found.add(whole.name());
                continue;
            }
            for (int from = 0; from < words.size(); from++) {
                Agency agency = at(words, from);
                if (agency != null) {
                    found.add(agency.name());
                }
            }
        }
        if (hasUnspaced(line)) {
            UNSPACED.forEach((name, agency) -> {
                if (line.contains(name)) {
                    found.add(agency.name());
                }
            });
        }
        return found;
    }

    /** Returns whether a name is that of an agency, perhaps of one of its offices: "AFP Deutschland", "وكالة رويترز". */
    static boolean is(String name) {
        List<String> words = withoutBeside(words(name));
        if (words.isEmpty()) {
            return false;
        }
        return ABBREVIATIONS.containsKey(joined(words)) || (words.size() <= MOST_WORDS && !in(name).isEmpty());
    }

    private static @Nullable Agency at(List<String> words, int from) {
        StringBuilder phrase = new StringBuilder();
        Agency found = null;
        for (int i = from; i < Math.min(words.size(), from + MOST_WORDS); i++) {
            phrase.append(i == from ? withoutClitic(words.get(i)) : words.get(i));
            Agency agency = NAMES.get(phrase.toString().toLowerCase(Locale.ROOT));
            found = agency == null ? found : agency;
            phrase.append(' ');
        }
        return found;
    }

    /** "And", "for" and "by" are written together with what follows in Arabic. */
    private static String withoutClitic(String word) {
        boolean joined = word.length() > 5 && (word.startsWith("ل") || word.startsWith("و") || word.startsWith("ب"));
        return joined && NAMES.containsKey(word.substring(1)) ? word.substring(1) : word;
    }

    private static List<String> withoutBeside(List<String> words) {
        return words.stream()
                .filter(word -> !BESIDE.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Parts as credits are divided: by commas, slashes, brackets, dashes and "and". */
    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean dash = (c == '-'
                            && (i == 0
                                    || i + 1 == line.length()
                                    || line.charAt(i - 1) == ' '
                                    || line.charAt(i + 1) == ' '))
                    || c == '–'
                    || c == '—';
            if (dash || ",;|/()[]（）【】〔〕:：،؛、，•·«»\"\n".indexOf(c) >= 0) {
                parts.add(line.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(line.substring(start));
        return parts;
    }

    /** Words of letters, digits and hyphens; the forms of alef and of the Persian letters are one. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ' ' : text.charAt(i);
            if (Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || (c == '-' && !word.isEmpty())) {
                word.append(
                        switch (c) {
                            case 'أ', 'إ', 'آ' -> 'ا';
                            case 'ی' -> 'ي';
                            case 'ک' -> 'ك';
                            default -> c;
                        });
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }

    private static boolean hasUnspaced(String line) {
        return EastAsianNames.concern(line);
    }

    private static boolean isUnspaced(String name) {
        return name.length() > 2 && name.chars().allMatch(c -> c >= 0x3040 && c <= 0xD7A3);
    }
}
