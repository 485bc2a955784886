package org.khabar.app.demo.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitsTest {
    private final HandClock clock = new HandClock(Instant.parse("2026-11-23T08:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void requestsOfOneHostOneAfterTheOtherDoNotOverlap() throws IOException {
        try (VisitLog log = VisitLog.open(folder.resolve(Newsroom.ACCESS_LOG), clock)) {
            visit(log, "a.localhost", "/1");
            visit(log, "a.localhost", "/2");
        }

        Visits visits = Visits.read(folder);

        assertThat(visits.all()).extracting(Visit::path).containsExactly("/1", "/2");
        assertThat(visits.overlapping()).isEmpty();
    }

    @Test
    void twoRequestsOfOneHostAtOnceAreFound() throws IOException {
        try (VisitLog log = VisitLog.open(folder.resolve(Newsroom.ACCESS_LOG), clock)) {
            long first = log.begin("a.localhost", "/1");
            tick();
            long second = log.begin("a.localhost", "/2");
            tick();
            log.end(first, 200);
            log.end(second, 200);
        }

        assertThat(Visits.read(folder).overlapping()).extracting(Visit::path).containsExactly("/2");
    }

    @Test
    void requestsOfTwoHostsMayRunAtOnce() throws IOException {
        try (VisitLog log = VisitLog.open(folder.resolve(Newsroom.ACCESS_LOG), clock)) {
            long first = log.begin("a.localhost", "/1");
            visit(log, "b.localhost", "/2");
            log.end(first, 200);
        }

        assertThat(Visits.read(folder).overlapping()).isEmpty();
    }

    @Test
    void aRequestCutShortByAKillEndsWithItsProcess() throws IOException {
        try (VisitLog killed = VisitLog.open(folder.resolve(Newsroom.ACCESS_LOG), clock)) {
            killed.begin("a.localhost", "/1");
            tick();
            visit(killed, "b.localhost", "/2");
        }
        tick();
        try (VisitLog log = VisitLog.open(folder.resolve(Newsroom.ACCESS_LOG), clock)) {
            visit(log, "a.localhost", "/1");
        }

        Visits visits = Visits.read(folder);

        assertThat(visits.of("a.localhost", "/1")).extracting(Visit::status).containsExactly(null, 200);
        assertThat(visits.overlapping()).isEmpty();
    }

    private void visit(VisitLog log, String host, String path) {
        long number = log.begin(host, path);
        tick();
        log.end(number, 200);
        tick();
    }

    private void tick() {
        clock.advance(Duration.ofMillis(10));
    }
}
