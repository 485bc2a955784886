/**
 * What is printed for a person or a script: article lines, JSON lines, columns that line up.
 *
 * <pre>{@code
 * System.out.println(new ArticleLine(ZoneId.systemDefault()).of(article, Instant.now()));
 * }</pre>
 */
@NullMarked
package org.khabar.app.console;

import org.jspecify.annotations.NullMarked;
