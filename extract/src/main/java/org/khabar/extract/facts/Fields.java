package org.khabar.extract.facts;

import java.util.List;
import org.khabar.extract.Field;

/** The table: each field and where to look for it, the most trustworthy place first. */
final class Fields {
    static final List<Row<?>> TABLE = List.of(
            row(
                    Field.HEADLINE,
                    Headlines::confirmedHeading,
                    Headlines::jsonLd,
                    Headlines::meta,
                    Headlines::onlyHeading,
                    Headlines::titleTag,
                    FeedFacts::title),
            row(Field.ALTERNATIVE_HEADLINE, Texts.jsonLd("alternativeHeadline"), Headlines::alternative),
            row(
                    Field.DESCRIPTION,
                    Texts.meta("og:description"),
                    Texts.jsonLd("description"),
                    Texts.meta("description", "twitter:description", "dc.description"),
                    FeedFacts::summary),
            new Row<>(Field.AUTHOR, Authors.places()),
            row(Field.BYLINE, Authors::byline),
            row(Field.SOURCE_ORGANIZATION, WireCredits::head, WireCredits::visible, WireCredits::quoted),
            row(Field.DATELINE, Datelines::jsonLd, Datelines::lead),
            row(
                    Field.DATE_PUBLISHED,
                    ToldDates.publication(
                            Dates.jsonLd("datePublished", "dateCreated", "uploadDate"),
                            Dates.meta(0.9, DateNames.PUBLISHED),
                            Dates.itemprop("datePublished", "dateCreated", "pubdate")),
                    ShownDates::timeElement,
                    ShownDates::dateBox,
                    ShownDates::line,
                    UrlDates::find,
                    Dates.meta(0.5, DateNames.VAGUE),
                    Dates.anyJsonLd("datePublished"),
                    FeedFacts::published,
                    ShownDates::lineAnywhere,
                    DateScan::find,
                    ShownDates::change,
                    Dates.jsonLd("dateModified"),
                    Dates.meta(0.4, DateNames.MODIFIED),
                    Dates.anyJsonLd("dateModified"),
                    Dates::lastModified),
            row(
                    Field.DATE_MODIFIED,
                    Dates.jsonLd("dateModified"),
                    Dates.meta(0.9, DateNames.MODIFIED),
                    Dates.itemprop("dateModified"),
                    ShownDates::modified,
                    FeedFacts::updated),
            row(Field.IN_LANGUAGE, Writing::language),
            row(Field.SCRIPT, Writing::script),
            row(Field.TEXT_DIRECTION, Writing::direction),
            row(
                    Field.PUBLISHER,
                    Publishers::jsonLd,
                    Publishers::marked,
                    Texts.meta("og:site_name", "publisher", "dc.publisher", "application-name")),
            row(
                    Field.ARTICLE_SECTION,
                    Texts.jsonLd("articleSection"),
                    Texts.meta("article:section", "section", "og:section", "parsely-section"),
                    Texts.itemprop("articleSection")),
            row(Field.KEYWORDS, Keywords::jsonLd, Keywords::meta, FeedFacts::categories),
            row(Field.IMAGE, Images::all),
            row(Field.CANONICAL_URL, CanonicalUrls::find),
            row(Field.IS_ACCESSIBLE_FOR_FREE, Access::jsonLd, Access::lockedPart, Access::marked, Access::meta),
            row(Field.ARTICLE_TYPE, Publishers::typeInJsonLd, Publishers::markedType),
            row(Field.IS_LIVE_BLOG, LiveBlogs::jsonLd, LiveBlogs::marked, LiveBlogs::told),
            row(Field.RIGHTS, RightsSignals::find));

    private Fields() {}

    @SafeVarargs
    @SuppressWarnings("varargs") // copied at once
    private static <T> Row<T> row(Field<T> field, Extractor<T>... extractors) {
        return new Row<>(field, List.of(extractors));
    }

    /**
     * A field and where to look for it.
     *
     * @param field the field
     * @param extractors the places, the best first
     * @param <T> type of the value
     */
    record Row<T>(Field<T> field, List<Extractor<T>> extractors) {}
}
