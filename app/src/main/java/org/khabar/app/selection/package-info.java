/**
 * Which pages and articles of a topic are meant.
 *
 * <pre>{@code
 * Selection january = new Selection(Times.parse("2026-01-01"), Times.parse("2026-02-01"), null, null, null);
 * boolean meant = january.takes(page);
 * }</pre>
 */
@NullMarked
package org.khabar.app.selection;

import org.jspecify.annotations.NullMarked;
