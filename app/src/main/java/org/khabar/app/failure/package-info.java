/**
 * How the command line fails: an exit code and one line that names cause and remedy.
 *
 * <pre>{@code
 * throw new OperatorException(ExitCode.IN_USE, "port 9092 is in use: stop the other process or set broker.port");
 * }</pre>
 */
@NullMarked
package org.khabar.app.failure;

import org.jspecify.annotations.NullMarked;
