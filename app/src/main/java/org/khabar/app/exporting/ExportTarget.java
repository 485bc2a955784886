package org.khabar.app.exporting;

import java.io.IOException;

/** Where an export goes. */
public interface ExportTarget extends AutoCloseable {
    /** Returns what is exported: where the target was begun before, as it was fixed then. */
    ExportPlan plan();

    /** Returns the place to go on from. */
    ExportMark start();

    /**
     * Writes bytes that belong together: a record, or what a file begins with.
     *
     * @throws IOException if they can't be written
     */
    void append(byte[] bytes) throws IOException;

    /**
     * Notes a place that the export can go on from.
     *
     * @throws IOException if it can't be kept
     */
    void mark(int stretch, long offset, ExportSums sums) throws IOException;

    /**
     * Says that everything is written.
     *
     * @throws IOException if the file can't be put in its place
     */
    void finish() throws IOException;

    @Override
    void close() throws IOException;
}
