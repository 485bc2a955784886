package org.khabar.extract.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Mends JSON that no parser takes: quotes inside of strings are escaped (a quote ends a string only before a comma, colon or
 * bracket), and what was cut off is closed.
 */
final class JsonMender {
    private final String json;
    private final StringBuilder out;
    private final Deque<Character> open = new ArrayDeque<>();
    private boolean inString;

    private JsonMender(String json) {
        this.json = json.contains("&quot;") && json.indexOf('"') < 0 ? json.replace("&quot;", "\"") : json;
        this.out = new StringBuilder(json.length() + 64);
    }

    static String mend(String json) {
        return new JsonMender(json).run();
    }

    private String run() {
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inString && c == '\\' && i + 1 < json.length()) {
                out.append(c).append(json.charAt(++i));
            } else if (c == '"') {
                quote(i);
            } else {
                if (!inString) {
                    bracket(c);
                }
                out.append(c);
            }
        }
        if (inString) {
            out.append('"');
        }
        while (!open.isEmpty()) {
            out.append(open.pop());
        }
        return out.toString();
    }

    private void quote(int i) {
        if (!inString) {
            inString = true;
            out.append('"');
        } else if (ends(i + 1)) {
            inString = false;
            out.append('"');
        } else {
            out.append("\\\"");
        }
    }

    /** Tells whether what follows a quote can follow a string: for a comma, another string, object or end must come next. */
    private boolean ends(int from) {
        int i = skipSpaces(from);
        if (i >= json.length()) {
            return true;
        }
        char c = json.charAt(i);
        if (c != ',') {
            return c == ':' || c == '}' || c == ']';
        }
        int next = skipSpaces(i + 1);
        return next >= json.length() || "\"{[}]-0123456789tfn/".indexOf(json.charAt(next)) >= 0;
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < json.length() && Character.isWhitespace(json.charAt(i))) {
            i++;
        }
        return i;
    }

    private void bracket(char c) {
        switch (c) {
            case '{' -> open.push('}');
            case '[' -> open.push(']');
            case '}', ']' -> {
                if (!open.isEmpty()) {
                    open.pop();
                }
            }
            default -> {}
        }
    }
}
