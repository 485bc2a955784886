package org.khabar.app.exporting;

import java.io.IOException;
import java.io.OutputStream;

/** An export into a pipe: it begins at the beginning, and nothing of it is kept. */
public final class ExportStream implements ExportTarget {
    private final OutputStream out;
    private final ExportPlan plan;

    /**
     * Exports into a stream, which is flushed and not closed.
     *
     * @param out where the bytes go
     * @param plan what is exported
     */
    public ExportStream(OutputStream out, ExportPlan plan) {
        this.out = out;
        this.plan = plan;
    }

    @Override
    public ExportPlan plan() {
        return plan;
    }

    @Override
    public ExportMark start() {
        return plan.beginning();
    }

    @Override
    public void append(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    @Override
    public void mark(int stretch, long offset, ExportSums sums) throws IOException {
        out.flush();
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
