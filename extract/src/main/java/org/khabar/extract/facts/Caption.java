package org.khabar.extract.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.text.TextHygiene;

/**
 * What stands under a picture.
 *
 * @param text what it shows
 * @param credit who took it
 */
record Caption(@Nullable String text, @Nullable String credit) {
    static final Caption NONE = new Caption(null, null);

    private static final int LONGEST = 600;

    /** The words by which newspapers open the credit of a picture; it ends a caption, in brackets or as a sentence of its own. */
    private static final Pattern CREDIT = Pattern.compile(
            "(?:^|[.!?…»”\"]\\s+|\\s*[(\\[（|/–—-]\\s*)(?:foto(?:graf|ğraf)?|photo(?:graph)?(?: credit)?|picture|image|bild|fot\\.?|credits?|crédits?(?: photo)?"
                    + "|צילום|تصوير|عدسة|عکس|фото|φωτο(?:γραφία)?|写真|撮影|摄影|攝影|사진|फोटो|ảnh)\\s*(?:[:：©]|\\b(?:by|von)\\b)\\s*(\\S[^\\n]{1,60}?)[\\s)\\]）.]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SENTENCE_END = Pattern.compile("^[.!?…»”\"]");

    /** Parts the text under a picture into what it shows and the credit. */
    static Caption of(String text) {
        String line = TextHygiene.line(text);
        if (line.isBlank()) {
            return NONE;
        }
        Matcher credit = CREDIT.matcher(line);
        if (line.length() > LONGEST || !credit.find()) {
            return new Caption(line, null);
        }
        boolean keepsStop = SENTENCE_END.matcher(credit.group()).find();
        String shown = line.substring(0, credit.start() + (keepsStop ? 1 : 0)).strip();
        return new Caption(shown.isEmpty() ? null : shown, credit.group(1).strip());
    }
}
