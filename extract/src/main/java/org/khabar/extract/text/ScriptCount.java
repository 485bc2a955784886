package org.khabar.extract.text;

import com.ibm.icu.lang.UScript;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** How many letters of a text are in which script. */
final class ScriptCount {
    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int all;

    private ScriptCount() {}

    /** Counts the letters in the first characters of a text. */
    static ScriptCount of(String text, int characters) {
        ScriptCount count = new ScriptCount();
        int end = Math.min(text.length(), characters);
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                UnicodeScript script = c < 128 ? UnicodeScript.LATIN : UnicodeScript.of(c);
                if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                    count.letters.merge(script, 1, Integer::sum);
                    count.all++;
                }
            }
        }
        return count;
    }

    /**
     * Returns the script that most letters are in. Latin has to outnumber others by far: names and codes are written in it
     * everywhere, and a Chinese word takes fewer letters.
     */
    UnicodeScript main() {
        UnicodeScript main = UnicodeScript.COMMON;
        double most = 0;
        for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
            double weight = entry.getKey() == UnicodeScript.LATIN ? entry.getValue() / 2.5 : entry.getValue();
            if (weight > most) {
                main = entry.getKey();
                most = weight;
            }
        }
        return main;
    }

    int letters() {
        return all;
    }

    /** Returns the share of kana among kana and Han. */
    double kanaShare() {
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        return kana + han == 0 ? 0 : (double) kana / (kana + han);
    }

    /** Returns the ISO 15924 code of the main script; Japanese and Korean are written in mixtures with codes of their own. */
    String code(double kanaShare, String tag) {
        UnicodeScript script = main();
        return switch (script) {
            case HAN -> kanaShare() > kanaShare ? "Jpan" : chinese(tag);
            case HIRAGANA, KATAKANA -> "Jpan";
            case HANGUL -> "Kore";
            default -> UScript.getShortName(UScript.getCodeFromName(script.name()));
        };
    }

    /** Returns the form of the ideographs by the language's script or region; without either it is not known. */
    private static String chinese(String tag) {
        if (tag.contains("Hant") || tag.endsWith("-TW") || tag.endsWith("-HK") || tag.endsWith("-MO")) {
            return "Hant";
        }
        return tag.contains("Hans") || tag.endsWith("-CN") || tag.endsWith("-SG") ? "Hans" : "Hani";
    }
}
