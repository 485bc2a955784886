package org.khabar.extract.compare;

import org.khabar.extract.story.ContentHash;

/**
 * Takes a text apart into the words that matter. The text is folded as for the content hash; then marks part words and are
 * dropped, but for those that change what is said: a decimal mark and a minus, signs such as % and $, and the question mark.
 * Digits of all scripts are one. In scripts that write no spaces each letter is a word.
 */
final class WordScanner {
    private static final int OFFSET = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private final String text;
    private final Words words = new Words();
    private int word = OFFSET;
    private boolean open;

    private WordScanner(String text) {
        this.text = text;
    }

    /** Returns the words of a text. */
    static Words of(String text) {
        WordScanner scanner = new WordScanner(ContentHash.fold(text));
        scanner.scan();
        return scanner.words;
    }

    private void scan() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x0E00 && isWrittenWithoutSpaces(c)) {
                close();
                words.addUnspaced(c);
            } else if (Character.isLetter(c) || Character.isSurrogate(c) || isMark(c)) {
                append(c);
            } else if (Character.isDigit(c)) {
                append((char) ('0' + Character.digit(c, 10)));
            } else {
                sign(c, i);
            }
        }
        close();
    }

    private void sign(char c, int at) {
        if (isApostrophe(c)) {
            return;
        }
        if (isInNumber(c, at) || isMinus(c, at)) {
            append(c);
        } else {
            close();
            if (isTold(c)) {
                append(c == '؟' ? '?' : c);
                close();
            }
        }
    }

    private void append(char c) {
        word = (word ^ c) * PRIME;
        open = true;
    }

    private void close() {
        if (open) {
            words.add(word);
        }
        word = OFFSET;
        open = false;
    }

    private boolean isInNumber(char c, int at) {
        return (c == '.' || c == ',' || c == ':' || c == '٫' || c == '٬' || c == '/')
                && isDigit(at - 1)
                && isDigit(at + 1);
    }

    private boolean isMinus(char c, int at) {
        return (c == '-' || c == '−') && isDigit(at + 1) && (at == 0 || text.charAt(at - 1) == ' ');
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isTold(char c) {
        return switch (c) {
            case '%', '‰', '٪', '°', '+', '=', '?', '؟' -> true;
            default -> Character.getType(c) == Character.CURRENCY_SYMBOL;
        };
    }

    private static boolean isWrittenWithoutSpaces(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
