package org.khabar.app.demo.newsroom;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khabar.app.demo.newsroom.Manuscript.Fate;

/**
 * One site of the newsroom, as its folder of resources tells it.
 *
 * @param name the first label of its host
 * @param title its name for readers
 * @param language language of its articles
 * @param zone zone of its dates
 * @param dates how its dates read
 * @param charset character set of its pages
 * @param feedPath path of its feed
 * @param feedType media type of its feed
 * @param articlePath path of an article, with gaps for {@link Wording}
 * @param hiddenPath path that its robots.txt forbids and its feed lists all the same; empty where it has none
 * @param sections section keys and their names, in the order of the navigation
 * @param manuscripts the hand-written articles in the order of publication
 * @param bulletins the patterns of its bulletins, in turn
 * @param templates its page templates by name: article, listing, feed, robots
 */
record NewsSite(
        String name,
        String title,
        Locale language,
        ZoneId zone,
        DateTimeFormatter dates,
        Charset charset,
        String feedPath,
        String feedType,
        String articlePath,
        String hiddenPath,
        Map<String, String> sections,
        List<Manuscript> manuscripts,
        List<String> bulletins,
        Map<String, Template> templates) {
    NewsSite {
        manuscripts = List.copyOf(manuscripts);
        bulletins = List.copyOf(bulletins);
        templates = Map.copyOf(templates);
    }

    /** Returns its host without the port. Names under localhost are loopback by RFC 6761. */
    String host() {
        return name + ".localhost";
    }

    /** Whether the article of a number, counted from 0, is written by hand. */
    boolean handWritten(int number) {
        return number < manuscripts.size();
    }

    /** Returns how the article of a number ends. */
    Fate fateOf(int number) {
        return handWritten(number) ? manuscripts.get(number).fate() : Fate.KEPT;
    }

    /** Whether the article of a number has a mistake. */
    boolean hasMistake(int number) {
        return handWritten(number) && manuscripts.get(number).correction() != null;
    }
}
