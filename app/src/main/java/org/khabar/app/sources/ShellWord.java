package org.khabar.app.sources;

import java.util.regex.Pattern;
import org.khabar.app.logging.OneLine;

/** A word of a command line that is shown to be copied into a shell. */
final class ShellWord {
    /** Means nothing to any shell. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+,-]+");

    private ShellWord() {}

    /** Returns a text as one word for a POSIX shell, in quotes where it needs them. */
    static String of(String text) {
        String line = OneLine.of(text);
        return PLAIN.matcher(line).matches() ? line : "'" + line.replace("'", "'\\''") + "'";
    }
}
