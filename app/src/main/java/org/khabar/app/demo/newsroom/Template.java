package org.khabar.app.demo.newsroom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with gaps, in a small part of the mustache language: {@code {{name}}} is replaced by a value escaped for HTML and
 * XML, {@code {{{name}}}} by the value as it is, and what stands between {@code {{#name}}} and {@code {{/name}}} is
 * repeated for each element of a list, which also sees the names around it. A name without a value is replaced by nothing,
 * and a section without one is left out.
 */
final class Template {
    private static final Pattern TAG = Pattern.compile(
            "\\{\\{\\{([a-zA-Z]+)}}}|\\{\\{([a-zA-Z]+)}}|\\{\\{#([a-zA-Z]+)}}(.*?)\\{\\{/\\3}}", Pattern.DOTALL);

    private final String text;

    Template(String text) {
        this.text = text;
    }

    /** Fills the gaps with strings and, for sections, lists of maps of the same kind. */
    String render(Map<String, ?> values) {
        return render(text, values);
    }

    private static String render(String text, Map<String, ?> values) {
        StringBuilder page = new StringBuilder();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            tag.appendReplacement(page, Matcher.quoteReplacement(replacement(tag, values)));
        }
        return tag.appendTail(page).toString();
    }

    private static String replacement(Matcher tag, Map<String, ?> values) {
        if (tag.group(1) != null) {
            return text(values, tag.group(1));
        }
        if (tag.group(2) != null) {
            return escape(text(values, tag.group(2)));
        }
        StringBuilder repeated = new StringBuilder();
        if (values.get(tag.group(3)) instanceof List<?> list) {
            for (Object element : list) {
                repeated.append(render(tag.group(4), inner(values, element)));
            }
        }
        return repeated.toString();
    }

    private static Map<String, Object> inner(Map<String, ?> outer, Object element) {
        Map<String, Object> values = new HashMap<>(outer);
        if (element instanceof Map<?, ?> own) {
            own.forEach((name, value) -> values.put((String) name, value));
        }
        return values;
    }

    private static String text(Map<String, ?> values, String name) {
        return values.get(name) instanceof String value ? value : "";
    }

    /** Escapes the five characters that mean something in HTML or XML. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
