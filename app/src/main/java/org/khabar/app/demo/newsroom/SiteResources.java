package org.khabar.app.demo.newsroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the sites from the resources beside this class. What is missing there is a mistake of ours, and is thrown. */
final class SiteResources {
    /** The sites, in the order in which they publish. */
    private static final List<String> SITES = List.of("difaf", "harbour", "riwaq", "jiangwan", "auetal");

    /** The templates that every site has. */
    private static final List<String> TEMPLATES = List.of("article.html", "listing.html", "feed.xml", "robots.txt");

    private SiteResources() {}

    /** Returns the five sites. */
    static List<NewsSite> all() {
        return SITES.stream().map(SiteResources::site).toList();
    }

    private static NewsSite site(String name) {
        Settings settings = settings(name);
        Map<String, Template> templates = new LinkedHashMap<>();
        for (String template : TEMPLATES) {
            templates.put(template, new Template(text(name, template)));
        }
        List<Manuscript> manuscripts = new ArrayList<>();
        for (String file : settings.get("articles").split(" ", -1)) {
            manuscripts.add(ManuscriptReader.read(name + "/" + file, text(name, file + ".txt")));
        }
        Map<String, String> sections = new LinkedHashMap<>();
        for (String section : settings.get("sections").split(";", -1)) {
            int equals = section.indexOf('=');
            sections.put(
                    section.substring(0, equals).strip(),
                    section.substring(equals + 1).strip());
        }
        return new NewsSite(
                name,
                settings.get("title"),
                Locale.forLanguageTag(settings.get("language")),
                ZoneId.of(settings.get("zone")),
                DateTimeFormatter.ofPattern(settings.get("dates"), Locale.forLanguageTag(settings.get("language"))),
                Charset.forName(settings.get("charset")),
                settings.get("feed-path"),
                settings.get("feed-type"),
                settings.get("article-path"),
                settings.values().getOrDefault("hidden-path", ""),
                sections,
                manuscripts,
                List.of(text(name, "bulletins.txt").strip().split("\n====\n", -1)),
                templates);
    }

    private static Settings settings(String site) {
        Map<String, String> values = new LinkedHashMap<>();
        text(site, "site.txt").lines().filter(line -> line.contains(":")).forEach(line -> {
            int colon = line.indexOf(':');
            values.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        return new Settings(site, values);
    }

    private static String text(String site, String file) {
        String name = site + "/" + file;
        try (InputStream resource = SiteResources.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the newsroom lacks its resource " + name);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the newsroom's resource " + name + " can't be read", e);
        }
    }

    /** What {@code site.txt} says. */
    private record Settings(String site, Map<String, String> values) {
        String get(String key) {
            String value = values.get(key);
            if (value == null) {
                throw new IllegalStateException(site + "/site.txt lacks " + key);
            }
            return value;
        }
    }
}
