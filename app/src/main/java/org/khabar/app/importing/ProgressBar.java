package org.khabar.app.importing;

import java.io.PrintWriter;

/** Draws progress as one line of a terminal, over and over. */
public final class ProgressBar implements Progress, AutoCloseable {
    private static final int COLUMNS = 40;

    private final PrintWriter terminal;
    private String shown = "";

    /** Draws on a terminal. */
    public ProgressBar(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(long done, long all) {
        String line = line(done, all);
        if (!line.equals(shown)) {
            terminal.print("\r" + line);
            terminal.flush();
            shown = line;
        }
    }

    /** Returns the bar as text. */
    static String line(long done, long all) {
        int full = all == 0 ? COLUMNS : (int) Math.min(COLUMNS, done * COLUMNS / all);
        return "[" + "█".repeat(full) + "░".repeat(COLUMNS - full) + "] " + done + " of " + all + " pages";
    }

    /** Wipes the bar away. */
    @Override
    public void close() {
        terminal.print("\r" + " ".repeat(shown.length()) + "\r");
        terminal.flush();
    }
}
