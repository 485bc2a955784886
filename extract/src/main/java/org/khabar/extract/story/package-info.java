/**
 * The story of a page: its text in reading order, without the furniture around it.
 *
 * <p>The page is flattened once into an {@link org.khabar.extract.story.Outline}: boxes (block elements) and passages (runs
 * of text). Everything after that works on these two lists: several candidate readings are made, the best is chosen, cleaned
 * and turned into blocks.
 *
 * <pre>{@code
 * StoryText story = new StoryReader().read(page);
 * story.blocks();  // paragraphs, headings, quotes, list items, table rows
 * story.aside();   // lines taken out of it: byline, dateline, captions
 * }</pre>
 */
@NullMarked
package org.khabar.extract.story;

import org.jspecify.annotations.NullMarked;
