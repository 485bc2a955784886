package org.khabar.extract.story;

import java.util.List;

/**
 * What a story looks like between the first and the last of its passages. Weights count letters, wide ones of East Asian scripts more than once.
 *
 * @param weight weight of the story
 * @param prose passages that are running text
 * @param run weight of the longest part that no link of the length of a headline interrupts
 * @param links links of the length of a headline between its passages
 * @param datedLines short lines with a year between its passages
 */
public record StoryShape(int weight, int prose, int run, int links, int datedLines) {
    private static final int MAX_DATED = 60;
    /** A shorter link is a word, not a headline. */
    private static final int MIN_HEADLINE = 15;
    /** A line is a link when more of it than this is. */
    private static final double LINKED = 0.6;

    static StoryShape of(Outline outline, List<Passage> story) {
        int weight = story.stream().mapToInt(Passage::weight).sum();
        int prose = (int) story.stream().filter(Passage::isProse).count();
        if (!story.stream().allMatch(outline::has)) {
            return new StoryShape(
                    weight, prose, weight, 0, 0); // a declared body: the page around it says nothing of it
        }
        int run = 0;
        int longest = 0;
        int links = 0;
        int datedLines = 0;
        int next = 0;
        for (Passage passage : outline.span(story)) {
            if (passage.weight() < MAX_DATED && passage.role != Role.COMMENTS && hasYear(passage.text)) {
                datedLines++;
            }
            if (next < story.size() && story.get(next).equals(passage)) {
                next++;
                run += passage.weight();
                longest = Math.max(longest, run);
            } else if (passage.linkShare() > LINKED && passage.weight() >= MIN_HEADLINE) {
                links++;
                run = 0;
            }
        }
        return new StoryShape(weight, prose, longest, links, datedLines);
    }

    /** Whether a line has a year of the last or of this century, in Western digits. */
    static boolean hasYear(String line) {
        for (int i = 0; i + 4 <= line.length(); i++) {
            boolean century = line.startsWith("20", i) || line.startsWith("19", i);
            if (century
                    && isDigit(line, i + 2)
                    && isDigit(line, i + 3)
                    && !isDigit(line, i - 1)
                    && !isDigit(line, i + 4)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String line, int i) {
        return i >= 0 && i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9';
    }
}
