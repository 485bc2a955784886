package org.khabar.producer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.RawPage;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.InMemorySchemaRegistry;
import org.khabar.schemas.Topics;

/** What the fetcher makes of hosts, kind and hostile. */
class FetchTest {
    private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
    private static final int MAX_BYTES = 1_000;
    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final Duration SOON = Duration.ofMillis(300);

    @SuppressWarnings("NullAway.Init") // set before each test
    private RawHost host;

    @SuppressWarnings("NullAway.Init") // set before each test
    private HttpGet http;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Fetch fetch;

    private final CountDownLatch over = new CountDownLatch(1);

    @BeforeAll
    static void trustOurEvents() {
        EventSerdes.of(Topics.PAGES, new InMemorySchemaRegistry());
    }

    @BeforeEach
    void open() throws IOException {
        host = new RawHost();
        use(Set.of(host.hostAndPort()), Resolver.system());
    }

    private void use(Set<String> allowed, Resolver resolver) {
        use(allowed, resolver, PATIENT);
    }

    private void use(Set<String> allowed, Resolver resolver, Duration readTimeout) {
        FetcherSettings settings = new FetcherSettings(
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

    @Test
    void aPageComesWithBytesAndHeadersAsReceived() {
        host.answers(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Twice: a\r\nX-Twice: b\r\nContent-Length: 5\r\n\r\n\u00e9tude");

        Fetch.Answers answers = fetch.answer(page("/story?a=b"));

        RawPage page = answers.page();
        assertThat(page).isNotNull();
        assertThat(page.getResult()).isEqualTo(FetchResult.FETCHED);
        assertThat(page.getBody().orElseThrow().array()).containsExactly(0xe9, 't', 'u', 'd', 'e');
        assertThat(page.getHeaders())
                .filteredOn(header -> header.getName().equals("X-Twice"))
                .hasSize(2);
        assertThat(page.getSha256()).isPresent();
        assertThat(answers.report().getBody()).isEmpty();
        assertThat(answers.report().getBodyBytes()).isEqualTo(5);
    }

    @Test
    void aRequestIsHonestAndCarriesNoCookies() {
        host.answers("HTTP/1.1 304 Not Modified\r\nSet-Cookie: a=b\r\n\r\n");
        FetchRequest request = FetchRequest.newBuilder(page("/"))
                .setEtag("\"v1\"")
                .setLastModified("Sat, 28 Feb 2026 10:00:00 GMT")
                .build();

        fetch.answer(request);
        FetchReport report = fetch.answer(request).report();

        assertThat(report.getResult()).isEqualTo(FetchResult.NOT_MODIFIED);
        assertThat(host.requests().getLast())
                .contains("User-Agent: Khabar/0.1 (+https://example.org/contact)")
                .contains("If-None-Match: \"v1\"")
                .contains("If-Modified-Since: Sat, 28 Feb 2026 10:00:00 GMT")
                .contains("Accept-Encoding: gzip\n")
                .doesNotContain("Cookie");
    }

    @ParameterizedTest
    @CsvSource({
        "200, FETCHED,",
        "204, FETCHED,",
        "304, NOT_MODIFIED,",
        "300, FAILED, HTTP_300",
        "401, REFUSED, HTTP_401",
        "403, REFUSED, HTTP_403",
        "404, GONE, HTTP_404",
        "410, GONE, HTTP_410",
        "418, FAILED, HTTP_418",
        "429, FAILED, HTTP_429",
        "451, REFUSED, HTTP_451",
        "500, FAILED, HTTP_500",
        "503, FAILED, HTTP_503",
    })
    void aStatusHasOneMeaning(int status, FetchResult result, String reason) {
        host.answers("HTTP/1.1 " + status + " Text\r\nContent-Length: 0\r\n\r\n");

        FetchReport report = fetch.answer(page("/")).report();

        assertThat(report.getResult()).isEqualTo(result);
        assertThat(report.getReason().orElse(null)).isEqualTo(reason);
        assertThat(report.getStatus()).hasValue(status);
    }

    static Stream<Arguments> hostileAnswers() {
        String ok = "HTTP/1.1 200 OK\r\n";
        return Stream.of(
                Arguments.of("closes without a byte", "", "CONNECTION_LOST"),
                Arguments.of("closes within the headers", ok + "Content-Ty", "CONNECTION_LOST"),
                Arguments.of("cuts a body of known length", ok + "Content-Length: 100\r\n\r\nabc", "CONNECTION_LOST"),
                Arguments.of(
                        "cuts a chunked body", ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nabc", "CONNECTION_LOST"),
                Arguments.of(
                        "ends no chunked body",
                        ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
                        "CONNECTION_LOST"),
                Arguments.of(
                        "has a chunk of 2^64 - 1 bytes",
                        ok + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nabc",
                        "BAD_HTTP"),
                Arguments.of(
                        "has no number for a chunk", ok + "Transfer-Encoding: chunked\r\n\r\nmany\r\nabc", "BAD_HTTP"),
                Arguments.of("has a strange status line", "200: OK\r\n\r\nabc", "BAD_HTTP"),
                Arguments.of("has no status line", "<html>hello</html>\r\n\r\n", "BAD_HTTP"),
                Arguments.of(
                        "has a header of 1 MB", ok + "X: " + "x".repeat(1 << 20) + "\r\n\r\n", "HEADERS_TOO_LARGE"),
                Arguments.of("has 10,000 headers", ok + "X: y\r\n".repeat(10_000) + "\r\n", "HEADERS_TOO_LARGE"),
                Arguments.of("sends more than is allowed", ok + "\r\n" + "x".repeat(MAX_BYTES + 1), "TOO_LARGE"),
                Arguments.of("sends brotli unasked", ok + "Content-Encoding: br\r\n\r\nabc", "UNSUPPORTED_ENCODING"),
                Arguments.of(
                        "wraps gzip three times",
                        ok + "Content-Encoding: gzip, gzip, gzip\r\n\r\nabc",
                        "UNSUPPORTED_ENCODING"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileAnswers")
    void aHostileAnswerIsAFailureWithAReason(String name, String answer, String reason) {
        host.answers(answer);

        Fetch.Answers answers = fetch.answer(page("/"));

        assertThat(answers.report().getReason()).hasValue(reason);
        assertThat(answers.page()).isNotNull();
        assertThat(answers.page().getResult()).isEqualTo(FetchResult.FAILED);
        assertThat(answers.page().getBody()).isEmpty();
    }

    @Test
    void aBodyOfExactlyTheLimitIsWhole() {
        host.answers("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(MAX_BYTES));

        FetchReport report = fetch.answer(page("/")).report();

        assertThat(report.getResult()).isEqualTo(FetchResult.FETCHED);
        assertThat(report.getBodyBytes()).isEqualTo(MAX_BYTES);
    }

    @Test
    void aContentLengthThatIsNoNumberIsOverlooked() {
        host.answers("HTTP/1.1 200 OK\r\nContent-Length: thousand\r\nConnection: close\r\n\r\nabc");

        FetchReport report = fetch.answer(page("/")).report();

        assertThat(report.getBodyBytes()).isEqualTo(3);
    }

    @Test
    void headersThatDripEndAtTheDeadline() {
        host.plays(out -> drip(out, "HTTP/1.1 200 OK\r\nX-Long: " + "x".repeat(1_000)));

        FetchReport report = fetch.answer(endingSoon(page("/"))).report();

        assertThat(report.getReason()).hasValue("DEADLINE");
    }

    @Test
    void aBodyThatDripsEndsAtTheDeadline() {
        host.plays(out -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
            drip(out, "x".repeat(1_000));
        });

        Fetch.Answers answers = fetch.answer(endingSoon(page("/")));

        assertThat(answers.report().getReason()).hasValue("DEADLINE");
        assertThat(answers.report().getStatus()).hasValue(200);
    }

    @Test
    void aHostThatHangsIsGivenUp() {
        use(Set.of(host.hostAndPort()), Resolver.system(), SOON);
        host.plays(_ -> over.await());

        FetchReport report = fetch.answer(page("/")).report();

        assertThat(report.getReason()).hasValue("READ_TIMEOUT");
    }

    @Test
    void nobodyListening() throws IOException {
        int port;
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        use(Set.of("127.0.0.1:" + port), Resolver.system());

        FetchReport report = fetch.answer(request(FetchKind.PAGE, "http://127.0.0.1:" + port + "/"))
                .report();

        assertThat(report.getReason()).hasValue("CONNECT_REFUSED");
    }

    @Test
    void aHostNobodyKnows() {
        use(Set.of(), host -> {
            throw new java.net.UnknownHostException(host);
        });

        FetchReport report =
                fetch.answer(request(FetchKind.PAGE, "http://nowhere.example/")).report();

        assertThat(report.getReason()).hasValue("DNS_UNKNOWN_HOST");
    }

    @Test
    void gzipIsUnpacked() throws IOException {
        host.answers(withBody("gzip", gzip("a story".getBytes(UTF_8))));

        RawPage page = fetch.answer(page("/")).page();

        assertThat(text(page)).isEqualTo("a story");
    }

    @Test
    void gzipInGzipIsUnpackedWhereBothAreTold() throws IOException {
        host.answers(withBody("gzip, gzip", gzip(gzip("a story".getBytes(UTF_8)))));

        RawPage page = fetch.answer(page("/")).page();

        assertThat(text(page)).isEqualTo("a story");
    }

    @Test
    void textThatIsToldToBeGzipIsTakenAsItIs() {
        host.answers(withBody("gzip", "a story".getBytes(UTF_8)));

        RawPage page = fetch.answer(page("/")).page();

        assertThat(text(page)).isEqualTo("a story");
    }

    @Test
    void brokenGzipIsAFailure() throws IOException {
        byte[] packed = gzip("a story that goes on and on".repeat(9).getBytes(UTF_8));
        packed[12] ^= 0x55;
        packed[15] ^= 0x55;
        host.answers(withBody("gzip", packed));

        FetchReport report = fetch.answer(page("/")).report();

        assertThat(report.getResult()).isEqualTo(FetchResult.FAILED);
        assertThat(report.getReason()).hasValue("BAD_ENCODING");
    }

    @Test
    void aGzipBombIsCutAtTheLimitOfDecodedBytes() throws IOException {
        host.answers(withBody("gzip", gzip(new byte[50_000_000])));

        FetchReport report = fetch.answer(page("/")).report();

        assertThat(report.getReason()).hasValue("TOO_LARGE");
    }

    @Test
    void aLongRobotsTxtIsCutAndKept() {
        host.answers("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(2 * MAX_BYTES));

        FetchReport report =
                fetch.answer(request(FetchKind.ROBOTS, host.url("/robots.txt"))).report();

        assertThat(report.getResult()).isEqualTo(FetchResult.FETCHED);
        assertThat(report.getTruncated()).isTrue();
        assertThat(report.getBody().orElseThrow().remaining()).isEqualTo(MAX_BYTES);
    }

    @Test
    void aRedirectOfAPageIsReportedAndNotFollowed() {
        host.answers("HTTP/1.1 301 Moved\r\nLocation: ../new#top\r\nContent-Length: 0\r\n\r\n");

        Fetch.Answers answers = fetch.answer(page("/old/story"));

        assertThat(answers.report().getResult()).isEqualTo(FetchResult.REDIRECTED);
        assertThat(answers.report().getLocation()).hasValue(host.url("/new#top"));
        assertThat(answers.page()).isNull();
        assertThat(host.requests()).hasSize(1);
    }

    @Test
    void aRedirectOfAFeedIsFollowed() {
        host.answers("HTTP/1.1 301 Moved\r\nLocation: /new\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .answers("HTTP/1.1 200 OK\r\n\r\n<rss/>");

        FetchReport report =
                fetch.answer(request(FetchKind.FEED, host.url("/feed"))).report();

        assertThat(report.getResult()).isEqualTo(FetchResult.FETCHED);
        assertThat(report.getUrl()).isEqualTo(host.url("/feed"));
        assertThat(host.requests().getLast()).startsWith("GET /new ");
    }

    @Test
    void aRobotsTxtThatRedirectsToItselfEnds() {
        host.answers("HTTP/1.1 302 Found\r\nLocation: /robots.txt\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        FetchReport report =
                fetch.answer(request(FetchKind.ROBOTS, host.url("/robots.txt"))).report();

        assertThat(report.getReason()).hasValue("TOO_MANY_REDIRECTS");
        assertThat(report.getStatus()).hasValue(302);
    }

    @Test
    void anEndlessChainOfRedirectsEnds() {
        int[] hop = {0};
        host.plays(out -> out.write(
                ("HTTP/1.1 302 Found\r\nLocation: /" + hop[0]++ + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                        .getBytes(UTF_8)));

        FetchReport report =
                fetch.answer(request(FetchKind.FEED, host.url("/feed"))).report();

        assertThat(report.getReason()).hasValue("TOO_MANY_REDIRECTS");
        assertThat(host.requests()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "http://169.254.169.254/latest/meta-data/",
        "http://localhost:1/",
        "http://[::1]:1/",
        "http://[::ffff:127.0.0.1]:1/",
        "http://0x7f.1:1/",
        "http://2130706433:1/",
        "http://127.1:1/",
    })
    void aRedirectOfAFeedToAPrivateAddressIsRefused(String target) {
        host.answers(
                "HTTP/1.1 302 Found\r\nLocation: " + target + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        FetchReport report =
                fetch.answer(request(FetchKind.FEED, host.url("/feed"))).report();

        assertThat(report.getResult()).isEqualTo(FetchResult.REFUSED);
        assertThat(report.getReason()).hasValue("ADDRESS_REFUSED");
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/passwd", "gopher://127.0.0.1/", "javascript:alert(1)", "ftp://example.org/"})
    void aRedirectOfAFeedToAnotherSchemeIsNotFollowed(String target) {
        host.answers(
                "HTTP/1.1 302 Found\r\nLocation: " + target + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        FetchReport report =
                fetch.answer(request(FetchKind.FEED, host.url("/feed"))).report();

        assertThat(report.getReason()).hasValue("UNSUPPORTED_URL");
    }

    @Test
    void aNameThatTurnsPrivateAfterTheCheckIsRefusedAtConnect() throws IOException {
        use(Set.of(), name -> List.of(InetAddress.getByAddress(name, new byte[] {127, 0, 0, 1})));

        FetchReport report = fetch.answer(request(FetchKind.PAGE, "http://public.example:" + host.port() + "/"))
                .report();

        assertThat(report.getReason()).hasValue("ADDRESS_REFUSED");
        assertThat(host.requests()).isEmpty();
    }

    @Test
    void namesBelowLocalhostAreThisMachineWhereAllowed() {
        use(Set.of("news.localhost:" + host.port()), Resolver.system());
        host.answers("HTTP/1.1 200 OK\r\n\r\nabc");

        FetchReport report = fetch.answer(request(FetchKind.PAGE, "http://news.localhost:" + host.port() + "/"))
                .report();

        assertThat(report.getResult()).isEqualTo(FetchResult.FETCHED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "429 | 120 | 120000",
                "503 | Sun, 01 Mar 2026 06:01:00 GMT | 60000",
                "503 | Sun, 01 Mar 2026 05:00:00 GMT | 0",
                "503 | 99999999999999999999 | 86400000",
                "503 | soon |",
                "503 | -5 |",
                "200 | 120 |",
            })
    void aRetryAfterIsUnderstoodAndCapped(int status, String value, Long millis) {
        host.answers("HTTP/1.1 " + status + " Text\r\nRetry-After: " + value + "\r\nContent-Length: 0\r\n\r\n");

        FetchReport report = fetch.answer(page("/")).report();

        assertThat(report.getRetryAfterMillis().orElse(null)).isEqualTo(millis);
    }

    @ParameterizedTest
    @CsvSource({"408", "503"})
    void noStatusMakesTheClientAskAgainByItself(int status) {
        host.answers(
                "HTTP/1.1 " + status + " Text\r\nRetry-After: 0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        FetchReport report = fetch.answer(page("/")).report();

        assertThat(report.getStatus()).hasValue(status);
        assertThat(host.requests()).hasSize(1);
    }

    private FetchRequest page(String path) {
        return request(FetchKind.PAGE, host.url(path));
    }

    private static FetchRequest request(FetchKind kind, String url) {
        return FetchRequest.newBuilder()
                .setId("host#1")
                .setKind(kind)
                .setUrl(url)
                .setFirstUrl(url)
                .setSite("127.0.0.1")
                .setIssuedAt(NOW)
                .setStartBefore(NOW)
                .setTimeoutMillis(PATIENT.toMillis())
                .setMaxBytes(MAX_BYTES)
                .build();
    }

    private static FetchRequest endingSoon(FetchRequest request) {
        return FetchRequest.newBuilder(request)
                .setTimeoutMillis(SOON.toMillis())
                .build();
    }

    private void drip(OutputStream out, String text) throws IOException, InterruptedException {
        for (byte b : text.getBytes(UTF_8)) {
            out.write(b);
            out.flush();
            if (over.await(20, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    private static byte[] withBody(String encoding, byte[] body) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(
                ("HTTP/1.1 200 OK\r\nContent-Encoding: " + encoding + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                        .getBytes(UTF_8));
        answer.writeBytes(body);
        return answer.toByteArray();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static String text(@org.jspecify.annotations.Nullable RawPage page) {
        assertThat(page).isNotNull();
        return new String(page.getBody().orElseThrow().array(), UTF_8);
    }
}
