/**
 * {@code khabar export}: articles and raw pages out of their topics into files, in forms that other programs read.
 *
 * <pre>{@code
 * try (ExportFile file = ExportFile.open(Path.of("pages.warc.gz"), plan)) {
 *     Export.End end = new Export(reader, form, problems::add, clock).run(file, progress);
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.app.exporting;

import org.jspecify.annotations.NullMarked;
