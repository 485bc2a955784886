package org.khabar.extract.section;

import com.google.common.base.CharMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.page.Page;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/**
 * Gathers the links of a page to its own site in one walk, each URL once, with the best place and the longest text it has; a
 * picture's only where it has no other.
 */
final class LinkWalk implements NodeVisitor {
    /** More text is a teaser, of which the beginning is enough. */
    private static final int MAX_TEXT = 300;

    /** A page may name each link that often, or name so many that are none of its site. */
    private static final int LOOKS = 10;

    private final Page page;
    private final String site;
    private final String self;
    private final int limit;
    private final Map<String, Gathered> links = new LinkedHashMap<>();
    private final Map<String, Boolean> ofSite = new HashMap<>();
    private final Deque<LinkPlace> places = new ArrayDeque<>();
    private @Nullable WebUrl base;
    private @Nullable Gathered open;
    private final StringBuilder text = new StringBuilder();
    private String picture = "";
    private int looked;
    private int dropped;

    LinkWalk(Page page, WebUrl url, int limit) {
        this.page = page;
        this.site = Site.of(url);
        this.self = url.canonical().toString();
        this.base = url;
        this.limit = limit;
        places.push(LinkPlace.UNKNOWN);
    }

    /** A link with what was seen of it so far. */
    static final class Gathered {
        final WebUrl url;
        LinkPlace place;
        String text = "";

        Gathered(WebUrl url, LinkPlace place) {
            this.url = url;
            this.place = place;
        }
    }

    List<Gathered> links() {
        page.document().traverse(this);
        return new ArrayList<>(links.values());
    }

    /** Returns how many links came after the limit was reached. */
    int dropped() {
        return dropped;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode shown) {
            if (open != null && text.length() < MAX_TEXT) {
                text.append(shown.getWholeText());
            }
        } else if (node instanceof Element element) {
            LinkPlace place = LinkPlace.within(places.getFirst(), element);
            places.push(place);
            switch (element.normalName()) {
                case "base" -> base = resolve(element.attr("href")).orElse(base);
                case "a" -> begin(element.attr("href"), place);
                case "img" -> picture = open == null || !picture.isEmpty() ? picture : element.attr("alt");
                default -> text.append(open == null ? "" : " ");
            }
            if (open != null && place.score() > open.place.score()) {
                open.place = place;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            places.pop();
            if (element.normalName().equals("a")) {
                end();
            }
        }
    }

    private void begin(String href, LinkPlace place) {
        end();
        looked++;
        if (links.size() >= limit || looked > LOOKS * limit) {
            dropped++; // unseen: to resolve a wall of links only to leave them is what costs
            return;
        }
        WebUrl url = href.isBlank() || href.startsWith("#")
                ? null
                : resolve(href).filter(this::isPageOfSite).orElse(null);
        if (url == null) {
            return;
        }
        String key = url.canonical().toString();
        if (key.equals(self)) {
            return;
        }
        open = links.computeIfAbsent(key, _ -> new Gathered(url, place));
        text.setLength(0);
        picture = "";
    }

    private boolean isPageOfSite(WebUrl url) {
        return ofSite.computeIfAbsent(url.host(), host -> Site.ofHost(host).equals(site))
                && !url.hasCredentials()
                && !LinkShape.isFile(url);
    }

    private Optional<WebUrl> resolve(String href) {
        return base == null ? WebUrl.parse(href) : base.resolve(href);
    }

    private void end() {
        if (open != null) {
            String shown = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
            shown = shown.isEmpty() ? picture.strip() : shown;
            open.text = shown.length() > open.text.length() ? shown : open.text;
            open = null;
        }
    }
}
