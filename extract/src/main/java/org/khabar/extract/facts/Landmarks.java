package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Elements that facts may stand in, gathered in one walk over the body: headings, times, boxes named for the author or the date, links to
 * authors, short lines. What lies in comments, teasers and footers is left out.
 */
final class Landmarks implements NodeVisitor {
    private static final int MAX_MARKS = 4_000;

    /** Names of boxes that hold facts of other articles or of readers. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "comment|disqus|respond|related|recommend|teaser|sidebar|most-?(?:read|popular|viewed)|trending|latest-?(?:news|articles|posts)|popular|widget|recirc|read-?more|more-?(?:from|news|stories)|carousel|newsletter|\\bfooter\\b|cookie|\\bnav\\b|navbar|\\bmenu\\b|also-?read|up-?next|see-?also|upnext|outbrain|taboola");

    private static final Pattern BYLINE = Pattern.compile(
            "by-?line|author|autor|auteur|writer|reporter|journalist|posted-?by|redakteur|firma\\b|contributor|creator|verfasser|penname|kolumnist");
    private static final Pattern DATE = Pattern.compile(
            "date|time|publish|posted|pubdate|datum|fecha|updated|meta|info|data\\b|byline|dateline|pub-|\\bpub\\b|created|erschienen|datetime|source|ptime");

    /** What an element may hold. */
    enum Kind {
        HEADING,
        TIME,
        BYLINE_BOX,
        DATE_BOX,
        AUTHOR_LINK,
        LINE
    }

    /**
     * An element found.
     *
     * @param kind what it may hold
     * @param element the element
     * @param index its place among all elements of the body
     */
    record Mark(Kind kind, Element element, int index) {}

    private final List<Mark> marks = new ArrayList<>();
    private int elements;
    private int elsewhereDepth = -1;

    private Landmarks() {}

    static Landmarks of(Element body) {
        Landmarks landmarks = new Landmarks();
        NodeTraversor.traverse(landmarks, body);
        return landmarks;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        elements++;
        if (elsewhereDepth >= 0 || marks.size() >= MAX_MARKS) {
            return;
        }
        String tag = element.normalName();
        String names =
                (element.className() + " " + element.id() + " " + element.attr("data-testid")).toLowerCase(Locale.ROOT);
        boolean big = tag.equals("body") || tag.equals("main") || tag.equals("article") || depth <= 2;
        if (!big && isElsewhere(element, tag, names)) {
            elsewhereDepth = depth;
            return;
        }
        sort(element, tag, names);
    }

    private static boolean isElsewhere(Element element, String tag, String names) {
        if (tag.equals("nav")) {
            return true;
        }
        if (tag.equals("footer")) {
            return element.closest("article") == null;
        }
        return names.length() > 2 && ELSEWHERE.matcher(names).find() && isSmall(element);
    }

    /** A box with the main headline or most of the page's paragraphs is the article whatever it is called. */
    private static boolean isSmall(Element element) {
        return element.selectFirst("h1, [itemprop=articleBody], article p ~ p ~ p ~ p") == null;
    }

    private void sort(Element element, String tag, String names) {
        if (tag.equals("h1") || tag.equals("h2")) {
            add(Kind.HEADING, element);
            return;
        }
        if (tag.equals("time")) {
            add(Kind.TIME, element);
        } else if (tag.equals("a") && isAuthorLink(element)) {
            add(Kind.AUTHOR_LINK, element);
        }
        if (names.length() > 2) {
            if (BYLINE.matcher(names).find()) {
                add(Kind.BYLINE_BOX, element);
            }
            if (DATE.matcher(names).find()) {
                add(Kind.DATE_BOX, element);
            }
        }
        if (!element.ownText().isBlank() && element.ownText().length() < 160) {
            add(Kind.LINE, element);
        }
    }

    private static boolean isAuthorLink(Element link) {
        String rel = link.attr("rel");
        String href = link.attr("href").toLowerCase(Locale.ROOT);
        return rel.contains("author")
                || href.contains("/author/")
                || href.contains("/authors/")
                || href.contains("/autor/")
                || href.contains("/autoren/")
                || href.contains("/auteur/")
                || href.contains("/profile/")
                || href.contains("/journalist")
                || href.contains("/contributor")
                || href.contains("/reporters/")
                || href.contains("/writers/")
                || href.contains("/staff/")
                || href.contains("/by/");
    }

    private void add(Kind kind, Element element) {
        marks.add(new Mark(kind, element, elements));
    }

    @Override
    public void tail(Node node, int depth) {
        if (depth == elsewhereDepth) {
            elsewhereDepth = -1;
        }
    }

    /** Returns the elements of a kind in the page's order. */
    List<Mark> all(Kind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind).toList();
    }
}
