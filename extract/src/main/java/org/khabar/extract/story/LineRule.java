package org.khabar.extract.story;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One kind of line.
 *
 * @param role what it is
 * @param maxWeight longer lines are not looked at
 * @param rest what must follow a phrase
 * @param phrases the phrases that it begins with
 */
record LineRule(Role role, int maxWeight, Rest rest, List<String> phrases) {
    private static final Splitter PHRASES =
            Splitter.on(CharMatcher.anyOf(",\n")).trimResults().omitEmptyStrings();

    LineRule(Role role, int maxWeight, Rest rest, String phrases) {
        this(role, maxWeight, rest, PHRASES.splitToList(phrases));
    }

    /** Shapes of names and times, which more than one kind of line is made of. */
    private static final class Shape {
        static final String NAMES = " (?-iu:\\p{Lu})[\\p{L}.'’-]+(?: (?:\\p{L}[\\p{L}.'’-]*|and|und|et|y|&)){1,6}[, ]*";

        /** Perhaps a weekday before it, and a time after it. */
        static final String DATE =
                "(?:\\p{L}{2,12}\\.?,?\\s+)?(?:[0-9٠-٩۰-۹]{1,2}[./\\s-]{1,2}(?:[0-9٠-٩۰-۹]{1,2}|\\p{L}{3,12}\\.?)[./\\s,-]{1,2}[0-9٠-٩۰-۹]{4}|\\p{L}{3,9}\\.? [0-9]{1,2},? [0-9]{4}|[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?)"
                        + "[\\s,|•·–T-]*(?:(?:at|um|à|в|o|kl\\.?|godz\\.?|alle|الساعة|ساعت)?\\s*[0-9٠-٩۰-۹]{1,2}[:.h٫][0-9٠-٩۰-۹]{2}(?:[:.][0-9]{2})?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|uhr|ص|م|hrs|ist|gmt|utc|[ce]e?s?t|bst|edt)?)?\\s*";

        static final String CLOCK = "[0-9٠-٩۰-۹]{1,2}\\s?[:h٫]\\s?[0-9٠-٩۰-۹]{2}\\s*(?:am|pm|uhr|hrs|ص|م)?\\s*";

        /** A mark between a label and a name. */
        static final String MARK = "\\s*[:：/|–—]\\s*";

        /** Words in any case, in quotes or not: the name of a person or a firm. */
        static final String NAME =
                "[«„\"“]?\\p{L}[\\p{L}\\p{M}\\u200c.'’·-]*[»”\"“]?(?: [«„\"“]?\\p{L}[\\p{L}\\p{M}\\u200c.'’·-]*[»”\"“]?){0,5}";

        /** A word that may be one of a name by its first letter. */
        static final String CAPITAL = "(?-iu:[\\p{Lu}\\p{Lo}])[\\p{L}\\p{M}\\u200c.'’·-]*";

        private Shape() {}
    }

    /** What follows a phrase. */
    enum Rest {
        /** Nothing but a colon, a count or an arrow. */
        LABEL("[\\s:：.…»>›→↓|/0-9()\\-–]*"),
        /** A mark of a label, and anything. */
        COLON("\\s*(?:[:：>»|/=©]|[-–]\\s).*"),
        /** Two names or more, and nothing else. */
        NAMES(Shape.NAMES),
        /** The same and a date. */
        NAMES_AND_DATE(Shape.NAMES + "(?:am|on|le|el|em|il|op|den|[|·•–-])? ?" + Shape.DATE + ".{0,40}"),
        /** Names of two to four ideographs, and nothing else. */
        IDEOGRAPHS("[:：\\s]+[\\p{IsHan}·]{2,4}(?:[\\s、,，]+[\\p{IsHan}·]{2,4}){0,4}[)）】\\]]?"),
        /** Perhaps an e-mail address, and nothing else; the phrase may stand anywhere in the line. */
        SIGNATURE("\\s*(?:\\S{1,40}@\\S{1,60})?"),
        /** An e-mail address, and nothing else; the phrase may stand anywhere in the line. */
        ADDRESS("\\s*[(=·]?\\s*\\S{1,40}@\\S{1,60}"),
        /** A number before the sentence ends. */
        NUMBER("\\s*[:：]?[^.!?。]{0,14}[0-9٠-٩۰-۹].*"),
        /** A date, perhaps with a time and that of a change in brackets, or a time, and nothing else; it needs no phrase. */
        DATE(Shape.DATE + "(?:\\([^()]{2,24}" + Shape.CLOCK + "\\)\\s*)?|" + Shape.CLOCK),
        /** A name, after a mark or not, and nothing else. */
        NAME(Shape.MARK + Shape.NAME + "|\\s+" + Shape.CAPITAL + "(?: " + Shape.CAPITAL
                + "){1,3}|\\s*[\\p{IsHan}\\p{IsHangul}]{2,4}"),
        /** A mark and a name, and nothing else. */
        HOLDER(Shape.MARK + Shape.NAME),
        /** A bracket that ends and a year: {@code (c) 2026}. */
        YEAR("\\)\\s*(?:19|20)[0-9]{2}\\b.*"),
        /** A colon and soon a digit or an e-mail address, or either of them at once. */
        CONTACT(
                "\\.?[^.!?。:：]{0,14}[:：].{0,60}?(?:[0-9٠-٩۰-۹]|\\S@\\S).*|\\.?[\\s(+]*[0-9٠-٩۰-۹][0-9٠-٩۰-۹ ()/-]{3,}.*|\\s*\\S{1,60}@\\S.*"),
        /** An e-mail address, and nothing else; it needs no phrase. */
        MAIL("\\W{0,3}[\\w.+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{1,30}){1,4}\\W{0,3}"),
        /** Anything. */
        ANY(".*"),
        /** Anything; the phrase may stand anywhere in the line. */
        WITHIN(".*"),
        /** Whom to follow and on which network; the phrase may stand anywhere in the line. */
        CHANNEL(
                " (?:us|me|him|her|them|(?-iu:\\p{Lu})[\\p{L}.' -]{1,50}) (?:on|at|@) (?:our |x\\b|@?twitter|facebook|instagram|telegram|whatsapp|youtube|tiktok|linkedin|google news|snapchat|threads|social).*");

        private final Pattern pattern;

        Rest(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        }

        /** Whether the phrase may stand anywhere in the line rather than at its beginning. */
        boolean isAnywhere() {
            return this == WITHIN || this == CHANNEL || this == SIGNATURE || this == ADDRESS;
        }

        /** Whether the shape alone makes the line. */
        boolean needsNoPhrase() {
            return this == DATE || this == MAIL;
        }

        private static boolean hasDigit(String text, int from) {
            for (int i = from; i < text.length(); i++) {
                if (Character.isDigit(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        }

        boolean fits(String text, int from) {
            return switch (this) {
                case ANY, WITHIN -> true;
                case DATE ->
                    hasDigit(text, from)
                            && pattern.matcher(text).region(from, text.length()).matches();
                case MAIL ->
                    text.indexOf('@') > 0
                            && pattern.matcher(text).region(from, text.length()).matches();
                case LABEL,
                        COLON,
                        NAMES,
                        NAMES_AND_DATE,
                        IDEOGRAPHS,
                        SIGNATURE,
                        ADDRESS,
                        NAME,
                        HOLDER,
                        YEAR,
                        CONTACT,
                        NUMBER,
                        CHANNEL ->
                    pattern.matcher(text).region(from, text.length()).matches();
            };
        }
    }
}
