package org.khabar.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.importing.ImportSums;
import org.khabar.event.OutcomeKind;
import org.khabar.event.RawPage;
import org.khabar.schemas.Topics;

/** A WARC file that somebody else's program wrote: wget, of a small site on loopback. */
class WgetIT {
    private static final int STORIES = 12;

    @TempDir
    Path data;

    @TempDir
    Path folder;

    static boolean wgetIsThere() {
        return Files.isExecutable(Path.of("/usr/bin/wget"));
    }

    @Test
    @EnabledIf("wgetIsThere")
    void everyPageThatWgetKeptIsImported() throws Exception {
        HttpServer site = site();
        String url = "http://127.0.0.1:" + site.getAddress().getPort();
        List<String> command = new ArrayList<>(
                List.of("/usr/bin/wget", "--quiet", "--warc-file=kept", "--delete-after", "--no-directories"));
        IntStream.range(0, STORIES).forEach(number -> command.add(url + "/story/" + number));
        Process wget = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(wget.waitFor()).isZero();
        site.stop(0);
        List<Problem> problems = new ArrayList<>();

        try (TestBroker broker = new TestBroker.Embedded();
                Cluster cluster = broker.open(data)) {
            ImportSums sums = new Imports(cluster, data, problems).run("wget", folder.resolve("kept.warc.gz"));

            assertThat(sums.pages()).isEqualTo(STORIES);
            assertThat(sums.of(OutcomeKind.PUBLISHED)).isEqualTo(STORIES);
            assertThat(new Log(cluster).read(Topics.imported("wget").pages()))
                    .extracting(RawPage::getUrl)
                    .contains(url + "/story/0", url + "/story/11");
        }
        assertThat(problems).isEmpty();
    }

    private static HttpServer site() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/story/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            int number = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
            byte[] body = ImportIT.story(number).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, number % 2 == 0 ? body.length : 0); // 0: chunked
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }
}
