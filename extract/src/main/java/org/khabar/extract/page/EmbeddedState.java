package org.khabar.extract.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The state that a framework puts into a page for its scripts: JSON in a script of its own (Next, Nuxt 3), assigned to a variable
 * (Redux, Apollo, Arc), pushed onto a list in pieces (React's server components), or markup in a template (blogs of Blogger). Costly, so asked only when the page shows too little.
 */
public final class EmbeddedState {
    private static final int LEAST_SCRIPT = 30;
    /** Scripts together may be this long; the rest is not read. */
    private static final int MAX_CHARS = 4 << 20;

    private static final int MAX_TRIES = 30;

    /** Where a value begins that is assigned, parsed or pushed. */
    private static final Pattern START = Pattern.compile("(?:[=(]\\s*JSON\\.parse\\(|=|\\.push\\()\\s*(?=[\\[{\"'])");

    /** A row of React's stream: its number, then JSON, or T and a length and text. */
    private static final Pattern ROW = Pattern.compile("^[0-9a-f]+:(?:T[0-9a-f]+,)?");

    private EmbeddedState() {}

    /**
     * Finds the text of the page's article in the state.
     *
     * @param headline tells the page's headline from other text
     * @param alone whether a text is wanted that does not stand beside the headline
     * @return the article as HTML blocks, detached from the page; empty where no state holds one
     */
    public static Optional<Element> article(Document document, Predicate<String> headline, boolean alone) {
        StateBody body = new StateBody(headline);
        StringBuilder stream = new StringBuilder();
        int chars = 0;
        for (Element script : document.getElementsByTag("script")) {
            String data = script.hasAttr("src") ? "" : script.data();
            chars += data.length();
            if (data.length() >= LEAST_SCRIPT && chars <= MAX_CHARS) {
                values(script.attr("type").toLowerCase(Locale.ROOT), data).forEach(value -> look(value, body, stream));
            }
        }
        rows(stream).forEach(body::look);
        return body.found(alone);
    }

    private static List<JsonNode> values(String type, String data) {
        if (type.contains("ld+json")) {
            return List.of();
        }
        if (type.contains("json")) {
            return LenientJson.read(data);
        }
        if (type.contains("template")) {
            return List.of(JsonNodeFactory.instance.objectNode().put("html", data));
        }
        return type.isEmpty() || type.contains("script") || type.equals("module") ? assigned(data) : List.of();
    }

    private static List<JsonNode> assigned(String data) {
        List<JsonNode> values = new ArrayList<>();
        Matcher start = START.matcher(data);
        int from = 0;
        for (int i = 0; i < MAX_TRIES && start.find(from); i++) {
            from = start.end();
            Optional<LenientJson.First> first = LenientJson.first(data.substring(from));
            if (first.isPresent() && first.get().length() >= LEAST_SCRIPT) {
                values.add(first.get().value());
                from += first.get().length();
            }
        }
        return values;
    }

    private static void look(JsonNode value, StateBody body, StringBuilder stream) {
        if (value.isTextual()) {
            LenientJson.read(value.asText()).forEach(body::look);
        } else if (value.isArray()
                && value.size() == 2
                && value.path(0).isInt()
                && value.path(1).isTextual()) {
            stream.append(value.path(1).asText());
        } else {
            body.look(value);
        }
    }

    private static List<JsonNode> rows(StringBuilder stream) {
        List<JsonNode> values = new ArrayList<>();
        stream.toString().lines().forEach(line -> {
            Matcher row = ROW.matcher(line);
            String value = row.find() ? line.substring(row.end()) : line;
            if (value.length() >= LEAST_SCRIPT) {
                char first = value.charAt(0);
                values.addAll(first == '[' || first == '{' ? LenientJson.read(value) : List.of(new TextNode(value)));
            }
        });
        return values;
    }
}
