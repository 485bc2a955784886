package org.khabar.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a page may tell of its article. The constants are all there are; their names are those of the article event.
 *
 * @param name the field's name in the article event
 * @param <T> type of its value
 */
@SuppressWarnings("UnusedTypeParameter") // it ties a field to the type of its facts
public record Field<T>(String name) {
    /** Headline without the site's name. */
    public static final Field<String> HEADLINE = new Field<>("headline");
    /** A second headline, such as the one for social networks. */
    public static final Field<String> ALTERNATIVE_HEADLINE = new Field<>("alternativeHeadline");
    /** Summary by the publisher. */
    public static final Field<String> DESCRIPTION = new Field<>("description");
    /** Authors in the page's order. */
    public static final Field<List<Author>> AUTHOR = new Field<>("author");
    /** The byline as written. */
    public static final Field<String> BYLINE = new Field<>("byline");
    /** Where the story was filed from, as written. */
    public static final Field<String> DATELINE = new Field<>("dateline");
    /** News agencies credited. */
    public static final Field<List<String>> SOURCE_ORGANIZATION = new Field<>("sourceOrganization");
    /** First publication. */
    public static final Field<Time> DATE_PUBLISHED = new Field<>("datePublished");
    /** Last change according to the page. */
    public static final Field<Time> DATE_MODIFIED = new Field<>("dateModified");
    /** Language of the text (BCP 47). */
    public static final Field<String> IN_LANGUAGE = new Field<>("inLanguage");
    /** Script of the text (ISO 15924). */
    public static final Field<String> SCRIPT = new Field<>("script");
    /** Writing direction of the text. */
    public static final Field<Direction> TEXT_DIRECTION = new Field<>("textDirection");
    /** Name of the publisher. */
    public static final Field<String> PUBLISHER = new Field<>("publisher");
    /** Section of the site. */
    public static final Field<String> ARTICLE_SECTION = new Field<>("articleSection");
    /** Keywords as tagged. */
    public static final Field<List<String>> KEYWORDS = new Field<>("keywords");
    /** Images with captions, the lead image first. */
    public static final Field<List<Image>> IMAGE = new Field<>("image");
    /** Absolute canonical URL as declared, normalised. */
    public static final Field<String> CANONICAL_URL = new Field<>("canonicalUrl");
    /** Whether the whole text is free to read. */
    public static final Field<Boolean> IS_ACCESSIBLE_FOR_FREE = new Field<>("isAccessibleForFree");
    /** True where the story is a live blog; not told otherwise. */
    public static final Field<Boolean> IS_LIVE_BLOG = new Field<>("isLiveBlog");
    /** The schema.org type the page gives itself. */
    public static final Field<String> ARTICLE_TYPE = new Field<>("articleType");
    /** What the publisher says of use by others. */
    public static final Field<Rights> RIGHTS = new Field<>("rights");

    /** Who an author is. */
    public enum AuthorKind {
        PERSON,
        ORGANIZATION
    }

    /**
     * An author as named by the page.
     *
     * @param name as written
     * @param url page of the author
     * @param kind person or organisation
     */
    public record Author(String name, @Nullable String url, AuthorKind kind) {}

    /** How exact a time is. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        MINUTE,
        SECOND
    }

    /**
     * A time as the page gives it.
     *
     * @param instant the instant; for a day without a time, the start of that day in zone or UTC
     * @param localDate the calendar day where the page was published
     * @param zone zone or offset given; null when unknown and UTC was assumed
     * @param precision how exact it is
     * @param raw the text it was read from
     */
    public record Time(
            Instant instant, LocalDate localDate, @Nullable ZoneId zone, Precision precision, String raw) {}

    /** Writing direction. */
    public enum Direction {
        LTR,
        RTL
    }

    /**
     * An image of the article.
     *
     * @param url absolute URL
     * @param caption plain text
     * @param credit credit line
     * @param width pixels as declared
     * @param height pixels as declared
     */
    public record Image(
            String url,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable Integer width,
            @Nullable Integer height) {}

    /**
     * What the publisher says of use by others.
     *
     * @param copyrightNotice as written
     * @param copyrightHolder holder
     * @param license URL of a licence
     * @param robots directives of robots meta tags and X-Robots-Tag that restrict use, those to one crawler after its name
     * @param tdmReservation whether text and data mining is reserved; null when not said
     */
    public record Rights(
            @Nullable String copyrightNotice,
            @Nullable String copyrightHolder,
            @Nullable String license,
            List<String> robots,
            @Nullable Boolean tdmReservation) {
        /** Copies the list. */
        public Rights {
            robots = List.copyOf(robots);
        }
    }
}
