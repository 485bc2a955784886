package org.khabar.extract.text;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text: by its script where one language writes in it, by letter sequences otherwise, with what the
 * page declares as evidence. The same text always comes out the same. Safe for use by any number of threads; models are
 * loaded once, when a script first needs them.
 */
public final class Languages {
    /** Most of a text that is looked at, in characters. */
    private static final int SAMPLE = 500;

    /** Fewer letters than this tell a script, not a language. */
    private static final int FEW_LETTERS = 20;

    /** Share of kana in Japanese text is far above this; Chinese text quotes a name at most. */
    private static final double KANA_SHARE = 0.05;

    /** Scripts that news in one language is written in (ISO 15924 codes as Unicode names them, and CLDR's likely subtags). */
    private static final Map<UnicodeScript, String> ONE_LANGUAGE = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.ORIYA, "or"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.TIBETAN, "bo"),
            Map.entry(UnicodeScript.THAANA, "dv"));

    /** Languages declared for text in one of the scripts above that is another's first: they are believed. */
    private static final Map<UnicodeScript, List<String>> ALSO = Map.of(
            UnicodeScript.HEBREW, List.of("yi"),
            UnicodeScript.BENGALI, List.of("as", "mni"),
            UnicodeScript.ETHIOPIC, List.of("ti"),
            UnicodeScript.TIBETAN, List.of("dz"));

    private final Map<UnicodeScript, LetterModel> models = Map.of(
            UnicodeScript.LATIN,
            new LetterModel(
                    ("en de fr es it pt nl sv da no fi pl cs sk hu ro hr sq et lv lt tr vi id ms tl sw so af ca gl eu ga cy"
                                    + " mt is")
                            .split(" ", -1)),
            UnicodeScript.CYRILLIC,
            new LetterModel("ru", "uk", "bg", "sr", "mk", "be"),
            UnicodeScript.ARABIC,
            new LetterModel("ar", "fa", "ur"),
            UnicodeScript.DEVANAGARI,
            new LetterModel("hi", "mr", "ne"));

    /**
     * What a text is written in.
     *
     * @param tag language (BCP 47); with the declared region where the language is the declared one; {@code und} if unknown
     * @param script script (ISO 15924), such as {@code Arab}; {@code Zyyy} where the text has no letters
     */
    public record Written(String tag, String script) {}

    /**
     * Tells language and script of a text.
     *
     * @param declared the language the page declares (BCP 47, with {@code _} forgiven); null where it declares none
     */
    public Written of(String text, @Nullable String declared) {
        ScriptCount scripts = ScriptCount.of(text, SAMPLE * 2);
        Optional<Locale> claim = Optional.ofNullable(declared).flatMap(Languages::locale);
        UnicodeScript script = scripts.main();
        if (script == UnicodeScript.COMMON) {
            return new Written(claim.map(Locale::toLanguageTag).orElse("und"), "Zyyy");
        }
        String claimed = claim.map(Locale::getLanguage).orElse("");
        String language = language(text, scripts, script, claimed);
        String tag = same(language, claimed) ? claim.orElseThrow().toLanguageTag() : language;
        return new Written(tag, scripts.code(KANA_SHARE, tag));
    }

    private String language(String text, ScriptCount scripts, UnicodeScript script, String claimed) {
        if (script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) {
            boolean chinese = scripts.kanaShare() <= KANA_SHARE;
            return chinese ? claimed.equals("yue") ? "yue" : "zh" : "ja";
        }
        String only = ONE_LANGUAGE.get(script);
        if (only != null) {
            return ALSO.getOrDefault(script, List.of()).contains(claimed) ? claimed : only;
        }
        LetterModel model = models.get(script);
        if (model == null || scripts.letters() < FEW_LETTERS) {
            return claimed.isEmpty() ? "und" : claimed;
        }
        return model.likeliest(text.substring(0, Math.min(text.length(), SAMPLE)), claimed, script);
    }

    private static boolean same(String language, String claimed) {
        return language.equals(claimed) || (language.equals("no") && (claimed.equals("nb") || claimed.equals("nn")));
    }

    /** Returns the locale of a language tag as pages write it; empty for what is none. */
    static Optional<Locale> locale(String tag) {
        String first = tag.strip().split("[,;\\s]", 2)[0].replace('_', '-');
        Locale locale = Locale.forLanguageTag(first);
        String language = locale.getLanguage();
        boolean known = !language.isEmpty() && Known.LANGUAGES.contains(language);
        return known ? Optional.of(locale) : Optional.empty();
    }

    /** The languages of ISO 639-1, and the few of ISO 639-3 that news is written in. */
    private static final class Known {
        static final List<String> LANGUAGES = known();

        private static List<String> known() {
            List<String> languages = new java.util.ArrayList<>(List.of(Locale.getISOLanguages()));
            languages.addAll(List.of("ckb", "yue", "fil", "mni", "ceb", "haw", "gsw", "nds", "hsb", "dsb"));
            return List.copyOf(languages);
        }
    }
}
