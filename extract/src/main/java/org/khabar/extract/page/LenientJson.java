package org.khabar.extract.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads the JSON that pages hold, which is often not quite JSON: comments, CDATA and HTML comments around it, trailing and
 * missing commas, raw line feeds, single quotes, entities for quotes, a cut end. Depth and lengths are bounded.
 */
final class LenientJson {
    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(60)
                            .maxStringLength(2 << 20)
                            .maxNumberLength(200)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build()
            .readerFor(JsonNode.class);

    /** What scripts are wrapped in so that old browsers or XML parsers leave them alone. */
    private static final Pattern WRAPPING =
            Pattern.compile("<!--|-->|(?://|/\\*)?\\s*<!\\[CDATA\\[\\s*(?:\\*/)?|(?://|/\\*)?\\s*\\]\\]>\\s*(?:\\*/)?");

    /** A value, then the next name or value without a comma between. */
    private static final Pattern MISSING_COMMA = Pattern.compile("([\"}\\]])(\\s*[\\r\\n]\\s*)(\")");

    private static final Pattern DOUBLE_COMMA = Pattern.compile(",\\s*(?:,\\s*)+");

    private LenientJson() {}

    /** Returns the values of a script block, one after another; none where nothing helps. */
    static List<JsonNode> read(String script) {
        List<JsonNode> values = new ArrayList<>();
        if (script.isBlank() || parse(script, values)) {
            return values;
        }
        for (String mended :
                List.of(unwrap(script), recomma(unwrap(script)), unescape(script), JsonMender.mend(unwrap(script)))) {
            List<JsonNode> again = new ArrayList<>();
            if (parse(mended, again)) {
                return again;
            }
            values = again.size() > values.size() ? again : values;
        }
        return values;
    }

    /** Returns the value that a text begins with, whatever follows it; empty where that is no value. */
    static Optional<First> first(String text) {
        try (JsonParser parser = READER.createParser(text)) {
            JsonNode value = parser.readValueAsTree();
            return Optional.ofNullable(value)
                    .map(tree -> new First(tree, (int) parser.currentLocation().getCharOffset()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean parse(String text, List<JsonNode> values) {
        try (MappingIterator<JsonNode> each = READER.readValues(text)) {
            while (each.hasNextValue()) {
                values.add(each.nextValue());
            }
            return true;
        } catch (JsonProcessingException e) {
            return false;
        } catch (IOException | RuntimeException e) {
            return false; // a value too deep or too long surfaces as a wrapped failure
        }
    }

    private static String unwrap(String script) {
        String bare = WRAPPING.matcher(script).replaceAll("").strip();
        return bare.endsWith(";") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String recomma(String text) {
        return DOUBLE_COMMA
                .matcher(MISSING_COMMA.matcher(text).replaceAll("$1,$2$3"))
                .replaceAll(",");
    }

    private static String unescape(String text) {
        return text.contains("&quot;") || text.contains("&#34;") ? Parser.unescapeEntities(text, false) : text;
    }

    /**
     * The value that a text begins with.
     *
     * @param value the value
     * @param length how far it reaches, in UTF-16 code units
     */
    record First(JsonNode value, int length) {}
}
