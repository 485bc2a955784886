/**
 * The settings files: strict YAML into validated records.
 *
 * <pre>{@code
 * DataSize.parse("8MiB").bytes() // 8388608
 * }</pre>
 */
@NullMarked
package org.khabar.app.settings;

import org.jspecify.annotations.NullMarked;
