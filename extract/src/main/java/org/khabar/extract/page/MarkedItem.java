package org.khabar.extract.page;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A thing that the text marks as one, with its properties: {@code itemscope} of microdata or {@code typeof} of RDFa Lite. Properties of a thing
 * inside it are not its own.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/microdata.html">HTML standard, microdata</a>
 * @see <a href="https://www.w3.org/TR/rdfa-lite/">RDFa Lite 1.1</a>
 */
public final class MarkedItem {
    private static final Splitter TYPES =
            Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().limit(4);

    private final Element element;
    private final Microdata data;
    private final ListMultimap<String, Element> properties = ArrayListMultimap.create();

    MarkedItem(Element element, Microdata data) {
        this.element = element;
        this.data = data;
    }

    void put(String property, Element value) {
        properties.put(property, value);
    }

    /** Returns whether an element is the beginning of a thing. */
    static boolean begins(Element element) {
        return element.hasAttr("itemscope") || element.hasAttr("typeof");
    }

    /** Returns the bare names of its types, without the vocabulary's address. */
    public List<String> types() {
        String told = element.hasAttr("itemtype") ? element.attr("itemtype") : element.attr("typeof");
        return TYPES.splitToStream(told)
                .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
                .toList();
    }

    boolean isA(Set<String> types) {
        return types().stream().anyMatch(types::contains);
    }

    /** Returns the first value of a property that has text; for a thing its name. */
    public Optional<String> text(String property) {
        return properties.get(property).stream()
                .map(value -> begins(value)
                        ? data.item(value).flatMap(item -> item.text("name")).orElse(Microdata.value(value))
                        : Microdata.value(value))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Returns the values of a property in the page's order. */
    public List<Element> all(String property) {
        return List.copyOf(properties.get(property));
    }

    /** Returns the thing that an element of this one begins. */
    public Optional<MarkedItem> item(Element value) {
        return data.item(value);
    }

    /** Returns the address that an element gives, of itself or as the property {@code url} of the thing that it begins. */
    public Optional<String> address(Element value) {
        String own = address(value, "href", "src", "resource", "itemid");
        if (own != null) {
            return Optional.of(own);
        }
        return data.item(value)
                .flatMap(item -> item.properties.get("url").stream()
                        .flatMap(url -> item.address(url).stream())
                        .findFirst())
                .or(() -> Optional.of(value.attr("content").strip()).filter(text -> text.contains("/")));
    }

    private static @Nullable String address(Element value, String... attributes) {
        for (String attribute : attributes) {
            String address = value.attr(attribute).strip();
            if (!address.isEmpty()) {
                return address;
            }
        }
        return null;
    }
}
