package org.khabar.extract.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the tags of a page that is not decoded yet, past comments, to its meta tags. As in browsers, a tag inside a
 * script counts.
 */
final class TagScanner {
    private final String html;
    private final Map<String, String> attributes = new HashMap<>();
    private int at;

    TagScanner(String html) {
        this.html = html;
    }

    /** Moves to the next meta tag that is complete. */
    boolean nextMeta() {
        while (true) {
            at = html.indexOf('<', at);
            if (at < 0 || at + 1 >= html.length()) {
                at = html.length();
                return false;
            }
            if (html.startsWith("<!--", at)) {
                // "-->" may share its hyphens with "<!--".
                skipTo("-->", at + 2);
            } else if (isLetter(html.charAt(at + 1)) || html.startsWith("</", at)) {
                if (readTag().equals("meta")) {
                    return true;
                }
            } else if ("!?".indexOf(html.charAt(at + 1)) >= 0) {
                skipTo(">", at);
            } else {
                at++;
            }
        }
    }

    /** Returns the value of an attribute of the tag; null where it has none. */
    @Nullable
    String attribute(String name) {
        return attributes.get(name);
    }

    private String readTag() {
        int from = at + 1;
        at = from;
        while (at < html.length()
                && !isSpace(html.charAt(at))
                && html.charAt(at) != '>'
                && (at == from || html.charAt(at) != '/')) {
            at++;
        }
        String name = html.substring(from, at).toLowerCase(Locale.ROOT);
        attributes.clear();
        while (readAttribute()) {
            // readAttribute moves on
        }
        return at < html.length() ? name : "";
    }

    private boolean readAttribute() {
        while (at < html.length() && (isSpace(html.charAt(at)) || html.charAt(at) == '/')) {
            at++;
        }
        if (at >= html.length() || html.charAt(at) == '>') {
            return false;
        }
        int from = at++;
        while (at < html.length() && "=>/".indexOf(html.charAt(at)) < 0 && !isSpace(html.charAt(at))) {
            at++;
        }
        String name = html.substring(from, at).toLowerCase(Locale.ROOT);
        skipSpaces();
        String value = "";
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            skipSpaces();
            value = readValue();
        }
        attributes.putIfAbsent(name, value);
        return true;
    }

    private String readValue() {
        if (at >= html.length()) {
            return "";
        }
        char quote = html.charAt(at);
        int from = at;
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, at + 1);
            at = end < 0 ? html.length() : end + 1;
            return html.substring(from + 1, end < 0 ? html.length() : end);
        }
        while (at < html.length() && html.charAt(at) != '>' && !isSpace(html.charAt(at))) {
            at++;
        }
        return html.substring(from, at);
    }

    private void skipTo(String end, int from) {
        int found = html.indexOf(end, from);
        at = found < 0 ? html.length() : found + end.length();
    }

    private void skipSpaces() {
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    private static boolean isLetter(char c) {
        char lower = (char) (c | 0x20);
        return lower >= 'a' && lower <= 'z';
    }
}
