package org.khabar.app.sources;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.app.yaml.StrictYaml;
import org.khabar.event.Source;
import org.khabar.event.SourceOwner;

/** Reads {@code config/sources.yaml}. */
public final class SourceFile {
    private SourceFile() {}

    private record Content(@Nullable List<SourceEntry> sources) {}

    /**
     * Reads the sources that a file declares, in its order.
     *
     * @throws org.khabar.app.failure.OperatorException if it is missing, has an unknown key or a wrong value, or names an
     *     id twice
     */
    public static List<Source> read(Path file) {
        StrictYaml yaml = new StrictYaml(file);
        List<SourceEntry> entries = yaml.read(yaml.tree(), Content.class).sources();
        List<SourceEntry> declared = entries == null ? List.of() : entries;
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < declared.size(); i++) {
            if (!ids.add(declared.get(i).id())) {
                throw yaml.wrong(
                        "sources[" + i + "].id",
                        "\"" + declared.get(i).id() + "\" is named twice: give each source its own id",
                        null);
            }
        }
        return declared.stream().map(entry -> entry.toEvent(SourceOwner.FILE)).toList();
    }
}
