/**
 * Two readings of a story compared: whether they say the same, and what changed where they don't. What does not matter to a
 * reader (marks, case, white space, "3 hours ago", counters, links to other stories) takes no part.
 *
 * <pre>{@code
 * StoryPrint before = StoryPrint.of(story);
 * StoryPrint now = StoryPrint.of(later);
 * if (!before.hash().equals(now.hash())) {
 *     StoryChange change = StoryChange.between(before, now);
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.extract.compare;

import org.jspecify.annotations.NullMarked;
