package org.khabar.extract.page;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The meta tags of a page, by what names them: {@code name}, {@code property}, {@code itemprop} or {@code http-equiv}. Names
 * are compared without case; a tag with several attributes is found by each, one with several names in an attribute by each.
 */
public final class MetaTags {
    private static final List<String> NAMING = List.of("name", "property", "itemprop", "http-equiv");

    /** Longer values are no metadata. */
    private static final int MAX_LENGTH = 20_000;

    private static final int MAX_TAGS = 2_000;

    private static final Splitter NAMES =
            Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().limit(8);

    private final ListMultimap<String, String> values = ArrayListMultimap.create();

    private MetaTags() {}

    static MetaTags of(Inventory inventory) {
        MetaTags tags = new MetaTags();
        inventory.metas().stream().limit(MAX_TAGS).forEach(tags::add);
        return tags;
    }

    private void add(Element meta) {
        String content = meta.attr("content").strip();
        if (content.isEmpty()) {
            content = meta.attr("value").strip();
        }
        if (content.isEmpty() || content.length() > MAX_LENGTH) {
            return;
        }
        for (String attribute : NAMING) {
            String names = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (names.isEmpty()) {
                continue;
            }
            for (String name : NAMES.split(names)) {
                if (!values.containsEntry(name, content)) {
                    values.put(name, content);
                }
            }
        }
    }

    /** Returns the first value of a name that has text. */
    public Optional<String> first(String name) {
        return values.get(name).stream().findFirst();
    }

    /** Returns the different values of a name in the page's order. */
    public List<String> all(String name) {
        return Collections.unmodifiableList(values.get(name));
    }
}
