/**
 * What a site repeats: a bounded value that learns from the pages of one site which lines stand around many of its stories.
 *
 * <pre>{@code
 * SiteMemory memory = SiteMemory.empty();
 * for (WebPage page : pages) {
 *     SiteReading read = reader.read(page, memory);
 *     memory = memory.learn(read.lines());
 * }
 * byte[] kept = memory.toBytes();
 * }</pre>
 */
@NullMarked
package org.khabar.extract.memory;

import org.jspecify.annotations.NullMarked;
