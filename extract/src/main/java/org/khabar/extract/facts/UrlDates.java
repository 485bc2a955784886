package org.khabar.extract.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.Field.Time;

/** The day in the page's address: /2024/05/03/, /2024-5-3-title, /20240503/, or the day first, as in /03-05-2024. */
final class UrlDates {
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<![0-9])(20[0-3][0-9]|19[89][0-9])[/_-]?(0[1-9]|1[0-2]|[1-9](?=[/_-]))[/_-]?(0[1-9]|[12][0-9]|3[01]|[1-9](?=[/_-]))(?![0-9])");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![0-9])([0-3]?[0-9][-_.][0-3]?[0-9][-_.](?:20[0-3][0-9]|19[89][0-9]))(?![0-9])");

    private UrlDates() {}

    static List<Fact<Time>> find(Clues clues) {
        String url = clues.page().source().url();
        Matcher matcher = YEAR_FIRST.matcher(url);
        String day;
        if (matcher.find()) {
            day = matcher.group(1) + "-" + two(matcher.group(2)) + "-" + two(matcher.group(3));
        } else {
            Matcher last = YEAR_LAST.matcher(url);
            if (!last.find()) {
                return List.of();
            }
            day = last.group(1).replace('-', '/').replace('_', '/');
        }
        return Dates.read(day, clues)
                .map(time -> Found.one(time, Origin.URL, "path", 0.6))
                .orElse(List.of());
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
