package org.khabar.app.demo.newsroom;

import com.google.common.base.Splitter;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the gaps of a text: {@code {weekday}}, {@code {yesterday}}, {@code {date}}, {@code {time}} and {@code {year}} from
 * the time of publication; {@code {max=18..34}} with a number that is {@code {max}} from there on; {@code {city=a|b|c}}
 * with one of several words likewise. The same time and seed always give the same text. Digits are 0 to 9 in every
 * language.
 */
final class Wording {
    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)(?:=([^}]*))?}");
    private static final Pattern RANGE = Pattern.compile("(-?\\d+)\\.\\.(-?\\d+)");

    private final Map<String, String> words = new HashMap<>();
    private final SplittableRandom random;

    /** Words an article for its time of publication. */
    Wording(ZonedDateTime publishedAt, Locale language, long seed) {
        this.random = new SplittableRandom(seed);
        words.put("weekday", publishedAt.getDayOfWeek().getDisplayName(TextStyle.FULL, language));
        words.put("yesterday", publishedAt.minusDays(1).getDayOfWeek().getDisplayName(TextStyle.FULL, language));
        words.put(
                "date",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(publishedAt));
        words.put("time", DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(publishedAt));
        words.put("year", Integer.toString(publishedAt.getYear()));
        words.put("month", DateTimeFormatter.ofPattern("MM", Locale.ROOT).format(publishedAt));
        words.put("day", DateTimeFormatter.ofPattern("dd", Locale.ROOT).format(publishedAt));
    }

    /** Adds a word of its own. */
    Wording with(String name, String word) {
        words.put(name, word);
        return this;
    }

    /**
     * Returns the text without gaps, filled from its beginning to its end.
     *
     * @throws IllegalArgumentException for a gap that nothing fills; our own resources have none
     */
    String fill(String text) {
        StringBuilder filled = new StringBuilder();
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            String name = gap.group(1);
            String choices = gap.group(2);
            if (choices != null) {
                words.put(name, choose(choices));
            }
            String word = words.get(name);
            if (word == null) {
                throw new IllegalArgumentException("nothing fills the gap " + gap.group());
            }
            gap.appendReplacement(filled, Matcher.quoteReplacement(word));
        }
        return gap.appendTail(filled).toString();
    }

    private String choose(String choices) {
        Matcher range = RANGE.matcher(choices);
        if (range.matches()) {
            int low = Integer.parseInt(range.group(1));
            int high = Integer.parseInt(range.group(2));
            return Integer.toString(random.nextInt(low, high + 1));
        }
        List<String> words = Splitter.on('|').splitToList(choices);
        return words.get(random.nextInt(words.size()));
    }
}
