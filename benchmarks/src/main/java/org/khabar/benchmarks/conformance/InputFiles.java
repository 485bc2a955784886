package org.khabar.benchmarks.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The input files of a suite.
 *
 * @param folder the suite's folder
 */
record InputFiles(Path folder) {
    byte[] read(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read an input of the suite in " + folder, e);
        }
    }
}
