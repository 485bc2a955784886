package org.khabar.benchmarks.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateSizeTest {
    @TempDir
    private Path run;

    @Test
    void tablesOfAllPartitionsCountAndThoseOfSitesApart() throws IOException {
        write("0_0/rocksdb/article-states/000012.sst", 1 << 20);
        write("0_1/rocksdb/url-outcomes/000012.sst", 1 << 20);
        write("0_1/rocksdb/url-outcomes/LOG", 5_000);
        write("0_1/rocksdb/site-memories/000007.sst", 4 << 10);

        StateSize size = StateSize.of(run);

        assertThat(size).isEqualTo(new StateSize(2 << 20, 4 << 10));
    }

    @Test
    void sizesAreToldOfAMillionArticlesAndOfOneSite() {
        StateSize size = new StateSize(2 << 20, 4 << 10);

        assertThat(size.mebibytesPerMillion(1_000)).isEqualTo(2_000);
        assertThat(size.kibibytesPerSite(2)).isEqualTo(2);
    }

    @Test
    void nothingReadIsNothingTaken() {
        assertThat(new StateSize(0, 0).mebibytesPerMillion(0)).isZero();
    }

    @Test
    void thePeakOfMemoryIsReadFromTheStatusOfTheProcess() {
        assertThat(PeakMemory.megabytes(List.of("VmPeak:\t 9 kB", "VmHWM:\t  921600 kB")))
                .isEqualTo(900);
    }

    private void write(String name, int bytes) throws IOException {
        Path file = run.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[bytes]);
    }
}
