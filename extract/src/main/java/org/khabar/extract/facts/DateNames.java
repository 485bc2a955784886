package org.khabar.extract.facts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What pages call their dates: names of meta tags and attributes, and the words beside a date. */
final class DateNames {
    /** Meta tags that mean the publication, the most distinct first: Open Graph, schema.org, Parse.ly, Sailthru, Dublin Core, Google Scholar, and systems in use. */
    static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "article.published_time",
        "og:published_time",
        "og:publish_date",
        "og:release_date",
        "datepublished",
        "date_published",
        "published_time",
        "published_at",
        "published-at",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "mediator_published_time",
        "iso-8601-publish-date",
        "dcterms.issued",
        "dc.date.issued",
        "dcterms.created",
        "dc.date.created",
        "dc.date.published",
        "dcterms.available",
        "article.published",
        "article.created",
        "article:post_date",
        "article_date_original",
        "originalpublicationdate",
        "publication_date",
        "publish-date",
        "publishdate",
        "publish_date",
        "publishtime",
        "publish_time",
        "pubdate",
        "pub_date",
        "publicationdate",
        "published-date",
        "published",
        "citation_publication_date",
        "citation_online_date",
        "citation_date",
        "bt:pubdate",
        "rnews:datepublished",
        "field-name-post-date",
        "article-publication-date",
        "lateststorydate",
        "date.created",
        "creationdatetime",
        "og:pubdate",
        "shareaholic:article_published_time",
        "ptime",
        "pdate",
        "_pubtime",
        "displaydate",
        "dateissued",
        "datesubmitted",
        "prism.publicationdate"
    };

    /** Meta tags that as often tell when the page was built or changed: asked after what the reader sees. */
    static final String[] VAGUE = {
        "dcterms.date", "dc.date", "dc.created", "datecreated", "created", "date", "og:date", "time", "eprints.date"
    };

    static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "og:article:modified_time",
        "article:modified",
        "article.updated",
        "datemodified",
        "date_modified",
        "modified_time",
        "updated_time",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "lastmodified",
        "lastmod",
        "updated",
        "moddate",
        "revised",
        "rnews:datemodified",
        "sailthru.modified"
    };

    /** Attributes that hold the date of an element whose text is cut short or drawn by a script: hAtom, and scripts that count time from now. */
    static final String[] ATTRIBUTES = {
        "datetime",
        "data-datetime",
        "data-date",
        "data-published",
        "data-timestamp",
        "data-time",
        "data-utc",
        "content",
        "title"
    };

    /** Words beside the date of a change. */
    static final Pattern CHANGE = Pattern.compile(
            "modif|updated?|revised|aktualisiert|geändert|mis à jour|mise à jour|modifié|actualizad|aggiornat|atualizad|bijgewerkt|gewijzigd|aktualiz|uppdaterad|oppdatert|opdateret|päivitetty|обновлен|изменен|оновлено|ενημέρωση|güncelle|تحديث|تعديل|به ?روز|最終更新|最后更新|最後更新|最近更新|更新日|修改|수정|अपडेट|última",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words beside the date of publication. */
    static final Pattern PUBLICATION = Pattern.compile(
            "publi(?:shed|é|cado|cação|sh date)|posted|veröffentlicht|erschienen|erstellt am|geschrieben am|pressemitteilung vom|pubblicat|gepubliceerd|geplaatst|opublikowan|data publikacji|publicerad|publisert|udgivet|julkaistu|опубликован|дата публикации|опубліковано|δημοσι|yayın|yayim|نشر|تاريخ النشر|انتشار|发布|發佈|發布|发表|發表|刊登|公開日|掲載|投稿|등록|입력|प्रकाशित|פורסם|đăng ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words beside dates that are not the article's: notices of rights, comments, appointments. */
    static final Pattern NOT_THE_ARTICLES = Pattern.compile(
            "©|\\(c\\)|copyright|rights reserved|alle rechte|comment|kommentar|reply|antwort|joined|member since|expires|gültig bis|deadline",
            Pattern.CASE_INSENSITIVE);

    /** Names of elements that hold the publication. */
    private static final List<String> NAMED =
            List.of("publishdate", "published", "pubdate", "pub-date", "publish-date");

    private DateNames() {}

    /** Whether an element's names say that it holds the publication, and not a change too. */
    static boolean isNamedPublication(Element element) {
        String names = (element.className() + " " + element.attr("data-testid") + " " + element.attr("itemprop"))
                .toLowerCase(Locale.ROOT);
        return names.length() > 6
                && NAMED.stream().anyMatch(names::contains)
                && !CHANGE.matcher(names).find();
    }
}
