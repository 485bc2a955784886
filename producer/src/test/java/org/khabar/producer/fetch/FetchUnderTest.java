package org.khabar.producer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchRequest;
import org.khabar.event.RawPage;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.InMemorySchemaRegistry;
import org.khabar.schemas.Topics;

/** A fetcher and a host that says what a test has it say; a test of either extends it. */
abstract class FetchUnderTest {
    static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
    static final int MAX_BYTES = 1_000;
    static final Duration PATIENT = Duration.ofSeconds(20);
    static final Duration SOON = Duration.ofMillis(300);

    @SuppressWarnings("NullAway.Init") // set before each test
    RawHost host;

    @SuppressWarnings("NullAway.Init") // set before each test
    FetcherSettings settings;

    @SuppressWarnings("NullAway.Init") // set before each test
    HttpGet http;

    @SuppressWarnings("NullAway.Init") // set before each test
    Fetch fetch;

    final CountDownLatch over = new CountDownLatch(1);

    @BeforeAll
    static void trustOurEvents() {
        EventSerdes.of(Topics.PAGES, new InMemorySchemaRegistry());
    }

    @BeforeEach
    void open() throws IOException {
        host = new RawHost();
        use(Set.of(host.hostAndPort()), Resolver.system());
    }

    void use(Set<String> allowed, Resolver resolver) {
        use(allowed, resolver, PATIENT);
    }

    void use(Set<String> allowed, Resolver resolver, Duration readTimeout) {
        settings = new FetcherSettings(
                "Khabar/0.1 (+https://example.org/contact)", 4, PATIENT, readTimeout, 5, 50, allowed);
        http = new HttpGet(settings, resolver);
        fetch = new Fetch(settings, http, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() throws IOException {
        over.countDown();
        http.close();
        host.close();
    }

    FetchRequest page(String path) {
        return request(FetchKind.PAGE, host.url(path));
    }

    static FetchRequest request(FetchKind kind, String url) {
        return FetchRequest.newBuilder()
                .setId("host#1")
                .setKind(kind)
                .setUrl(url)
                .setFirstUrl(url)
                .setSite("127.0.0.1")
                .setIssuedAt(NOW)
                .setStartBefore(NOW.plus(PATIENT))
                .setTimeoutMillis(PATIENT.toMillis())
                .setMaxBytes(MAX_BYTES)
                .build();
    }

    static FetchRequest endingSoon(FetchRequest request) {
        return FetchRequest.newBuilder(request)
                .setTimeoutMillis(SOON.toMillis())
                .build();
    }

    void drip(OutputStream out, String text) throws IOException, InterruptedException {
        for (byte b : text.getBytes(UTF_8)) {
            out.write(b);
            out.flush();
            if (over.await(20, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    static byte[] withBody(String encoding, byte[] body) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(
                ("HTTP/1.1 200 OK\r\nContent-Encoding: " + encoding + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                        .getBytes(UTF_8));
        answer.writeBytes(body);
        return answer.toByteArray();
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    static String text(@org.jspecify.annotations.Nullable RawPage page) {
        assertThat(page).isNotNull();
        return new String(page.getBody().orElseThrow().array(), UTF_8);
    }
}
