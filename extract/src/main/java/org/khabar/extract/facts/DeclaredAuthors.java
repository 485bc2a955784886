package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.facts.Bylines.Told;
import org.khabar.extract.facts.NameRules.Manner;
import org.khabar.extract.facts.Named.Sort;
import org.khabar.extract.page.LdNode;
import org.khabar.extract.page.Microdata;

/** The authors that a page declares for machines: in its JSON-LD, its meta tags and its microdata. */
final class DeclaredAuthors {
    /** Names of meta tags for the author: Open Graph, Dublin Core, Parse.ly, Sailthru, Google Scholar and systems in use. */
    private static final List<String> META = List.of(
            "author",
            "article:author",
            "article:author_name",
            "og:article:author",
            "dc.creator",
            "dcterms.creator",
            "dc.contributor",
            "byl",
            "parsely-author",
            "sailthru.author",
            "citation_author",
            "cxenseparse:author",
            "article.author",
            "authors",
            "creator",
            "og:author",
            "rbauthors",
            "vr:author",
            "shareaholic:article_author_name",
            "twitter:data1",
            "auth",
            "news_authors",
            "article_author",
            "articleauthor");

    private static final Set<String> ORGANIZATIONS = Set.of(
            "Organization",
            "NewsMediaOrganization",
            "Corporation",
            "EducationalOrganization",
            "GovernmentOrganization",
            "NGO");
    private static final Set<String> PERSON = Set.of("Person");

    /** Labels of the card on Twitter under which systems put the author. */
    private static final Pattern CARD_LABEL =
            Pattern.compile("written|autor|author|verfasst|écrit|escrito|geschrieben|scritto|автор|كتب");

    private DeclaredAuthors() {}

    static List<AuthorsTold> jsonLd(Clues clues) {
        List<AuthorsTold> found = new ArrayList<>();
        clues.article().ifPresent(article -> {
            for (String property : List.of("author", "creator", "contributor")) {
                List<Told> names = new ArrayList<>();
                for (LdNode node : article.objects(property)) {
                    for (String name : node.texts("name")) {
                        typed(name, node, clues.site())
                                .forEach(named -> names.add(
                                        new Told(named, node.text("url").orElse(null))));
                    }
                }
                found.add(AuthorsTold.of(Origin.JSON_LD, property, 0.95, names));
            }
        });
        return found;
    }

    /**
     * A name with the type that the page gives it: what it calls an organisation is no person, and a person's own site is one. An agency is an
     * author only where the page is its own.
     */
    private static List<Named> typed(String text, LdNode node, SiteName site) {
        String name = Texts.plain(text);
        List<Named> read = NameRules.read(name, Manner.DECLARED, site);
        boolean organization = node.isA(ORGANIZATIONS);
        boolean person = node.isA(PERSON);
        boolean itself = site.is(name) && (organization || node.types().isEmpty());
        if (!person && (itself || (organization && !Agencies.is(name)))) {
            boolean office = read.size() == 1 && read.getFirst().sort() == Sort.OFFICE;
            return read.size() <= 1 && name.length() < 80 && !name.contains("://")
                    ? List.of(new Named(name, office ? Sort.OFFICE : Sort.ORGANIZATION))
                    : read;
        }
        boolean own = organization && person && read.size() == 1 && name.indexOf(' ') > 0;
        return own ? List.of(new Named(read.getFirst().name(), Sort.WHOLE)) : read;
    }

    static List<AuthorsTold> meta(Clues clues) {
        List<AuthorsTold> found = new ArrayList<>();
        for (String name : META) {
            List<String> texts = clues.meta().all(name);
            if (texts.isEmpty() || (name.equals("twitter:data1") && !isAuthorCard(clues))) {
                continue;
            }
            List<Told> names = new ArrayList<>();
            texts.forEach(text -> NameRules.read(Texts.plain(text), Manner.DECLARED, clues.site())
                    .forEach(named -> names.add(new Told(named, null))));
            found.add(AuthorsTold.of(Origin.META, name, 0.85, names));
        }
        return found;
    }

    private static boolean isAuthorCard(Clues clues) {
        return CARD_LABEL
                .matcher(clues.meta().first("twitter:label1").orElse("").toLowerCase(Locale.ROOT))
                .find();
    }

    /** Authors of the item that the first author belongs to; teasers are items of their own. */
    @SuppressWarnings("ReferenceEquality") // the very item is meant, not one like it
    static List<AuthorsTold> microdata(Clues clues) {
        List<Told> names = new ArrayList<>();
        Element scope = null;
        for (Element element : clues.page().microdata().all("author")) {
            Element item = scope(element);
            if (!names.isEmpty() && item != scope) {
                continue;
            }
            Element name = element.selectFirst("[itemprop=name]");
            for (Named named :
                    NameRules.read(Microdata.value(name == null ? element : name), Manner.DECLARED, clues.site())) {
                scope = item;
                names.add(new Told(named, page(element)));
            }
        }
        return List.of(AuthorsTold.of(Origin.MICRODATA, "author", 0.8, names));
    }

    /** The address of an author's own page, where the element is or holds a link to it. */
    private static @Nullable String page(Element author) {
        Element link = author.hasAttr("href") ? author : author.selectFirst("a[itemprop~=url|sameAs][href]");
        return link == null ? null : link.attr("href");
    }

    private static @Nullable Element scope(Element property) {
        for (Element box = property.parent(); box != null; box = box.parent()) {
            if (box.hasAttr("itemscope") || box.hasAttr("typeof")) {
                return box;
            }
        }
        return null;
    }
}
