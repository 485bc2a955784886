package org.khabar.extract.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.extract.WebPage;
import org.khabar.extract.page.Page;
import org.khabar.extract.text.WordCount;
import org.khabar.extract.url.WebUrl;

/**
 * Judges the links of a section page: by the shape of their URL, by what they show, by where they stand, and by the company
 * they keep, since a site's articles have URLs of one pattern. Throws nothing, whatever the page holds.
 */
public final class SectionReader {
    /** Links looked at; a page with more is a sitemap for people. */
    private static final int MAX_LINKS = 3_000;

    private static final int ARTICLE = 4;
    private static final int UNSURE = 2;

    /** So many links of a pattern that lead to articles speak for the others of it. */
    private static final int COMPANY = 3;

    private static final int HEADLINE_WORDS = 5;
    private static final int LONG_HEADLINE_WORDS = 8;

    private SectionReader() {}

    private record Judged(WebUrl url, String text, LinkPlace place, int score) {
        SectionLink link() {
            return new SectionLink(url.toString(), text);
        }
    }

    /** Reads a section page, or a home page. */
    public static SectionReading read(WebPage source) {
        if (isBlank(source.body())) {
            return new NotASection(NotASection.Reason.EMPTY);
        }
        Optional<WebUrl> url = WebUrl.parse(source.url());
        if (url.isEmpty() || !looksLikeMarkup(source.body())) {
            return new NotASection(NotASection.Reason.NOT_HTML);
        }
        LinkWalk walk = new LinkWalk(Page.of(source), url.get(), MAX_LINKS);
        List<Judged> judged = new ArrayList<>();
        for (LinkWalk.Gathered link : walk.links()) {
            judged.add(new Judged(link.url, link.text, link.place, score(link)));
        }
        Map<String, Integer> company = company(judged);
        List<SectionLink> articles = new ArrayList<>();
        List<SectionLink> unsure = new ArrayList<>();
        for (Judged link : judged) {
            int score = link.score() + (isInCompany(link, company) ? 1 : 0);
            if (score >= ARTICLE) {
                articles.add(link.link());
            } else if (score >= UNSURE) {
                unsure.add(link.link());
            }
        }
        return articles.isEmpty() && unsure.isEmpty()
                ? new NotASection(NotASection.Reason.NO_LINKS)
                : new Section(articles, unsure, walk.dropped());
    }

    private static int score(LinkWalk.Gathered link) {
        int words = WordCount.of(link.text);
        int shown = words >= LONG_HEADLINE_WORDS ? 3 : words >= HEADLINE_WORDS ? 2 : words <= 2 && words > 0 ? -2 : 0;
        return LinkShape.score(link.url) + shown + link.place.score();
    }

    private static Map<String, Integer> company(List<Judged> links) {
        Map<String, Integer> company = new HashMap<>();
        for (Judged link : links) {
            if (link.score() >= ARTICLE) {
                company.merge(LinkShape.pattern(link.url()), 1, Integer::sum);
            }
        }
        return company;
    }

    private static boolean isInCompany(Judged link, Map<String, Integer> company) {
        return link.place() != LinkPlace.FURNITURE && company.getOrDefault(LinkShape.pattern(link.url()), 0) >= COMPANY;
    }

    private static boolean isBlank(byte[] body) {
        for (byte b : body) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    /** A NUL in the beginning is of another kind of file, or of UTF-16, which no section page is known to be in. */
    private static boolean looksLikeMarkup(byte[] body) {
        boolean tag = false;
        for (int i = 0; i < Math.min(body.length, 4_096); i++) {
            if (body[i] == 0) {
                return false;
            }
            tag |= body[i] == '<';
        }
        return tag;
    }
}
