/**
 * Log lines that stay lines, whatever a page puts into them.
 *
 * <pre>{@code
 * OneLine.of("title\r\nESC[31mred") // "title  ?[31mred"
 * }</pre>
 */
@NullMarked
package org.khabar.app.logging;

import org.jspecify.annotations.NullMarked;
