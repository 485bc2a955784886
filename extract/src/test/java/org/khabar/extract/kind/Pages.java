package org.khabar.extract.kind;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khabar.extract.PageReader;
import org.khabar.extract.PageReading;
import org.khabar.extract.WebPage;

/** Small pages to judge, with a header, a menu and a foot as sites have them. */
final class Pages {
    private static final PageReader READER = new PageReader();

    private Pages() {}

    static PageReading read(String url, String head, String main) {
        return read(url, head, "", main);
    }

    static PageReading read(String url, String head, String bodyNames, String main) {
        String html = """
                <!DOCTYPE html><html><head><meta charset="utf-8">%s</head><body class="%s">
                <header><a href="/">The Harbour Post</a><nav><ul><li><a href="/politics">Politics</a></li><li><a href="/economy">Economy</a></li>
                <li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li></ul></nav></header>
                <main>%s</main>
                <footer><p><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a> © The Harbour Post</p></footer></body></html>""".formatted(head, bodyNames, main);
        return READER.read(WebPage.of(html.getBytes(StandardCharsets.UTF_8), url));
    }

    /** A paragraph of running text, {@code sentences} long. */
    static String paragraph(int sentences) {
        return IntStream.range(0, sentences)
                .mapToObj(
                        i -> "The council met for the " + (i + 2)
                                + "nd time this year, and the members spoke at length about the new quay and who should pay for it.")
                .collect(Collectors.joining(" ", "<p>", "</p>"));
    }

    /** Cards that tease stories: a picture, a linked headline, a line of text. */
    static String cards(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> """
                        <article class="card"><a href="/news/story-%d"><img src="/%d.jpg" alt=""></a>
                        <h3><a href="/news/story-%d">Headline number %d of a story that is told elsewhere</a></h3>
                        <time datetime="2026-03-%02dT08:00:00Z">%d March</time></article>""".formatted(i, i, i, i, i % 27 + 1, i % 27 + 1))
                .collect(Collectors.joining("\n"));
    }
}
