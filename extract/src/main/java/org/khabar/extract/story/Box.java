package org.khabar.extract.story;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block element of the page, with what one walk learned of it. Passages of the box and of all boxes in it lie next to one another. */
final class Box {
    final int index;
    final Element element;
    final @Nullable Box parent;
    final int depth;
    /** What the element itself says it is. */
    final Hint own;
    /** The role of the outermost box around that is furniture, else its own; set when the whole page is known. */
    Role role;

    /** First passage in it. */
    int first;
    /** One after the last passage in it. */
    int end;

    Box(int index, Element element, @Nullable Box parent, Hint own, int first) {
        this.index = index;
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.own = own;
        this.role = own.role();
        this.first = first;
        this.end = first;
    }

    String tag() {
        return element.normalName();
    }

    @Override
    public String toString() {
        return tag() + "." + element.className() + "#" + element.id();
    }
}
