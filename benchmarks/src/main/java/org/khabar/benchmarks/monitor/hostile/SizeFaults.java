package org.khabar.benchmarks.monitor.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Answers that are larger than they seem, or have no end: 30 to 34, 44, 50, 55, 57. */
final class SizeFaults {
    private static final int MEMBER = 1 << 26;
    private static final int MEMBERS = 16;

    /** Ten million times the letter a, in 27 bytes. */
    private static final byte[] BROTLI_BOMB =
            HexFormat.of().parseHex("cbffff3ff825c2e2b14020f7fe2fff2c31f04b00c46111808e2306");

    private SizeFaults() {}

    static List<Fault> all() {
        byte[] bomb = bomb();
        String items = many(100_000, number -> "<item><link>/p/" + number + "</link></item>");
        String links = many(200_000, number -> "<a href='/p/" + number + "/a-story'>A</a>\n");
        String attributes = many(100_000, number -> " a" + number + "='1'");
        return List.of(
                Fault.page(30, "an endless body", SizeFaults::endless),
                Fault.feed(30, "an endless feed", SizeFaults::endless),
                Fault.page(31, "a gzip bomb", exchange -> packed(exchange, "gzip", bomb)),
                Fault.feed(31, "a gzip bomb as a feed", exchange -> packed(exchange, "gzip", bomb)),
                Fault.page(32, "gzip in gzip", exchange -> packed(exchange, "gzip, gzip", gzip(gzip(page(exchange))))),
                Fault.page(33, "a brotli bomb", exchange -> packed(exchange, "br", BROTLI_BOMB)),
                Fault.page(34, "gzip that is none", exchange -> packed(exchange, "gzip", page(exchange))),
                Fault.sitemap(44, "a gzip bomb as a sitemap", exchange -> exchange.answer("200 OK", "", bomb)),
                Fault.feed(50, "a feed of 100,000 items", exchange -> exchange.body(Paper.RSS, Paper.feed(items))),
                html(55, "an attribute of 5 MB", "<p title='" + "x".repeat(5_000_000) + "'>x</p>"),
                html(55, "100,000 attributes", "<p" + attributes + ">x</p>"),
                html(57, "200,000 links", links),
                Fault.section(
                        57,
                        "a section of 200,000 links",
                        exchange -> exchange.body(Paper.HTML, Paper.page("All", links))));
    }

    private static Fault html(int number, String what, String more) {
        String page = Paper.page(what, more);
        return Fault.page(number, what, exchange -> exchange.body(Paper.HTML, page));
    }

    /** The text of one of many. */
    private interface One {
        String text(int number);
    }

    private static String many(int count, One one) {
        StringBuilder all = new StringBuilder();
        for (int number = 0; number < count; number++) {
            all.append(one.text(number));
        }
        return all.toString();
    }

    private static void endless(Exchange exchange) throws IOException {
        exchange.raw("HTTP/1.1 200 OK\r\n\r\n");
        while (true) {
            exchange.raw(new byte[1 << 16]);
        }
    }

    private static byte[] page(Exchange exchange) {
        return Paper.page(exchange.path(), "").getBytes(UTF_8);
    }

    private static void packed(Exchange exchange, String encoding, byte[] body) throws IOException {
        exchange.answer("200 OK", "Content-Type: text/html\r\nContent-Encoding: " + encoding + "\r\n", body);
    }

    /** Returns a gibibyte of zeros in one megabyte. */
    private static byte[] bomb() {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        byte[] member = gzip(new byte[MEMBER]);
        for (int i = 0; i < MEMBERS; i++) {
            bomb.writeBytes(member);
        }
        return bomb.toByteArray();
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return packed.toByteArray();
    }
}
