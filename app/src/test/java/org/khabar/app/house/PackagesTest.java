package org.khabar.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the sources of all modules: rules that the compiled classes no longer show. */
class PackagesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void everyPackageHasAPackageInfoThatIsNullMarked() {
        List<Path> bare = javaFolders()
                .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
                .toList();

        assertThat(bare).isEmpty();
    }

    @Test
    void topicNamesAreWrittenInOnePlace() {
        List<Path> offenders = javaFiles()
                .filter(file -> file.toString().contains("src/main"))
                .filter(file -> !file.endsWith("Topics.java"))
                .filter(file -> read(file)
                        .matches("(?s).*\"khabar\\.(sources|source-state|links|requests|reports|pages"
                                + "|articles|outcomes|takedowns|retries|dead-letters|schemas|import|replay)[.\"].*"))
                .toList();

        assertThat(offenders).isEmpty();
    }

    private static boolean isNullMarked(Path packageInfo) {
        return Files.exists(packageInfo) && read(packageInfo).contains("@NullMarked");
    }

    private static Stream<Path> javaFolders() {
        return javaFiles()
                .filter(file -> file.toString().contains("src/main"))
                .map(Path::getParent)
                .distinct();
    }

    private static Stream<Path> javaFiles() {
        return Stream.of("schemas", "extract", "producer", "streams", "app", "benchmarks")
                .map(module -> ROOT.resolve(module).resolve("src"))
                .flatMap(PackagesTest::walk)
                .filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
