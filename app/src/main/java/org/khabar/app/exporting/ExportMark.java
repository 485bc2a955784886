package org.khabar.app.exporting;

/**
 * A place that an export can go on from: everything before it is in the file.
 *
 * @param stretch which of the plan's stretches, counted from 0
 * @param offset the next offset within its partition
 * @param bytes length of the file there
 * @param sums what was done up to there
 */
public record ExportMark(int stretch, long offset, long bytes, ExportSums sums) {}
