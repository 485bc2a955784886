/**
 * Strict YAML into validated records, with durations and sizes in the forms people write.
 *
 * <pre>{@code
 * DataSize.parse("8MiB").bytes(); // 8388608
 * Durations.parse("15m");         // PT15M
 * }</pre>
 */
@NullMarked
package org.khabar.app.yaml;

import org.jspecify.annotations.NullMarked;
