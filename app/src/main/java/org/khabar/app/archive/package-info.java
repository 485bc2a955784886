/**
 * Pages kept in files: single ones, folders of them, or a list of them in an index.
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
