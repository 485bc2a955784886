package org.khabar.extract.story;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.khabar.extract.page.MetaTags;
import org.khabar.extract.page.Page;

/**
 * What a page says of itself, outside its text.
 *
 * @param host the URL's host, empty where the page has no web address
 * @param path the URL's path in lower case, empty where the page has no web address
 * @param hasQuery whether the URL has a query
 * @param title the document's title
 * @param openGraphType og:type in lower case, empty where there is none
 * @param publishedTime whether a meta tag tells the time of publication
 * @param articleBody whether an element is marked as the article's body
 * @param forumSoftware whether the page was made by forum software
 * @param times number of time elements
 * @param inputs number of input, select, button and text area elements
 * @param scripts number of scripts
 * @param types schema.org types in JSON-LD
 */
public record PageMarks(
        String host,
        String path,
        boolean hasQuery,
        String title,
        String openGraphType,
        boolean publishedTime,
        boolean articleBody,
        boolean forumSoftware,
        int times,
        int inputs,
        int scripts,
        Set<String> types) {
    private static final Set<String> PUBLISHED = Set.of(
            "article:published_time",
            "og:article:published_time",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "dc.date.issued",
            "dcterms.created",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "article.published");
    private static final Pattern FORUM = Pattern.compile(
            "xenforo|vbulletin|phpbb|discourse|mybb|invision|vanilla|smf|flarum|nodebb|woltlab|simple machines",
            Pattern.CASE_INSENSITIVE);

    /** Copies the set. */
    public PageMarks {
        types = Set.copyOf(types);
    }

    /** Reads the marks of a parsed page. */
    public static PageMarks of(Page page) {
        Document document = page.document();
        MetaTags meta = page.meta();
        int inputs = 0;
        int times = 0;
        int scripts = 0;
        boolean body = false;
        for (Element element : document.getAllElements()) {
            switch (element.normalName()) {
                case "time" -> times++;
                case "script" -> scripts++;
                case "input", "select", "button", "textarea" -> inputs++;
                default -> {}
            }
            body |= element.attr("itemprop").equals("articleBody");
        }
        Set<String> types = new LinkedHashSet<>();
        page.jsonLd().nodes().forEach(node -> types.addAll(node.types()));
        Address address = Address.of(page.source().url());
        return new PageMarks(
                address.host(),
                address.path(),
                address.hasQuery(),
                document.title(),
                meta.first("og:type").orElse("").toLowerCase(Locale.ROOT),
                PUBLISHED.stream().anyMatch(name -> meta.first(name).isPresent()),
                body,
                FORUM.matcher(meta.first("generator").orElse("")).find(),
                times,
                inputs,
                scripts,
                types);
    }

    /** Whether JSON-LD has a type that fits. */
    boolean hasType(Predicate<String> fits) {
        return types.stream().anyMatch(fits);
    }

    /** Returns the number of words in the last part of the path. */
    int slugWords() {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String last = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        int words = last.isEmpty() ? 0 : 1;
        for (int i = 0; i < last.length(); i++) {
            words += last.charAt(i) == '-' || last.charAt(i) == '_' ? 1 : 0;
        }
        return words;
    }

    /** Host and path of a web address; empty for anything else, a file among them. */
    private record Address(String host, String path, boolean hasQuery) {
        static Address of(String url) {
            try {
                URI uri = URI.create(url);
                String host = uri.getHost();
                if (host == null || uri.getScheme().equals("file")) {
                    return new Address("", "", false);
                }
                String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
                return new Address(
                        host.toLowerCase(Locale.ROOT), path.toLowerCase(Locale.ROOT), uri.getRawQuery() != null);
            } catch (IllegalArgumentException e) {
                return new Address("", "", false);
            }
        }
    }
}
