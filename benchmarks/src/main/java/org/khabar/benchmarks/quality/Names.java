package org.khabar.benchmarks.quality;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Titles and authors' names in the form in which they are compared. */
final class Names {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[,;|،؛、，\\n]|\\s[&]\\s|\\s(?:and|und|et|y|e|och|og|en|и|و)\\s)\\s*", FLAGS);
    private static final Pattern BY = Pattern.compile("^\\s*(?:by|von|par|por|text:|作者[:：]?|记者)\\s+", FLAGS);

    private Names() {}

    /** Returns the letters and digits of a title, case and compatibility forms folded. */
    static List<String> title(String title) {
        String folded = UCharacter.foldCase(Normalizer.normalize(title, Normalizer.Form.NFKC), true);
        return Tokens.of(folded.replace('_', ' '));
    }

    /** Returns the single names in bylines. */
    static Set<String> authors(List<String> bylines) {
        Set<String> names = new HashSet<>();
        for (String byline : bylines) {
            for (String part : SEPARATOR.split(byline, -1)) {
                String name = String.join(" ", title(BY.matcher(part).replaceFirst("")));
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Returns twice the common over the sum of both sizes. */
    static double overlap(Set<String> truth, Set<String> predicted) {
        long common = truth.stream().filter(predicted::contains).count();
        return common == 0 ? 0 : 2.0 * common / (truth.size() + predicted.size());
    }
}
