package org.khabar.app.replaying;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.selection.Selection;
import org.khabar.app.tailing.Stretch;
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.Topics;

/**
 * What a replay reads again, and with what. It is fixed when the replay is first started, so that one that goes on after a
 * stop reads what it would have read at one go.
 *
 * @param name names its topics, its application and its folder
 * @param pages the topic of raw pages
 * @param topicId the id that the broker gave that topic: another one when it is made anew
 * @param selection which pages are meant
 * @param memory what it knows when it begins
 * @param reader version of the page reader
 * @param stretches the part of each partition that is read
 * @param told the part of each that may hold the pages that are meant
 * @param begunAt when it was first started
 * @param end how it ended; null until then
 */
public record ReplayPlan(
        String name,
        String pages,
        String topicId,
        Selection selection,
        ReplayMemory memory,
        String reader,
        List<Stretch> stretches,
        List<Stretch> told,
        Instant begunAt,
        @Nullable End end) {
    private static final String APPLICATION = "khabar-replay-";

    /** Copies the list. */
    public ReplayPlan {
        stretches = List.copyOf(stretches);
        told = List.copyOf(told);
    }

    /**
     * How it ended.
     *
     * @param at when
     * @param sums what became of its pages, in words
     */
    public record End(Instant at, String sums) {}

    /** Returns the application id of a replay: its consumer group, and the prefix of its internal topics. */
    static String applicationId(String name) {
        return APPLICATION + name;
    }

    /** Returns the topics that it reads and writes. */
    ArticleTopics topics() {
        return Topics.replayed(name, pages);
    }

    /** Returns how many records it has to look at. */
    public long length() {
        return stretches.stream().mapToLong(Stretch::length).sum();
    }

    ReplayPlan endedWith(End how) {
        return new ReplayPlan(name, pages, topicId, selection, memory, reader, stretches, told, begunAt, how);
    }

    /**
     * Checks that this plan, begun before, is what is asked for now.
     *
     * @throws OperatorException if it is not
     */
    void require(ReplayPlan asked) {
        requireEqual(words(), asked.words(), "was begun with");
        requireEqual(
                topicId, asked.topicId, "was begun on a topic " + pages + " that has been made anew since; it had id");
        requireEqual(reader, asked.reader, "was begun by another version of Khabar, with reader");
    }

    private void requireEqual(String known, String asked, String what) {
        if (!known.equals(asked)) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "replay " + name + " " + what + " " + known + ", not " + asked
                            + ": give another --name, or delete it first with khabar replay delete " + name);
        }
    }

    /** Returns what is read again, in the words of the command line. */
    public String words() {
        StringBuilder words = new StringBuilder("--pages ").append(pages);
        selection
                .told()
                .forEach((option, value) ->
                        words.append(" --").append(option).append(' ').append(value));
        if (memory != ReplayMemory.THEN) {
            words.append(" --memory ").append(memory.name().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
