package org.khabar.app.exporting;

/**
 * What an export came to.
 *
 * @param read records read
 * @param written records written
 * @param problems records that could not be read
 * @param deleted offsets whose records retention deleted before they were read; some may have held none
 */
public record ExportSums(long read, long written, long problems, long deleted) {
    /** Nothing yet. */
    static final ExportSums NONE = new ExportSums(0, 0, 0, 0);

    /** Tells whether everything that was to be exported is. */
    public boolean whole() {
        return problems == 0 && deleted == 0;
    }

    /** Returns the sums as one line. */
    public String line() {
        return written + " of " + read + " records written" + (problems == 0 ? "" : "; " + problems + " can't be read")
                + (deleted == 0 ? "" : "; up to " + deleted + " were deleted before they were read");
    }

    ExportSums andWritten() {
        return new ExportSums(read + 1, written + 1, problems, deleted);
    }

    ExportSums andLeftOut() {
        return new ExportSums(read + 1, written, problems, deleted);
    }

    ExportSums andProblem() {
        return new ExportSums(read + 1, written, problems + 1, deleted);
    }

    ExportSums andDeleted(long more) {
        return new ExportSums(read, written, problems, deleted + more);
    }
}
