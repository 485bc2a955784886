package org.khabar.extract.page;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Elements of the body marked with schema.org properties, as microdata ({@code itemprop}) or RDFa ({@code property}), by the property's bare name.
 * Those of a comment are left out.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/microdata.html">HTML standard, microdata</a>
 */
public final class Microdata {
    private static final Splitter NAMES =
            Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().limit(4);

    private final ListMultimap<String, Element> elements = ArrayListMultimap.create();

    /** The things of the page by the elements that begin them, in the page's order. */
    private final Map<Element, MarkedItem> items = new LinkedHashMap<>();

    private Microdata() {}

    static Microdata of(Inventory inventory) {
        Microdata data = new Microdata();
        inventory.properties().forEach(data::add);
        return data;
    }

    private void add(Element element) {
        String names = element.hasAttr("itemprop") ? element.attr("itemprop") : element.attr("property");
        if (isInComment(element)) {
            return;
        }
        Element owner = owner(element);
        for (String name : NAMES.split(names)) {
            String bare = name.substring(name.lastIndexOf(name.contains("/") ? '/' : ':') + 1);
            elements.put(bare, element);
            if (owner != null) {
                items.computeIfAbsent(owner, scope -> new MarkedItem(scope, this))
                        .put(bare, element);
            }
        }
    }

    /** Returns the element around a property that begins the thing it belongs to. */
    private static @Nullable Element owner(Element property) {
        for (Element box = property.parent(); box != null; box = box.parent()) {
            if (MarkedItem.begins(box)) {
                return box;
            }
        }
        return null;
    }

    /** Returns the article that the page marks: the first one with its body in it, else the only one; teasers are marked as articles too. */
    public Optional<MarkedItem> article() {
        List<MarkedItem> articles = items.values().stream()
                .filter(item -> item.isA(LdTypes.ARTICLE))
                .toList();
        return articles.stream()
                .filter(item -> !item.all("articleBody").isEmpty())
                .findFirst()
                .or(() -> articles.size() == 1 ? Optional.of(articles.getFirst()) : Optional.empty());
    }

    Optional<MarkedItem> item(Element element) {
        return Optional.ofNullable(items.get(element));
    }

    private static boolean isInComment(Element element) {
        for (Element box = element; box != null; box = box.parent()) {
            String type = box.attr("itemtype");
            if (type.endsWith("/Comment")
                    || type.endsWith("/UserComments")
                    || box.attr("itemprop").equals("comment")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first element with a property. */
    public Optional<Element> first(String property) {
        return elements.get(property).stream().findFirst();
    }

    /** Returns the elements with a property in the page's order. */
    public List<Element> all(String property) {
        return Collections.unmodifiableList(elements.get(property));
    }

    /** Returns the value of an element by the rules of microdata, white space collapsed. */
    public static String value(Element element) {
        return switch (element.normalName()) {
            case "meta" -> element.attr("content").strip();
            case "time" ->
                element.hasAttr("datetime") ? element.attr("datetime").strip() : element.text();
            case "a", "link", "area" ->
                element.text().isBlank() ? element.attr("href").strip() : element.text();
            case "img", "source", "video", "audio", "embed", "iframe" ->
                element.attr("src").strip();
            case "data", "meter" -> element.attr("value").strip();
            default -> element.hasAttr("content") ? element.attr("content").strip() : element.text();
        };
    }
}
