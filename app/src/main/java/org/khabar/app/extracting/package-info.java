/**
 * {@code khabar extract}: reads pages without Kafka and prints one JSON line for each, or why each fact was chosen.
 *
 * <pre>{@code
 * khabar extract page.html
 * khabar extract --explain page.html
 * khabar extract --index labels.jsonl --predictions > predictions.jsonl
 * khabar extract --index labels.jsonl --memory
 * }</pre>
 */
@NullMarked
package org.khabar.app.extracting;

import org.jspecify.annotations.NullMarked;
