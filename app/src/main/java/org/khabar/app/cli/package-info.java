/**
 * The commands, one a file, and what they share: options, exit codes, errors in one line.
 *
 * <pre>{@code
 * int exitCode = KhabarCommand.commandLine().execute("topics", "--data", "data");
 * }</pre>
 */
@NullMarked
package org.khabar.app.cli;

import org.jspecify.annotations.NullMarked;
