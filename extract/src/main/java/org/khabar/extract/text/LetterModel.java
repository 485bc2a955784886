package org.khabar.extract.text;

import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells languages of one script apart by their sequences of one to three letters: naive Bayes over the profiles of the
 * language-detector library, which come from Wikipedia. The library's own detector draws samples, an order of magnitude slower.
 */
final class LetterModel {
    /** Natural logarithm of the odds by which a declared language is likelier before the text is read. */
    private static final float DECLARED = 8;

    /** What a sequence never seen in a language's profile is worth. */
    private static final double UNSEEN = 1e-5;

    private final String[] languages;
    private volatile @Nullable LetterWeights weights;

    LetterModel(String... languages) {
        this.languages = languages.clone();
    }

    /** Returns the likeliest language; the declared one where there is no model of it and it is written in the script. */
    String likeliest(String text, String declared, UnicodeScript script) {
        String modelled =
                declared.equals("nb") || declared.equals("nn") ? "no" : declared.equals("fil") ? "tl" : declared;
        List<String> all = List.of(languages);
        if (!modelled.isEmpty() && !all.contains(modelled) && WrittenIn.is(modelled, script)) {
            return declared;
        }
        float[] sums = weights().sum(text, languages.length);
        int best = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += languages[i].equals(modelled) ? DECLARED : 0;
            best = sums[i] > sums[best] ? i : best;
        }
        return languages[best];
    }

    private LetterWeights weights() {
        LetterWeights known = weights;
        if (known == null) {
            synchronized (this) {
                known = weights == null ? load() : weights;
                weights = known;
            }
        }
        return known;
    }

    private LetterWeights load() {
        Map<String, float[]> loaded = new HashMap<>();
        try {
            List<LanguageProfile> profiles = new LanguageProfileReader().read(Arrays.asList(languages));
            for (int i = 0; i < languages.length; i++) {
                add(profiles.get(i), i, loaded);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The language profiles are missing from the class path", e);
        }
        return new LetterWeights(loaded);
    }

    private void add(LanguageProfile profile, int language, Map<String, float[]> loaded) {
        double[] totals = new double[LetterWeights.LONGEST + 1];
        for (int length = 1; length <= LetterWeights.LONGEST; length++) {
            totals[length] = profile.getNumGramOccurrences(length);
        }
        profile.iterateGrams().forEach(entry -> {
            String gram = entry.getKey();
            if (gram.length() <= LetterWeights.LONGEST) {
                double share = entry.getValue() / totals[gram.length()];
                loaded.computeIfAbsent(gram, key -> new float[languages.length])[language] =
                        (float) Math.log1p(share / UNSEEN);
            }
        });
    }
}
