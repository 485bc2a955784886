package org.khabar.extract.kind;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.khabar.extract.page.DocumentOrder;
import org.khabar.extract.page.MetaTags;
import org.khabar.extract.page.Page;

/**
 * What a page says of itself, outside its text.
 *
 * @param title the document's title
 * @param openGraphType og:type in lower case, empty where there is none
 * @param articleTags whether its meta tags file it as one article: under a section, an author or keywords
 * @param software what made the page, in lower case, empty where it does not say so
 * @param types schema.org types in JSON-LD
 * @param items how many things of each schema.org type are marked in the text
 * @param bodyNames class names and id of the body, in lower case
 * @param articleBody whether an element is marked as the article's body
 * @param accelerated whether there is another version of the page as AMP, which is made for articles
 * @param times number of time elements
 * @param inputs number of input, select, button and text area elements
 * @param scripts number of scripts
 * @param phones number of links to a telephone number
 * @param phoneFields number of fields for the reader's telephone number
 * @param cart whether a link or a form leads to a shopping cart
 */
record PageMarks(
        String title,
        String openGraphType,
        boolean articleTags,
        String software,
        Set<String> types,
        Map<String, Integer> items,
        Set<String> bodyNames,
        boolean articleBody,
        boolean accelerated,
        int times,
        int inputs,
        int scripts,
        int phones,
        int phoneFields,
        boolean cart) {
    /** Open Graph's properties of an article (ogp.me), and the keywords that news search once asked for. */
    private static final List<String> ARTICLE_TAGS =
            List.of("article:section", "article:author", "article:tag", "news_keywords");

    private static final Splitter NAMES = Splitter.on(' ').omitEmptyStrings();
    private static final int MAX_NAMES = 4_000;

    PageMarks {
        types = Set.copyOf(types);
        items = Map.copyOf(items);
        bodyNames = Set.copyOf(bodyNames);
    }

    /** Reads the marks of a parsed page. */
    static PageMarks of(Page page) {
        Document document = page.document();
        MetaTags meta = page.meta();
        Counts counts = new Counts();
        DocumentOrder order = page.order();
        for (int place = 0; place < order.size(); place++) {
            counts.add(order.element(place));
        }
        Set<String> types = new LinkedHashSet<>();
        page.jsonLd().nodes().forEach(node -> types.addAll(node.types()));
        return new PageMarks(
                page.title(),
                meta.first("og:type").orElse("").toLowerCase(Locale.ROOT),
                ARTICLE_TAGS.stream().anyMatch(tag -> meta.first(tag).isPresent()),
                meta.first("generator").orElse("").toLowerCase(Locale.ROOT),
                types,
                counts.items,
                names(document.body()),
                counts.articleBody,
                counts.accelerated,
                counts.times,
                counts.inputs,
                counts.scripts,
                counts.phones,
                counts.phoneFields,
                counts.cart);
    }

    private static Set<String> names(Element body) {
        String names = body.className() + " " + body.id();
        return new HashSet<>(NAMES.splitToList(
                names.substring(0, Math.min(names.length(), MAX_NAMES)).toLowerCase(Locale.ROOT)));
    }

    /** Whether the body has one of these names. */
    boolean hasBodyName(Set<String> names) {
        return bodyNames.stream().anyMatch(names::contains);
    }

    /** Whether the body has a name that begins so. */
    boolean hasBodyNameLike(String start) {
        return bodyNames.stream().anyMatch(name -> name.startsWith(start));
    }

    /** Whether one of these types is named, in JSON-LD or in the text. */
    boolean hasType(Set<String> wanted) {
        return types.stream().anyMatch(wanted::contains)
                || items.keySet().stream().anyMatch(wanted::contains);
    }

    /** What one walk over the elements counts. */
    private static final class Counts {
        private final Map<String, Integer> items = new HashMap<>();
        private boolean articleBody;
        private boolean accelerated;
        private int times;
        private int inputs;
        private int scripts;
        private int phones;
        private int phoneFields;
        private boolean cart;

        void add(Element element) {
            if (element.attributesSize() > 0) {
                Attributes attributes = element.attributes();
                String type = attributes.get("itemtype");
                if (!type.isEmpty()) {
                    items.merge(type.substring(type.lastIndexOf('/') + 1), 1, Integer::sum);
                }
                articleBody |= attributes.get("itemprop").equals("articleBody");
            }
            switch (element.normalName()) {
                case "time" -> times++;
                case "script" -> scripts++;
                case "a" -> addLink(element.attributes().get("href"));
                case "link" -> accelerated |= element.attr("rel").equals("amphtml");
                case "form" -> cart |= isCart(element.attr("action"));
                case "select", "button", "textarea" -> inputs++;
                case "input" -> {
                    inputs++;
                    phoneFields += isPhone(element) ? 1 : 0;
                }
                default -> {}
            }
        }

        private void addLink(String href) {
            phones += href.startsWith("tel:") ? 1 : 0;
            cart |= isCart(href);
        }

        /** Whether the last part of an address is a cart's name. */
        private static boolean isCart(String href) {
            int query = href.indexOf('?');
            int end = query < 0 ? href.length() : query;
            end -= end > 0 && href.charAt(end - 1) == '/' ? 1 : 0;
            int dot = href.indexOf('.', href.lastIndexOf('/', end - 1) + 1);
            end = dot > 0 && dot < end ? dot : end;
            int start = href.lastIndexOf('/', end - 1) + 1;
            return start > 0 && end > start && Vocabulary.CARTS.contains(href.substring(start, end));
        }

        private static boolean isPhone(Element input) {
            return input.attr("type").equals("tel") || input.attr("name").contains("phone");
        }
    }
}
