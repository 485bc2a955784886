package org.khabar.app.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khabar.app.failure.OperatorException;

/**
 * Why a file is not YAML, in one line. The parser writes several: what it was at, what it found there, each followed by its place
 * and by the text around it.
 */
record YamlProblem(int line, String words, JsonProcessingException cause) {
    private static final Pattern PLACE = Pattern.compile(" in .*, line (\\d+), column \\d+:?");

    static YamlProblem of(JsonProcessingException e) {
        List<String> lines = e.getOriginalMessage().lines().toList();
        // The last place is where the problem is; those before say where it began.
        int line = lines.stream()
                .map(PLACE::matcher)
                .filter(Matcher::matches)
                .map(place -> Integer.parseInt(place.group(1)))
                .reduce((_, last) -> last)
                .orElse(e.getLocation().getLineNr());
        String words = lines.stream()
                .filter(Predicate.not(String::isBlank))
                .filter(text -> !text.startsWith(" "))
                .collect(Collectors.joining(", "));
        return new YamlProblem(line, words, e);
    }

    OperatorException at(StrictYaml file) {
        return file.wrong("line " + line, words + ": mend the YAML", cause);
    }
}
