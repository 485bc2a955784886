package org.khabar.app.exporting;

/**
 * What an export came to.
 *
 * @param read records read
 * @param written records written
 * @param problems records that could not be read
 */
public record ExportSums(long read, long written, long problems) {
    /** Nothing yet. */
    static final ExportSums NONE = new ExportSums(0, 0, 0);

    /** Returns the sums as one line. */
    public String line() {
        return written + " of " + read + " records written" + (problems == 0 ? "" : "; " + problems + " can't be read");
    }

    ExportSums andWritten() {
        return new ExportSums(read + 1, written + 1, problems);
    }

    ExportSums andLeftOut() {
        return new ExportSums(read + 1, written, problems);
    }

    ExportSums andProblem() {
        return new ExportSums(read + 1, written, problems + 1);
    }
}
