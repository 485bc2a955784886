package org.khabar.app.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.khabar.app.Main;

/** A recipe's process. Closing it ends it, and all that it has started. */
record RunningRecipe(Recipe recipe, Process process, Path errors) implements AutoCloseable {
    /** The JDK and class path of this build, with the logging of the command line and not that of a test. */
    static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dlogback.configurationFile=logback.xml",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"));

    private static final Duration MOST = Duration.ofMinutes(1);

    /** Starts a recipe; the command {@code khabar} in its path is that of this build. */
    static RunningRecipe start(Recipe recipe, Path folder, List<String> arguments) throws IOException {
        Path errors = folder.resolve(recipe.name() + ".err");
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(recipe.command().stream(), arguments.stream())
                        .toList())
                .redirectError(errors.toFile());
        builder.environment()
                .merge("PATH", bin(folder) + ":" + Recipe.PYTHON.getParent(), (rest, first) -> first + ":" + rest);
        return new RunningRecipe(recipe, builder.start(), errors);
    }

    /** Returns its next lines, or fewer if it ends or a minute has passed. */
    List<String> lines(int count) throws InterruptedException, ExecutionException, IOException {
        BufferedReader reader = process.inputReader(UTF_8);
        List<String> lines = new ArrayList<>();
        CompletableFuture<Void> reading = CompletableFuture.runAsync(
                () -> reader.lines().limit(count).map(recipe.form()).forEach(lines::add));
        try {
            reading.get(MOST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException(
                    recipe + " printed only " + List.copyOf(lines) + " and said " + Files.readString(errors), e);
        }
        return lines;
    }

    /** Kills it as {@code kill -9} does, and returns what it had printed besides. */
    List<String> killed() throws InterruptedException, ExecutionException, IOException {
        process.toHandle().destroyForcibly(); // the process itself would close what it printed
        process.onExit().join();
        return lines(Integer.MAX_VALUE);
    }

    private static Path bin(Path folder) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path khabar = bin.resolve("khabar");
        Files.writeString(
                khabar, "#!/bin/sh\nexec '" + String.join("' '", JAVA) + "' " + Main.class.getName() + " \"$@\"\n");
        if (!khabar.toFile().setExecutable(true)) {
            throw new IOException(khabar + " can't be made executable");
        }
        return bin;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }
}
