package org.khabar.extract.page;

import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The elements of a page in document order, taken down in one walk: who looks at all of them runs along a row and not through the tree once
 * more. The elements in an element lie next to one another after it.
 */
public final class DocumentOrder {
    private Element[] elements = new Element[1024];
    private int[] depths = new int[1024];
    private int[] ends = new int[1024];
    private int size;

    private DocumentOrder() {}

    static DocumentOrder of(Document document) {
        DocumentOrder order = new DocumentOrder();
        order.walk(document);
        return order;
    }

    /** Walks without recursion, for pages nest as deeply as they like. */
    private void walk(Element root) {
        int[] path = new int[64];
        int[] next = new int[64];
        int depth = 0;
        path[0] = add(root, 0);
        while (depth >= 0) {
            Element parent = elements[path[depth]];
            int child = next[depth];
            if (child == parent.childNodeSize()) {
                ends[path[depth]] = size;
                depth--;
                continue;
            }
            next[depth] = child + 1;
            Node node = parent.childNode(child);
            if (node instanceof Element element) {
                depth++;
                if (depth == path.length) {
                    path = Arrays.copyOf(path, 2 * depth);
                    next = Arrays.copyOf(next, 2 * depth);
                }
                path[depth] = add(element, depth);
                next[depth] = 0;
            }
        }
    }

    private int add(Element element, int depth) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
            depths = Arrays.copyOf(depths, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        elements[size] = element;
        depths[size] = depth;
        size++;
        return size - 1;
    }

    /** Returns the number of elements, the document itself among them. */
    public int size() {
        return size;
    }

    /** Returns the element at a place; the document is at 0. */
    public Element element(int place) {
        return elements[place];
    }

    /** Returns how many elements are around the one at a place. */
    public int depth(int place) {
        return depths[place];
    }

    /** Returns the place after the last element inside the one at a place. */
    public int end(int place) {
        return ends[place];
    }

    /** Returns the place of an element of this page. */
    @SuppressWarnings("ReferenceEquality") // the very element is meant, not one like it
    public int placeOf(Element element) {
        for (int place = 0; place < size; place++) {
            if (elements[place] == element) {
                return place;
            }
        }
        throw new IllegalArgumentException("no element of this page: " + element.normalName());
    }
}
