package org.khabar.extract.facts;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.extract.page.JsonLd;
import org.khabar.extract.page.LdNode;
import org.khabar.extract.page.MetaTags;
import org.khabar.extract.page.Page;
import org.khabar.extract.url.Site;

/** What the site calls itself, so that a headline can do without and no author is named so. */
final class SiteName {
    /** Each separator in a title is looked at with all that stands before and after it; no headline has so many characters. */
    private static final int LONGEST_TITLE = 2_000;

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s+[|\\-–—•·»«›‹:/]+[\\u200e\\u200f]*\\s+|\\s*[|｜_»]\\s*|\\s+::\\s+|:\\s+|\\s*[-–—]\\s+(?=[^-–—|]*$)");

    /** Some systems put the headline where the site's name belongs; no site is called at such length. */
    private static final int LONGEST = 35;

    private final Set<String> names = new LinkedHashSet<>();
    private final String label;

    private SiteName(String label) {
        this.label = label;
    }

    static SiteName of(Page page) {
        SiteName site = new SiteName(
                page.url().map(url -> label(Site.of(url).toString())).orElse(""));
        MetaTags meta = page.meta();
        for (String name : new String[] {
            "og:site_name",
            "application-name",
            "apple-mobile-web-app-title",
            "al:android:app_name",
            "publisher",
            "dc.publisher",
            "cre"
        }) {
            site.add(meta.first(name));
        }
        JsonLd data = page.jsonLd();
        data.article()
                .flatMap(article -> article.object("publisher"))
                .flatMap(node -> node.text("name"))
                .ifPresent(name -> site.add(Optional.of(name)));
        for (LdNode node : data.nodes()) {
            if (node.isA(Set.of("WebSite", "NewsMediaOrganization", "Organization"))) {
                site.add(node.text("name"));
                site.add(node.text("alternateName"));
            }
        }
        return site;
    }

    private static String label(String site) {
        int dot = site.indexOf('.');
        return Words.fold(dot > 0 ? site.substring(0, dot) : site);
    }

    private void add(Optional<String> name) {
        name.map(Words::fold)
                .filter(folded -> folded.length() > 1 && folded.length() <= LONGEST)
                .ifPresent(names::add);
    }

    /** Returns whether a text is a name of the site. */
    boolean is(String text) {
        String folded = Words.fold(text);
        if (folded.isEmpty()) {
            return true;
        }
        if (names.contains(folded)) {
            return true;
        }
        return label.length() > 2
                && (folded.equals(label)
                        || (folded.length() == label.length() + 3 && folded.equals("the" + label))
                        || (label.length() == folded.length() + 3 && label.equals("the" + folded))
                        || isHost(text)
                        || areInitials(text));
    }

    private boolean isHost(String text) {
        return text.indexOf('.') > 0
                && text.strip().indexOf(' ') < 0
                && text.toLowerCase(Locale.ROOT).contains(label + ".");
    }

    /** Returns whether the words of a text begin with the letters of the label. */
    private boolean areInitials(String text) {
        int letter = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c);
            if (!space && !within) {
                if (letter == label.length() || Character.toLowerCase(c) != label.charAt(letter)) {
                    return false;
                }
                letter++;
            }
            within = !space;
        }
        return letter == label.length();
    }

    private boolean isPart(String part) {
        String folded = Words.fold(part);
        return is(part)
                || names.stream()
                        .anyMatch(name -> name.length() > 3
                                && folded.length() < 40
                                && (folded.startsWith(name)
                                        || folded.endsWith(name)
                                        || (folded.length() > 4 && name.startsWith(folded))))
                || (label.length() > 3 && folded.length() < 40 && (folded.startsWith(label) || folded.endsWith(label)));
    }

    /** Returns a title without the site's names and sections at its end or beginning; one that is too long as it is. */
    String strip(String title, Set<String> shown) {
        String rest = title.strip();
        if (rest.length() > LONGEST_TITLE) {
            return rest;
        }
        for (int i = 0; i < 4; i++) {
            Optional<String> shorter = shorter(rest, shown);
            if (shorter.isEmpty()) {
                return rest;
            }
            rest = shorter.get();
        }
        return rest;
    }

    private Optional<String> shorter(String title, Set<String> shown) {
        if (shown.contains(Words.fold(title))) {
            return Optional.empty();
        }
        Matcher separator = SEPARATOR.matcher(title);
        Set<Integer> ends = new HashSet<>();
        int last = -1;
        int lastEnd = -1;
        while (separator.find()) {
            String before = title.substring(0, separator.start());
            String after = title.substring(separator.end());
            boolean topic = separator.group().startsWith(":") && !isPart(after);
            if (shown.contains(Words.fold(before)) && before.length() > 8 && !topic) {
                return Optional.of(before);
            }
            if (ends.isEmpty() && isPart(before) && !is(after) && after.length() > 12) {
                return Optional.of(after);
            }
            if (shown.contains(Words.fold(after)) && after.length() > 12) {
                return Optional.of(after);
            }
            ends.add(separator.end());
            last = separator.start();
            lastEnd = separator.end();
        }
        return last > 0 && isPart(title.substring(lastEnd)) && last > 5
                ? Optional.of(title.substring(0, last))
                : Optional.empty();
    }
}
