package org.khabar.app.demo.newsroom;

import java.time.Duration;

/**
 * The pace of a newsroom.
 *
 * @param atStart articles of each site that are out from the beginning
 * @param every time between two further articles, each of the next site in turn
 * @param everyBulletin the same, once the hand-written articles have run out
 * @param correctAfter how long after its second reader an article with a mistake is corrected
 * @param withdrawAfter how long after its second reader a doomed article is withdrawn
 * @param answerAfter how long every request waits for its answer, as it would on the web
 */
public record Schedule(
        int atStart,
        Duration every,
        Duration everyBulletin,
        Duration correctAfter,
        Duration withdrawAfter,
        Duration answerAfter) {
    /** Returns the pace of {@code khabar demo}: quick enough to watch, slow enough to read. */
    public static Schedule demo() {
        return new Schedule(
                3,
                Duration.ofSeconds(2),
                Duration.ofSeconds(4),
                Duration.ofSeconds(2),
                Duration.ofSeconds(4),
                Duration.ofMillis(40));
    }

    /** Returns the same pace with another time between two articles, and twice that between two bulletins. */
    public Schedule withEvery(Duration other) {
        return new Schedule(atStart, other, other.multipliedBy(2), correctAfter, withdrawAfter, answerAfter);
    }
}
