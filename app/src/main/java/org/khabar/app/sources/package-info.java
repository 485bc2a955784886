/**
 * What a person declares to be watched: read from a file, kept in {@code khabar.sources}.
 *
 * <pre>{@code
 * new SourcePublisher(cluster).publish(SourceFile.read(Path.of("config/sources.yaml")));
 * }</pre>
 */
@NullMarked
package org.khabar.app.sources;

import org.jspecify.annotations.NullMarked;
