/**
 * All that {@code config/khabar.yaml} can set.
 *
 * <pre>{@code
 * Settings settings = SettingsReader.read(Path.of("config/khabar.yaml"));
 * }</pre>
 */
@NullMarked
package org.khabar.app.settings;

import org.jspecify.annotations.NullMarked;
