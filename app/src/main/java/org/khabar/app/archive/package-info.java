/**
 * Pages kept in files: one in each, listed by folder or index; many in a WARC file or as JSON Lines.
 *
 * <pre>{@code
 * ArchiveListing listing = PageFolders.list(List.of(Path.of("pages")));
 * for (ArchivedPage page : listing.pages()) {
 *     byte[] body = page.read();
 * }
 * listing.problems().forEach(System.err::println);
 * }</pre>
 */
@NullMarked
package org.khabar.app.archive;

import org.jspecify.annotations.NullMarked;
