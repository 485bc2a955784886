package org.khabar.app.importing;

/**
 * Where a page of an import lies in its topic.
 *
 * @param partition partition
 * @param offset offset within the partition
 */
record PageRef(int partition, long offset) {}
