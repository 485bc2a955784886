package org.khabar.extract.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD of a page: the objects of all its script blocks, lists and {@code @graph}s opened. Read as lists of plain
 * objects; contexts are not resolved, for news pages use schema.org's.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents">JSON-LD in HTML</a>
 */
public final class JsonLd {
    /** Blocks together may be this long; the rest is not read. */
    private static final int MAX_CHARS = 4 << 20;

    private static final int MAX_NODES = 2_000;
    private static final int MAX_FOLLOW = 3;

    private final List<LdNode> nodes = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();
    private final String here;
    private @Nullable LdNode article;
    private boolean articleSought;

    private JsonLd(String url) {
        this.here = bare(url);
    }

    /** Reads the script blocks of a page; what can't be mended is left out. */
    static JsonLd of(Inventory inventory, String url) {
        JsonLd jsonLd = new JsonLd(url);
        int chars = 0;
        for (Element script : inventory.scripts()) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                String text = script.data();
                chars += text.length();
                if (chars > MAX_CHARS) {
                    break;
                }
                LenientJson.read(text).forEach(value -> jsonLd.add(value, 0));
            }
        }
        return jsonLd;
    }

    private void add(JsonNode value, int depth) {
        if (depth > 6 || nodes.size() >= MAX_NODES) {
            return;
        }
        if (value.isArray()) {
            value.forEach(item -> add(item, depth + 1));
        } else if (value.isObject()) {
            String id = value.path("@id").asText();
            if (!id.isEmpty() && value.size() > 1) {
                byId.putIfAbsent(id, value);
            }
            if (value.has("@type")) {
                nodes.add(new LdNode(this, value));
            }
            for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "hasPart")) {
                add(value.path(inner), depth + 1);
            }
        }
    }

    /** Returns the objects with a type, in the page's order. */
    public List<LdNode> nodes() {
        return List.copyOf(nodes);
    }

    /** Returns the first object of one of the types. */
    public Optional<LdNode> first(Set<String> types) {
        return nodes.stream().filter(node -> node.isA(types)).findFirst();
    }

    /**
     * Returns the article of the page. Of several, the one that gives this page's URL as its own; otherwise the first that
     * has a headline or a date.
     */
    public Optional<LdNode> article() {
        if (!articleSought) {
            article = findArticle();
            articleSought = true;
        }
        return Optional.ofNullable(article);
    }

    private @Nullable LdNode findArticle() {
        List<LdNode> articles = of(LdTypes.ARTICLE);
        if (articles.isEmpty()) {
            articles = of(LdTypes.NEAR_ARTICLE);
        }
        LdNode best = null;
        int most = -1;
        for (LdNode article : articles) {
            int score = (isHere(article) ? 4 : 0)
                    + (article.has("headline") ? 2 : article.has("name") ? 1 : 0)
                    + (article.has("datePublished") ? 1 : 0);
            if (score > most) {
                best = article;
                most = score;
            }
        }
        return best;
    }

    private List<LdNode> of(Set<String> types) {
        return nodes.stream().filter(node -> node.isA(types)).toList();
    }

    private boolean isHere(LdNode article) {
        return List.of("url", "mainEntityOfPage", "@id").stream()
                .flatMap(property -> article.texts(property).stream())
                .anyMatch(address -> bare(address).equals(here));
    }

    /** The URL without scheme, www, query, fragment and last slash: enough to tell one's own page from another. */
    private static String bare(String url) {
        int scheme = url.indexOf("://");
        String rest = scheme >= 0 ? url.substring(scheme + 3) : url.startsWith("//") ? url.substring(2) : url;
        rest = rest.startsWith("www.") ? rest.substring(4) : rest.startsWith("m.") ? rest.substring(2) : rest;
        int end = 0;
        while (end < rest.length() && rest.charAt(end) != '?' && rest.charAt(end) != '#') {
            end++;
        }
        return rest.substring(0, end > 0 && rest.charAt(end - 1) == '/' ? end - 1 : end);
    }

    /** Returns the object a reference refers to, the value itself where it is none. */
    JsonNode follow(JsonNode value) {
        JsonNode target = value;
        for (int i = 0; i < MAX_FOLLOW && target.isObject() && target.size() == 1 && target.has("@id"); i++) {
            JsonNode next = byId.get(target.path("@id").asText());
            if (next == null) {
                break;
            }
            target = next;
        }
        return target;
    }

    static ObjectNode named(JsonNode text) {
        return JsonNodeFactory.instance.objectNode().put("name", text.asText());
    }
}
