package org.khabar.extract.facts;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.khabar.extract.facts.Landmarks.Mark;

/** The head of a site, above its articles: the date printed there is today's, as on a newspaper's front page. */
final class Mastheads {
    private static final Set<String> NAMES = Set.of(
            "header",
            "masthead",
            "topbar",
            "top-bar",
            "top_bar",
            "top",
            "header-top",
            "top-header",
            "site-header",
            "page-header",
            "main-header",
            "headerbg",
            "toolbar",
            "ticker",
            "today",
            "today-date",
            "current-date",
            "currentdate",
            "date-today");

    private Mastheads() {}

    /** Whether an element before the headline stands in a head that does not hold the headline itself. */
    static boolean holds(Mark mark, Clues clues) {
        if (clues.headline().isEmpty() || mark.index() >= clues.headlineIndex()) {
            return false;
        }
        Element headline = clues.headline().get().element();
        for (Element box = mark.element(); box != null && !isAncestor(box, headline); box = box.parent()) {
            if (isHead(box)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHead(Element box) {
        if (box.normalName().equals("header") || NAMES.contains(box.id().toLowerCase(Locale.ROOT))) {
            return true;
        }
        return box.classNames().stream().anyMatch(name -> NAMES.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static boolean isAncestor(Element box, Element headline) {
        for (Element up = headline; up != null; up = up.parent()) {
            if (up.equals(box)) {
                return true;
            }
        }
        return false;
    }
}
