package org.khabar.extract.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/**
 * Counts words by UAX #29, with ICU's dictionaries for Chinese, Japanese, Thai, Lao, Khmer and Burmese.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/#Word_Boundaries">UAX #29</a>
 */
public final class WordCount {
    private static final ThreadLocal<BreakIterator> WORDS =
            ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(Locale.ROOT));

    private WordCount() {}

    /** Returns how many words a text has; numbers count, punctuation does not. */
    public static int of(String text) {
        BreakIterator words = WORDS.get();
        words.setText(text);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
                count++;
            }
        }
        return count;
    }
}
