package org.khabar.extract.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.khabar.extract.story.Hint.Trust;

/** What an element says of its box: by its tag, by attributes that mean something (HTML, WAI-ARIA, schema.org), by its names. */
final class BoxHints {
    /** What the tag alone tells. */
    private static final Map<String, Role> TAGS = Map.of(
            "nav", Role.NAVIGATION,
            "footer", Role.MASTHEAD,
            "aside", Role.RELATED,
            "menu", Role.NAVIGATION,
            "figcaption", Role.CAPTION,
            "caption", Role.CAPTION,
            "figure", Role.CAPTION,
            "address", Role.BYLINE,
            "dialog", Role.NOTICE,
            "label", Role.NOTICE);

    /** What the ARIA role tells. */
    private static final Map<String, Role> ARIA = Map.of(
            "navigation", Role.NAVIGATION,
            "menu", Role.NAVIGATION,
            "menubar", Role.NAVIGATION,
            "contentinfo", Role.MASTHEAD,
            "banner", Role.MASTHEAD,
            "complementary", Role.RELATED,
            "search", Role.NAVIGATION,
            "dialog", Role.NOTICE,
            "alertdialog", Role.NOTICE);

    /** Classes that the embedding codes of social networks ask for. */
    private static final List<String> EMBEDS = List.of(
            "twitter-tweet",
            "twitter-video",
            "instagram-media",
            "tiktok-embed",
            "reddit-embed-bq",
            "bluesky-embed",
            "mastodon-embed",
            "text-post-media");

    private BoxHints() {}

    /** Returns what tag, attributes and names of an element say together; the tag is believed most, the names least. */
    static Hint of(Element element, String tag) {
        if (isHidden(element)) {
            return new Hint(Role.HIDDEN, Trust.TAG);
        }
        Role byTag = TAGS.getOrDefault(tag, Role.PLAIN);
        if (byTag != Role.PLAIN && !(tag.equals("figure") && !isPicture(element))) {
            return new Hint(byTag, Trust.TAG);
        }
        if (element.attributesSize() == 0) {
            return Hint.NONE;
        }
        Attributes attributes = element.attributes();
        String property = attributes.get("itemprop");
        if (property.equalsIgnoreCase("articlebody") || property.equalsIgnoreCase("reviewbody")) {
            return new Hint(Role.STORY, Trust.FIRM);
        }
        Role byAria = ARIA.getOrDefault(attributes.get("role"), Role.PLAIN);
        return byAria != Role.PLAIN ? new Hint(byAria, Trust.TAG) : ClassHints.of(element);
    }

    /** Whether a figure shows a picture; others hold a table, a quotation or code that is content. */
    private static boolean isPicture(Element figure) {
        return !FigureContent.isIn(figure);
    }

    /** Returns what the names alone say. */
    static Hint ofNames(Element element) {
        return ClassHints.of(element);
    }

    /** Whether an attribute keeps the element from being shown. */
    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes attributes = element.attributes();
        if (attributes.hasKey("hidden")) {
            return true;
        }
        String style = attributes.get("style");
        if (style.isEmpty()) {
            return false;
        }
        String squeezed = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
    }

    /** Whether a quotation is a post of a social network, by the class that the network's embedding code asks for. */
    static boolean isEmbed(Element quotation) {
        return EMBEDS.stream().anyMatch(quotation::hasClass);
    }
}
