package org.khabar.app.console;

import java.io.Console;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** Draws progress as one line of a terminal, over and over. */
public final class ProgressBar implements Progress, AutoCloseable {
    private static final int COLUMNS = 30;

    private final PrintWriter terminal;
    private String shown = "";

    /** Draws on a terminal. */
    public ProgressBar(PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** Does a piece of work while a bar is drawn, if a person watches: never into a file or a pipe. */
    public static void during(PrintWriter err, Consumer<Progress> work) {
        if (!onTerminal()) {
            work.accept(NONE);
            return;
        }
        try (ProgressBar bar = new ProgressBar(err)) {
            work.accept(bar);
        }
    }

    @SuppressWarnings("SystemConsoleNull") // Java 25's own default console is null again where there is no terminal
    private static boolean onTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    @Override
    public void at(double share, String text) {
        String line = line(share, text);
        if (!line.equals(shown)) {
            String rest = " ".repeat(Math.max(0, shown.length() - line.length()));
            terminal.print("\r" + line + rest);
            terminal.flush();
            shown = line;
        }
    }

    /** Returns the bar as text. */
    static String line(double share, String text) {
        int full = (int) (COLUMNS * Math.clamp(share, 0, 1));
        return "[" + "█".repeat(full) + "░".repeat(COLUMNS - full) + "] " + text;
    }

    /** Wipes the bar away. */
    @Override
    public void close() {
        terminal.print("\r" + " ".repeat(shown.length()) + "\r");
        terminal.flush();
    }
}
