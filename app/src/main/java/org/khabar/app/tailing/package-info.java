/**
 * Reading a topic for a person or a script.
 *
 * <pre>{@code
 * try (TopicReader reader = TopicReader.of(cluster, Topics.ARTICLES.name())) {
 *     reader.read(StartAt.parse("beginning"), End.AT_PRESENT_END, record -> print(line.of(record)));
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.app.tailing;

import org.jspecify.annotations.NullMarked;
