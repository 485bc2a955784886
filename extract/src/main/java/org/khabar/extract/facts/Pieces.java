package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The texts of a small box, one for each run between tags: bylines set the name, the role and the date apart by elements and not by characters. */
final class Pieces {
    /** Stands between pieces that are read as one line; names are divided by it. */
    static final String BETWEEN = " • ";

    private static final int MOST = 16;

    private Pieces() {}

    /** Returns the first texts of a box, stripped, without blank ones. */
    static List<String> of(Element box) {
        List<String> pieces = new ArrayList<>();
        for (Node node = box.firstChild(); node != null && pieces.size() < MOST; node = next(node, box)) {
            if (node instanceof TextNode text && !text.isBlank()) {
                pieces.add(text.text().strip());
            }
        }
        return pieces;
    }

    /** Returns the node after another in the order of the page; null at the end of the box. */
    @SuppressWarnings("ReferenceEquality") // the very node is meant, not one like it
    private static @Nullable Node next(Node node, Element box) {
        if (node.firstChild() != null) {
            return node.firstChild();
        }
        Node at = node;
        while (at != null && at != box && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == null || at == box ? null : at.nextSibling();
    }
}
