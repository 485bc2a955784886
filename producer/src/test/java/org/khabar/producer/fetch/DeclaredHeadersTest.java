package org.khabar.producer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.event.Declared;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.Header;

/** Where the headers of a source go, and where its secrets don't. */
class DeclaredHeadersTest extends FetchUnderTest {
    private static final Map<String, String> VARIABLES =
            Map.of("KHABAR_HEADER_TOWN", "canary", "KAFKA_PASSWORD", "other", "KHABAR_HEADER_BROKEN", "a\nb");

    private static List<InetAddress> here(String host) throws UnknownHostException {
        return List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}));
    }

    private FetchReport answered(FetchRequest request) {
        FetcherSettings settings = new FetcherSettings(
                "Khabar/0.1 (+https://example.org/contact)",
                4,
                PATIENT,
                PATIENT,
                5,
                50,
                Set.of(host.hostAndPort(), "example.org:" + host.port(), "example.net:" + host.port()));
        try (HttpGet toHost = new HttpGet(settings, DeclaredHeadersTest::here)) {
            Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
            return new Fetch(settings, toHost, clock, VARIABLES::get)
                    .answer(request)
                    .report();
        }
    }

    private FetchRequest feed(String value) {
        return FetchRequest.newBuilder(request(FetchKind.FEED, "http://example.org:" + host.port() + "/feed"))
                .setSite("example.org")
                .setHeaders(List.of(new Header("Authorization", value), new Header("Accept", "text/xml")))
                .build();
    }

    @Test
    void aSecretIsFilledInWhereItIsSentAndAnUsualHeaderReplaced() {
        host.answers("HTTP/1.1 200 OK\r\n\r\n<rss/>");

        answered(feed("Bearer ${env:KHABAR_HEADER_TOWN}"));

        assertThat(host.requests().getFirst())
                .contains("Authorization: Bearer canary\n", "Accept: text/xml\n")
                .doesNotContain("application/rss+xml");
    }

    @Test
    void aRedirectWithinTheSiteKeepsThemAndOneToAnotherSiteDropsThem() {
        host.answers("HTTP/1.1 301 Moved\r\nLocation: /new\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .answers("HTTP/1.1 301 Moved\r\nLocation: http://example.net:" + host.port()
                        + "/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .answers("HTTP/1.1 200 OK\r\n\r\n<rss/>");

        FetchReport report = answered(feed("Bearer ${env:KHABAR_HEADER_TOWN}"));

        assertThat(report.getResult()).isEqualTo(FetchResult.FETCHED);
        assertThat(host.requests().get(1)).startsWith("GET /new ").contains("canary");
        assertThat(host.requests().get(2)).contains("Host: example.net").doesNotContain("canary", "Authorization");
    }

    @Test
    void theyAreNotSentInTheClearWhereTheRequestBeganEncrypted() {
        FetchRequest request = FetchRequest.newBuilder(feed("${env:KHABAR_HEADER_TOWN}"))
                .setUrl("https://example.org/feed")
                .build();

        assertThat(DeclaredHeaders.of(request, "https://www.example.org/feed", VARIABLES::get))
                .hasValueSatisfying(headers -> assertThat(headers).containsEntry("Authorization", "canary"));
        assertThat(DeclaredHeaders.of(request, "http://example.org/feed", VARIABLES::get))
                .contains(Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"${env:KHABAR_HEADER_NONE}", "${env:KHABAR_HEADER_BROKEN}"})
    void aVariableThatIsNotSetOrCannotBeSentFailsTheFetchBeforeTheHostIsAsked(String value) {
        FetchReport report = answered(feed(value));

        assertThat(report.getReason()).contains("HEADER_NOT_SET");
        assertThat(host.requests()).isEmpty();
    }

    @Test
    void noOtherVariableIsRead() {
        host.answers("HTTP/1.1 200 OK\r\n\r\n<rss/>");

        answered(feed("${env:KAFKA_PASSWORD}"));

        assertThat(host.requests().getFirst()).contains("Authorization: ${env:KAFKA_PASSWORD}\n");
    }

    @Test
    void theRecordOfAPageKeepsWhatWasDeclaredAndNoHeaderThatWasSent() {
        host.answers("HTTP/1.1 200 OK\r\n\r\nstory");
        FetchRequest request = FetchRequest.newBuilder(page("/story"))
                .setDeclared(new Declared("ar", "Africa/Cairo"))
                .setHeaders(List.of(new Header("X-Edition", "mobile")))
                .build();

        var page = fetch.answer(request).page();

        assertThat(page).isNotNull();
        assertThat(page.getDeclared()).contains(new Declared("ar", "Africa/Cairo"));
        assertThat(host.requests().getFirst()).contains("X-Edition: mobile\n");
        assertThat(page.toString()).doesNotContain("mobile");
    }
}
