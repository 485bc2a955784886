package org.khabar.extract.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;

/** Which languages are written in which script (CLDR). */
final class WrittenIn {
    private WrittenIn() {}

    static boolean is(String language, UnicodeScript script) {
        int code = UScript.getCodeFromName(script.name());
        int[] codes = UScript.getCode(new ULocale(language));
        if (codes == null) {
            return false;
        }
        for (int known : codes) {
            if (known == code) {
                return true;
            }
        }
        return false;
    }
}
