package org.khabar.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.khabar.app.settings.Settings;
import org.khabar.app.settings.SettingsReader;
import picocli.CommandLine.Option;

/** The options that say where settings and data are. */
public final class SettingsOptions {
    /** Where the launcher found the checkout; the working folder where it was started otherwise. */
    private static final Path HOME = Path.of(System.getProperty("khabar.home", ""));

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings (default: config/khabar.yaml beside the launcher).")
    private @Nullable Path config;

    @Option(names = "--data", paramLabel = "DIR", description = "Data folder (default: ./data).")
    private Path data = Path.of("data");

    private @Nullable Settings settings;

    /**
     * Returns the settings, as they were when this was asked first.
     *
     * @throws org.khabar.app.failure.OperatorException if the file is wrong, or one that was named is missing
     */
    public Settings settings() {
        Settings known = settings == null ? read() : settings;
        settings = known;
        return known;
    }

    private Settings read() {
        Path file = config == null ? inHome("khabar.yaml") : config;
        return config == null && Files.notExists(file) ? Settings.defaults() : SettingsReader.read(file);
    }

    /** Returns the data folder. */
    public Path data() {
        return data;
    }

    /** Returns a file of the folder {@code config} beside the launcher. */
    static Path inHome(String name) {
        return HOME.resolve("config").resolve(name);
    }
}
