package org.khabar.extract.section;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the elements around a link say of it. */
enum LinkPlace {
    /** In a headline, or around one. */
    HEADLINE(2),
    /** In the page's own part. */
    CONTENT(1),
    /** Nothing is said. */
    UNKNOWN(0),
    /** In a menu, a footer or the like. */
    FURNITURE(-4);

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5");
    private static final Set<String> CONTENTS = Set.of("main", "article");
    private static final Set<String> FURNITURE_TAGS = Set.of("nav", "footer", "menu", "form");
    private static final Set<String> FURNITURE_ROLES =
            Set.of("navigation", "contentinfo", "search", "menu", "menubar", "dialog", "banner");

    /** Words in classes and ids of what stands around the page's own part. */
    private static final Pattern FURNITURE_NAMES = Pattern.compile(
            "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|submenu|footer|breadcrumbs?|topbar|pagination|pager|social|share|cookies?|consent|login|mega-?menu|off-?canvas|hamburger)(?:[\\s_-]|$)");

    private final int score;

    LinkPlace(int score) {
        this.score = score;
    }

    int score() {
        return score;
    }

    /** Returns what an element makes of the links in it, within what the elements around it have made of them. */
    static LinkPlace within(LinkPlace around, Element element) {
        String tag = element.normalName();
        if (around == FURNITURE
                || FURNITURE_TAGS.contains(tag)
                || FURNITURE_ROLES.contains(element.attr("role"))
                || isNamedFurniture(tag, element)) {
            return FURNITURE;
        }
        if (around == HEADLINE || HEADINGS.contains(tag)) {
            return HEADLINE;
        }
        return CONTENTS.contains(tag) ? CONTENT : around;
    }

    private static boolean isNamedFurniture(String tag, Element element) {
        return !tag.equals("body")
                && !tag.equals("html")
                && !tag.equals("main")
                && (says(element.className()) || says(element.id()));
    }

    private static boolean says(String names) {
        return !names.isEmpty()
                && names.length() < 200
                && FURNITURE_NAMES.matcher(names.toLowerCase(Locale.ROOT)).find();
    }
}
