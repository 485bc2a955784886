package org.khabar.extract.story;

import org.jspecify.annotations.Nullable;
import org.khabar.extract.story.LineRule.Rest;
import org.khabar.extract.text.PhraseTrie;

/**
 * Lines that are furniture by their words, whatever box they stand in: labels, bylines, dates, credits, notices. See {@link LineWords} for the
 * words; the first rule that fits a line decides.
 */
final class LineRules {
    /** Marks that may stand before a phrase: an arrow, a bullet, a bracket. */
    private static final int MAX_MARKS = 3;

    /** A count may stand before one: {@code 1,204 comments}. */
    private static final int MAX_COUNT = 8;

    private static final int MAX_WEIGHT = 500;

    /** What stands in for some more words at the end of a phrase. */
    private static final String OPEN = "…";

    private static final int MAX_OPEN = 40;

    /** The rules whose phrases begin a line, and those whose phrases may stand anywhere in it. */
    private static final PhraseTrie<Ending> BEGINNINGS = trie(false);

    private static final PhraseTrie<Ending> ANYWHERE = trie(true);

    private final String text;
    private int best = LineWords.RULES.length;

    private LineRules(String text) {
        this.text = text;
    }

    /** Returns what a line is by its words; {@link Role#PLAIN} when no rule fits. */
    static Role of(Passage passage) {
        return passage.weight() > MAX_WEIGHT ? Role.PLAIN : of(passage.text, passage.weight());
    }

    static Role of(String text, int weight) {
        LineRule rule = rule(text, weight);
        return rule == null ? Role.PLAIN : rule.role();
    }

    /** Whether a line is the name of an office of the newspaper and nothing else, so that its holder may stand in the next line. */
    static boolean isOffice(Passage passage) {
        LineRule rule = rule(passage.text, passage.weight());
        return rule != null && rule.role() == Role.MASTHEAD && rule.rest() == Rest.LABEL;
    }

    private static @Nullable LineRule rule(String text, int weight) {
        LineRules line = new LineRules(text);
        line.beginning(weight);
        line.shape(weight);
        line.anywhere(weight);
        return line.best == LineWords.RULES.length ? null : LineWords.RULES[line.best];
    }

    private void beginning(int weight) {
        int marks = skip(0, MAX_MARKS, false);
        int count = skip(marks, MAX_COUNT, true);
        BEGINNINGS.at(text, 0, (ending, end) -> fit(ending, end, weight));
        if (marks > 0) {
            BEGINNINGS.at(text, marks, (ending, end) -> fit(ending, end, weight));
        }
        if (count > marks) {
            BEGINNINGS.at(text, count, (ending, end) -> fit(ending, end, weight));
        }
    }

    /** Returns where the text goes on after marks, or after a count. */
    private int skip(int from, int most, boolean digits) {
        int i = from;
        while (i < text.length()
                && i < from + most
                && !Character.isLetter(text.charAt(i))
                && (digits || !Character.isDigit(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private void anywhere(int weight) {
        boolean boundary = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && (boundary || !TextMeasure.isSpelledWithSpaces(c))) {
                ANYWHERE.at(text, i, (ending, end) -> fit(ending, end, weight));
            }
            boundary = !letter;
        }
    }

    /** Dates and mail addresses need no phrase. */
    private void shape(int weight) {
        for (int i = 0; i < best; i++) {
            LineRule rule = LineWords.RULES[i];
            if (rule.rest().needsNoPhrase()
                    && weight <= rule.maxWeight()
                    && rule.rest().fits(text, 0)) {
                best = i;
            }
        }
    }

    private void fit(Ending ending, int end, int weight) {
        LineRule rule = LineWords.RULES[ending.rule()];
        if (ending.rule() < best && weight <= rule.maxWeight() && endsWord(end) && isFollowed(ending, rule, end)) {
            best = ending.rule();
        }
    }

    private boolean endsWord(int end) {
        return end == text.length()
                || !Character.isLetter(text.charAt(end))
                || !Character.isLetter(text.charAt(end - 1))
                || !TextMeasure.isSpelledWithSpaces(text.charAt(end - 1));
    }

    private boolean isFollowed(Ending ending, LineRule rule, int end) {
        if (!ending.open()) {
            return rule.rest().fits(text, end);
        }
        if (rule.rest() == Rest.LABEL) {
            return text.length() - end <= MAX_OPEN;
        }
        for (int i = end; i < text.length() && i < end + MAX_OPEN; i++) {
            if (rule.rest().fits(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static PhraseTrie<Ending> trie(boolean anywhere) {
        PhraseTrie.Builder<Ending> builder = new PhraseTrie.Builder<>();
        for (int i = 0; i < LineWords.RULES.length; i++) {
            if (LineWords.RULES[i].rest().isAnywhere() == anywhere) {
                for (String phrase : LineWords.RULES[i].phrases()) {
                    boolean open = phrase.endsWith(OPEN);
                    String closed = open ? phrase.substring(0, phrase.length() - OPEN.length()) : phrase;
                    builder.add(closed, new Ending(i, open));
                }
            }
        }
        return builder.build();
    }

    /**
     * Where a phrase ends.
     *
     * @param rule the index of its rule
     * @param open whether some more words belong to it
     */
    private record Ending(int rule, boolean open) {}
}
