package org.khabar.benchmarks.monitor.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;

/** Markup and texts that harm whoever reads them: 45, 46, 53, 54, 56, 58 to 62, 64. */
final class MarkupFaults {
    private static final String PDF =
            "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n";

    private MarkupFaults() {}

    static List<Fault> all() {
        return List.of(
                xml(45, "a billion laughs", laughs(), "&l9;"),
                xml(46, "a quadratic blow-up", "<!ENTITY x '" + "x".repeat(50_000) + "'>", "&x;".repeat(50_000)),
                page(53, "200,000 nested elements", "<div>".repeat(200_000)),
                page(54, "formatting elements that are never closed", "<b><i><font>x".repeat(50_000)),
                page(
                        56,
                        "text that makes patterns explode",
                        "<p>" + "a@".repeat(200_000) + " ".repeat(200_000) + "!</p>"),
                page(58, "scripts in an article", "<script>alert(1)</script><img src=x onerror='alert(1)'>"),
                title(59, "control characters in a title", "A\r\nB\u001b[31m ${jndi:ldap://127.0.0.1/x}"),
                title(60, "formulas and bidi controls in a title", "=HYPERLINK(\"http://127.0.0.1\") \u202egnp.exe"),
                Fault.page(
                        61,
                        "a PDF served as HTML",
                        exchange -> exchange.answer("200 OK", "Content-Type: text/html\r\n", PDF.getBytes(ISO_8859_1))),
                Fault.page(
                        62,
                        "an error page with status 200",
                        exchange -> exchange.body(
                                Paper.HTML,
                                "<html><head><title>404 Not Found</title></head><body>Page not found</body></html>")),
                Fault.page(
                        64,
                        "a poison page",
                        exchange -> exchange.answer("200 OK", "Content-Type: text/html; charset=utf-7\r\n", new byte[] {
                            0, -1, -2, '<', 0, '>', -64, -128
                        })));
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 'laugh'>");
        for (int level = 1; level < 10; level++) {
            entities.append("<!ENTITY l" + level + " '" + ("&l" + (level - 1) + ";").repeat(10) + "'>");
        }
        return entities.toString();
    }

    private static Fault xml(int number, String what, String entities, String title) {
        String feed = "<?xml version='1.0'?><!DOCTYPE rss [" + entities + "]>"
                + Paper.feed("<item><title>" + title + "</title><link>/p/1</link></item>");
        return Fault.feed(number, what, exchange -> exchange.body(Paper.RSS, feed));
    }

    private static Fault page(int number, String what, String more) {
        String page = Paper.page(what, more);
        return Fault.page(number, what, exchange -> exchange.body(Paper.HTML, page));
    }

    private static Fault title(int number, String what, String title) {
        String items = "<item><title><![CDATA[" + title + "]]></title><link>/p/1</link></item>";
        return Fault.feed(number, what, exchange -> exchange.body(Paper.RSS, Paper.feed(items)));
    }
}
