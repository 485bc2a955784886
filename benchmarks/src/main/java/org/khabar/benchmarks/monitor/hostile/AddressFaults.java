package org.khabar.benchmarks.monitor.hostile;

import java.util.List;
import java.util.stream.Collectors;

/** Ways to where nobody may go: 37, 38, 47 to 49. */
final class AddressFaults {
    /** The port is the canary's; where it does not listen, the attempt would fail, and is none of ours to make. */
    private static final List<String> TARGETS = List.of(
            "http://127.0.0.1:PORT/",
            "http://localhost:PORT/",
            "http://[::1]:PORT/",
            "http://[::ffff:127.0.0.1]:PORT/",
            "http://0x7f.1:PORT/",
            "http://0177.0.0.1:PORT/",
            "http://2130706433:PORT/",
            "http://127.1:PORT/",
            "http://0:PORT/",
            "http://0.0.0.0:PORT/",
            "http://127.3.0.1:PORT/",
            "//127.0.0.1:PORT/",
            "http://127.0.0.1:PORT/@example.org/",
            "file:///etc/passwd",
            "gopher://127.0.0.1:PORT/");

    private AddressFaults() {}

    static List<Fault> all(int port) {
        List<String> targets = TARGETS.stream()
                .map(target -> target.replace("PORT", Integer.toString(port)))
                .toList();
        String links = targets.stream()
                .map(target -> Paper.item(target + "secret" + target.length()))
                .collect(Collectors.joining());
        String canary = "http://127.0.0.1:" + port;
        return List.of(
                Fault.page(
                        37, "redirects to a forbidden address", exchange -> exchange.redirect(turn(targets, exchange))),
                Fault.feed(37, "a feed that redirects there", exchange -> exchange.redirect(turn(targets, exchange))),
                Fault.robots(37, "a robots.txt that does", exchange -> exchange.redirect(turn(targets, exchange))),
                Fault.feed(38, "links to forbidden addresses", exchange -> exchange.body(Paper.RSS, Paper.feed(links))),
                xml(
                        47,
                        "an external entity names a file",
                        "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                        "&x;"),
                xml(
                        48,
                        "an external entity over http",
                        "<!DOCTYPE rss [<!ENTITY x SYSTEM '" + canary + "/x'>]>",
                        "&x;"),
                xml(48, "a parameter entity", "<!DOCTYPE rss [<!ENTITY % x SYSTEM '" + canary + "/x.dtd'> %x;]>", "x"),
                xml(48, "an external DTD", "<!DOCTYPE rss SYSTEM '" + canary + "/rss.dtd'>", "x"),
                xml(
                        49,
                        "XInclude",
                        "",
                        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + canary + "/x'/>"));
    }

    private static String turn(List<String> targets, Exchange exchange) {
        return targets.get(exchange.nth() % targets.size());
    }

    private static Fault xml(int number, String what, String prologue, String title) {
        String items = "<item><title>" + title + "</title><link>/p/1</link></item>";
        return Fault.feed(
                number,
                what,
                exchange -> exchange.body(Paper.RSS, "<?xml version='1.0'?>" + prologue + Paper.feed(items)));
    }
}
