package org.khabar.app.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The commands by name, in the order in which the help tells them.
 *
 * <p>Reading what a command declares costs some hundredths of a second, and a command that only looks is to answer at once:
 * so where the first word names a command, the others are not read.
 */
final class Commands {
    private static final Map<String, Class<?>> ALL = table();

    private Commands() {}

    private static Map<String, Class<?>> table() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("demo", DemoCommand.class);
        commands.put("newsroom", NewsroomCommand.class);
        commands.put("run", RunCommand.class);
        commands.put("produce", ProduceCommand.class);
        commands.put("process", ProcessCommand.class);
        commands.put("sources", SourcesCommand.class);
        commands.put("status", StatusCommand.class);
        commands.put("ledger", LedgerCommand.class);
        commands.put("why", WhyCommand.class);
        commands.put("takedown", TakedownCommand.class);
        commands.put("retry", RetryCommand.class);
        commands.put("tail", TailCommand.class);
        commands.put("import", ImportCommand.class);
        commands.put("replay", ReplayCommand.class);
        commands.put("export", ExportCommand.class);
        commands.put("diff", DiffCommand.class);
        commands.put("extract", ExtractCommand.class);
        commands.put("topics", TopicsCommand.class);
        return Collections.unmodifiableMap(commands);
    }

    static Map<String, Class<?>> all() {
        return ALL;
    }

    /** Returns the command of a name alone; all of them where the word names none, so that the likely ones can be told. */
    static Map<String, Class<?>> named(String word) {
        Class<?> command = ALL.get(word);
        return command == null ? ALL : Map.of(word, command);
    }
}
