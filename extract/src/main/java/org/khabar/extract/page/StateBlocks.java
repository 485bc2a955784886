package org.khabar.extract.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Turns the text of an article in JSON into HTML blocks: strings of HTML or plain text, lists of paragraphs, and the trees of rich-text
 * editors (ProseMirror, Portable Text, Slate, Draft.js, Contentful, Arc's content elements), all known by their shape.
 */
final class StateBlocks {
    private static final int MAX_DEPTH = 40;

    /** What the text of a block is called, in the order in which one object's are read. */
    private static final List<String> TEXT = List.of(
            "text",
            "content",
            "value",
            "html",
            "body",
            "markup",
            "paragraph",
            "paragraphs",
            "articlebody",
            "copy",
            "blocks",
            "elements",
            "content_elements",
            "children",
            "items",
            "nodes",
            "data",
            "json",
            "document",
            "story",
            "sections");

    private static final Set<String> TEXTS = Set.copyOf(TEXT);

    /** What tells the kind of a block. */
    private static final List<String> TYPE = List.of("type", "_type", "nodeType", "style", "tag", "__typename", "kind");

    /** Kinds of blocks whose words are not story. */
    private static final Set<String> OTHERS = Set.of(
            "image",
            "figure",
            "picture",
            "video",
            "gallery",
            "ad",
            "advert",
            "advertisement",
            "related",
            "interstitial_link",
            "link_list",
            "newsletter",
            "promo",
            "caption",
            "audio",
            "script",
            "raw_html",
            "oembed_response");

    /** Kinds of nodes inside a line. */
    private static final Set<String> INLINE = Set.of(
            "text", "span", "link", "hyperlink", "a", "strong", "em", "b", "i", "bold", "italic", "leaf", "hardbreak");

    /** Kinds of blocks that hold such nodes only. */
    private static final Set<String> LINES = Set.of("paragraph", "p", "heading", "header", "h2", "h3", "h4", "block");

    private StateBlocks() {}

    /** Whether the value of a key may be text of an article. */
    static boolean isText(String key) {
        String name = key.toLowerCase(Locale.ROOT);
        return TEXTS.contains(name)
                || name.endsWith("body")
                || name.endsWith("content")
                || name.endsWith("html")
                || name.endsWith("text");
    }

    static Element of(JsonNode value) {
        Element root = new Element("div");
        append(value, "p", false, root, 0);
        return root;
    }

    private static void append(JsonNode value, String tag, boolean line, Element out, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (value.isTextual()) {
            HtmlBlocks.append(value.asText(), tag, out);
        } else if (value.isArray()) {
            if (line || isLine(value)) {
                StringBuilder text = new StringBuilder();
                inline(value, text, depth);
                HtmlBlocks.append(text.toString(), tag, out);
            } else {
                value.forEach(item -> append(item, tag, false, out, depth + 1));
            }
        } else if (value.isObject()) {
            String type = type(value);
            if (OTHERS.contains(type)) {
                return;
            }
            String inner = tagOf(type, value, tag);
            for (var entry : value.properties()) {
                if (isText(entry.getKey())) {
                    append(entry.getValue(), inner, LINES.contains(type), out, depth + 1);
                }
            }
        }
    }

    /** Whether a list holds the pieces of one line. */
    private static boolean isLine(JsonNode list) {
        for (JsonNode item : list) {
            if (!INLINE.contains(type(item)) || item.has("content")) {
                return false;
            }
        }
        return !list.isEmpty();
    }

    private static void inline(JsonNode value, StringBuilder line, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (value.isTextual()) {
            line.append(value.asText());
        } else if (value.isArray()) {
            value.forEach(item -> inline(item, line, depth + 1));
        } else {
            value.properties().stream()
                    .filter(entry -> isText(entry.getKey()))
                    .forEach(entry -> inline(entry.getValue(), line, depth + 1));
        }
    }

    private static String type(JsonNode value) {
        for (String key : TYPE) {
            if (value.path(key).isTextual()) {
                return value.path(key).asText().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static String tagOf(String type, JsonNode value, String outer) {
        if (type.contains("head") || type.equals("title") || type.equals("subtitle")) {
            int level =
                    value.path("level").asInt(value.path("attrs").path("level").asInt(2));
            return "h" + Math.clamp(level, 2, 6);
        }
        if (type.matches("h[2-6]")) {
            return type;
        }
        if (type.contains("quote")) {
            return "blockquote";
        }
        return type.contains("list") ? "li" : outer;
    }
}
