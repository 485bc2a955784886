package org.khabar.extract.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of an article in JSON by its shape alone: the longest prose in one string, or in a list of paragraphs. What stands in an
 * object with the page's headline counts more, what stands in one with another headline is another article.
 */
final class StateBody {
    private static final int MAX_DEPTH = 40;
    private static final int MAX_NODES = 300_000;
    private static final int LEAST_PARAGRAPH = 25;
    private static final int LEAST_TITLE = 12;
    private static final int LEAST_BODY = 400;
    /** The same where the headline stands beside it. */
    private static final int LEAST_HEADED = 80;
    /** How much more prose beside the page's headline counts. */
    private static final int HEADED = 4;

    private static final Set<String> TITLES = Set.of("headline", "headlines", "title", "titles", "name", "heading");

    /** Keys of what is not the article. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)comment|related|recommend|consent|cookie|privacy|terms|legal|footer|translation|locale|caption");

    private final Predicate<String> headline;
    private @Nullable JsonNode best;
    private int worth;
    private boolean bestIsHeaded;
    private int nodes;

    StateBody(Predicate<String> headline) {
        this.headline = headline;
    }

    /** Looks for a better text in a value. */
    void look(JsonNode value) {
        weigh(value, "text", 0, 0);
    }

    /** Returns the best text so far as HTML blocks; one without the page's headline beside it only if asked for. */
    Optional<Element> found(boolean alone) {
        return best == null || !(bestIsHeaded || alone) ? Optional.empty() : Optional.of(StateBlocks.of(best));
    }

    /** Returns the letters of prose in a value; headed is 1 beside the page's headline, -1 beside another, else 0. */
    private int weigh(JsonNode value, String key, int headed, int depth) {
        if (depth > MAX_DEPTH || ++nodes > MAX_NODES) {
            return 0;
        }
        if (value.isTextual()) {
            int prose = StateBlocks.isText(key) ? prose(value.asText()) : 0;
            offer(value, prose, headed);
            return prose;
        }
        return value.isArray() ? weighList(value, key, headed, depth) : weighObject(value, headed, depth);
    }

    private int weighList(JsonNode list, String key, int headed, int depth) {
        int sum = 0;
        int titled = 0;
        for (JsonNode item : list) {
            sum += weigh(item, key, headed, depth + 1);
            titled += item.has("headline") || item.has("title") || item.has("slug") ? 1 : 0;
        }
        if (2 * titled >= list.size()) {
            return 0; // a list of articles, not of paragraphs
        }
        offer(list, sum, headed);
        return StateBlocks.isText(key) ? sum : 0;
    }

    private int weighObject(JsonNode object, int headed, int depth) {
        int own = 0;
        for (var entry : object.properties()) {
            own = TITLES.contains(entry.getKey()) ? headed(entry.getValue(), own) : own;
        }
        int here = own == 0 ? headed : own;
        int sum = 0;
        for (var entry : object.properties()) {
            if (!BESIDE.matcher(entry.getKey()).find()) {
                sum += weigh(entry.getValue(), entry.getKey(), here, depth + 1);
            }
        }
        return sum;
    }

    /** A title is a text, or an object with the texts for several places. */
    private int headed(JsonNode title, int otherwise) {
        int here = otherwise;
        for (JsonNode text : title.isObject() ? title : List.of(title)) {
            if (text.asText().length() > LEAST_TITLE) {
                if (headline.test(text.asText())) {
                    return 1;
                }
                here = here > 0 ? here : -1;
            }
        }
        return here;
    }

    private void offer(JsonNode value, int prose, int headed) {
        int counted = headed > 0 ? HEADED * prose : prose;
        if (headed >= 0 && prose >= (headed > 0 ? LEAST_HEADED : LEAST_BODY) && counted > worth) {
            best = value;
            worth = counted;
            bestIsHeaded = headed > 0;
        }
    }

    /** Returns the letters of a text outside tags; 0 for what is no prose: style sheets, code, addresses, single words. */
    private static int prose(String text) {
        int letters = 0;
        int spaces = 0;
        int others = 0;
        boolean tag = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '>') {
                tag = c == '<';
            } else if (!tag) {
                if (Character.isLetter(c)) {
                    letters += c >= 0x2E80 ? 3 : 1;
                } else if (Character.isWhitespace(c)) {
                    spaces++;
                } else {
                    others += c == '{' || c == '}' || c == '_' || c == '=' ? 20 : 1;
                }
            }
        }
        boolean words = spaces > letters / 20 || text.chars().anyMatch(c -> c >= 0x2E80);
        return letters >= LEAST_PARAGRAPH && words && others < letters / 3 ? letters : 0;
    }
}
