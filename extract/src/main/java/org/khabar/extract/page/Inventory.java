package org.khabar.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Elements that more than one reader asks for, each kind in the page's order. */
public final class Inventory {
    private static final int MAX_ELEMENTS = 5_000;

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> topHeadings = new ArrayList<>();
    private final List<Element> properties = new ArrayList<>();
    private boolean inBody;

    private Inventory() {}

    static Inventory of(DocumentOrder order) {
        Inventory inventory = new Inventory();
        for (int place = 0; place < order.size(); place++) {
            inventory.sort(order.element(place));
        }
        return inventory;
    }

    private void sort(Element element) {
        switch (element.normalName()) {
            case "body" -> inBody = true;
            case "meta" -> add(metas, element);
            case "script" -> add(scripts, element);
            case "h1" -> add(topHeadings, element);
            case "link", "a" -> {
                if (element.attributes().hasKey("rel")) {
                    add(links, element);
                }
            }
            default -> {}
        }
        if (inBody && element.attributesSize() > 0) {
            Attributes attributes = element.attributes();
            if (attributes.hasKey("itemprop") || attributes.hasKey("property")) {
                add(properties, element);
            }
        }
    }

    private static void add(List<Element> elements, Element element) {
        if (elements.size() < MAX_ELEMENTS) {
            elements.add(element);
        }
    }

    /** Returns the meta elements, wherever they stand. */
    public List<Element> metas() {
        return List.copyOf(metas);
    }

    /** Returns the script elements. */
    public List<Element> scripts() {
        return List.copyOf(scripts);
    }

    /** Returns the h1 elements. */
    public List<Element> topHeadings() {
        return List.copyOf(topHeadings);
    }

    /** Returns the elements of the body with microdata's or RDFa's attribute for a property. */
    public List<Element> properties() {
        return List.copyOf(properties);
    }

    /** Returns the link and anchor elements with a relation. */
    public List<Element> links() {
        return List.copyOf(links);
    }
}
