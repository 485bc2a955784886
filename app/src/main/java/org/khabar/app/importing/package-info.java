/**
 * {@code khabar import}: pages from files into topics of their own, read by a run of the article topology of their own.
 *
 * <pre>{@code
 * PageImport archive = new PageImport(cluster, Topics.imported("archive-2024"), marks, problems::add, clock);
 * ImportSums sums = archive.run(Archives.of(paths, null).archives(), progress);
 * }</pre>
 */
@NullMarked
package org.khabar.app.importing;

import org.jspecify.annotations.NullMarked;
