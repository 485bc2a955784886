package org.khabar.extract.kind;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.extract.NotAnArticle.Reason;

/**
 * What speaks for an article and what for another kind of page, with the points of each. The points were first fitted as a logistic regression on
 * labelled pages, each held to the direction it must have by its meaning, then rounded; none is for a site.
 */
final class Signs {
    static final List<Sign> OF_AN_ARTICLE = List.of(
            Sign.of("an article by JSON-LD", 2.2, Signs::isArticleByJsonLd),
            Sign.of("one article by microdata", 1.0, clues -> !isArticleByJsonLd(clues) && isArticleByMicrodata(clues)),
            Sign.of(
                    "og:type article",
                    1.2,
                    clues -> clues.marks().openGraphType().equals("article")),
            Sign.of("body of an article marked", 0.7, clues -> clues.marks().articleBody()),
            Sign.of("body named after an article", 1.0, clues -> clues.marks().hasBodyName(Vocabulary.ARTICLE_NAMES)),
            Sign.of("an AMP version", 1.5, clues -> clues.marks().accelerated()),
            Sign.of(
                    "filed as an article by its meta tags",
                    1.0,
                    clues -> clues.marks().articleTags()),
            Sign.of("date in markup", 1.2, Clues::tellsDate),
            Sign.of("date shown", 1.4, Clues::showsDate),
            Sign.of("author", 0.8, Clues::namesAuthor),
            Sign.of("headline, date and running text", 1.0, Clues::isWholeStory),
            Sign.of("headline, date and text one after another", 1.5, Clues::isOpening),
            Sign.of("headline", 0.2, clues -> clues.shape().headline()),
            Sign.of("date in the address", 1.3, clues -> clues.address().hasDate()),
            Sign.of("address of a file", 0.8, clues -> clues.address().isFile()),
            Sign.of("headline in the address", 0.3, clues -> clues.address().endsInSlug()),
            Sign.of("some text", 1.4, clues -> clues.shape().story().weight() > 150),
            Sign.of("more text", 1.3, clues -> clues.shape().story().weight() > 300),
            Sign.of("text without a break", 0.9, clues -> clues.shape().story().run() > 700),
            Sign.of(
                    "much text without a break",
                    0.9,
                    clues -> clues.shape().story().run() > 1500),
            Sign.of("very much text", 0.3, clues -> clues.shape().story().weight() > 4000));

    private static final List<Sign> LISTING = List.of(
            Sign.of("front page", 1.3, clues -> clues.address().isRoot()),
            Sign.of("address of a list", 1.2, Signs::hasAddressOfList),
            Sign.of("address ends in a name", 0.9, clues -> clues.address().endsInName()),
            Sign.of("a list by its type", 1.5, clues -> isType(clues, Vocabulary.LISTING_TYPES)),
            Sign.of("body named after a list", 2.3, clues -> clues.marks().hasBodyName(Vocabulary.LISTING_NAMES)),
            Sign.of("text in short pieces between links", 0.9, Clues::isChopped),
            Sign.of("links in the text", 0.5, clues -> clues.shape().story().links() >= 5),
            Sign.of("dates in the text", 0.9, Clues::isListOfDates),
            Sign.of(
                    "linked headings",
                    0.6,
                    clues -> !clues.isOpening() && clues.shape().linkedHeadings() >= 6),
            Sign.of(
                    "many linked headings",
                    0.7,
                    clues -> !clues.isOpening() && clues.shape().linkedHeadings() >= 20),
            Sign.of(
                    "many times",
                    0.5,
                    clues -> !clues.isOpening() && clues.marks().times() > 12),
            Sign.of(
                    "little of the page is story",
                    0.4,
                    clues ->
                            clues.shape().story().weight() < 0.1 * clues.shape().page()),
            Sign.of(
                    "og:type website",
                    0.9,
                    clues -> Set.of("website", "blog").contains(clues.marks().openGraphType())));

    private static final List<Sign> GALLERY_OR_VIDEO = List.of(
            Sign.of("a gallery or video by its type", 1.5, Signs::isGalleryOrVideo),
            Sign.of("og:type video", 1.5, clues -> clues.marks().openGraphType().startsWith("video")),
            Sign.of(
                    "address of a gallery or video",
                    0.7,
                    clues -> clues.shape().story().weight() < 700
                            && clues.address().hasPart(Vocabulary.GALLERY_PARTS)));

    private static final List<Sign> PRODUCT = List.of(
            Sign.of("a product by its type", 1.5, clues -> isType(clues, Vocabulary.SHOP_TYPES)),
            Sign.of("og:type of a thing", 1.5, Signs::isThingByOpenGraph),
            Sign.of("address of a shop", 1.0, clues -> clues.address().hasPart(Vocabulary.SHOP_PARTS)),
            Sign.of("body named after a shop", 0.8, clues -> clues.marks().hasBodyName(Vocabulary.SHOP_NAMES)),
            Sign.of("a cart", 1.2, clues -> clues.marks().cart()),
            Sign.counted("prices", 0.4, 6, clues -> clues.shape().prices()));

    private static final List<Sign> FORUM = List.of(
            Sign.of("a forum by its type", 9.0, clues -> isType(clues, Vocabulary.FORUM_TYPES)),
            Sign.of("software of forums", 3.0, Signs::isForumSoftware),
            Sign.of("host of a forum", 8.0, clues -> clues.address().hasLabel(Vocabulary.FORUM_LABELS)),
            Sign.of(
                    "address of a forum",
                    5.5,
                    clues -> clues.address().hasPart(Vocabulary.FORUM_PARTS)
                            || clues.address().endsInLike(Vocabulary.FORUM_STARTS)),
            Sign.of(
                    "address of a community",
                    2.0,
                    clues -> clues.address().hasPart(Vocabulary.COMMUNITY)
                            || clues.address().hasLabel(Vocabulary.COMMUNITY)),
            Sign.of("body named after a forum", 2.0, clues -> clues.marks().hasBodyName(Vocabulary.FORUM_NAMES)),
            Sign.counted("lines around posts", 2.4, 8, clues -> clues.shape().posts()));

    private static final List<Sign> SERVICE = List.of(
            Sign.counted("calls to act", 2.8, 5, clues -> clues.shape().calls()),
            Sign.of("a firm or service by its type", 2.3, clues -> isType(clues, Vocabulary.SERVICE_TYPES)),
            Sign.of("address of a service", 0.8, clues -> clues.address().hasPart(Vocabulary.SERVICE_PARTS)),
            Sign.of(
                    "body named after a lasting page",
                    2.2,
                    clues -> clues.marks().hasBodyNameLike(Vocabulary.LASTING_NAME)),
            Sign.of("telephone number to call", 1.0, clues -> clues.marks().phones() > 0),
            Sign.of("field for a telephone number", 0.6, clues -> clues.marks().phoneFields() > 0),
            Sign.of("many form fields", 1.0, clues -> clues.marks().inputs() > 40));

    private static final List<Sign> SOFT_ERROR = List.of(
            Sign.of("body named after an error", 3.0, clues -> clues.marks().hasBodyName(Vocabulary.ERROR_NAMES)),
            new Sign("title of an error page", 6.0, clues -> Refusals.ERROR.strengthIn(clues)));

    private static final List<Sign> CONSENT_OR_CHALLENGE = List.of(
            new Sign("title of a wall", 6.0, clues -> Refusals.WALL.strengthIn(clues)),
            Sign.of("asks for consent", 4.0, Signs::asksForConsent),
            Sign.of("body named after a wall", 3.0, clues -> clues.marks().hasBodyName(Vocabulary.WALL_NAMES)));

    static final Map<Reason, List<Sign>> OF_ANOTHER_KIND = new EnumMap<>(Map.of(
            Reason.LISTING, LISTING,
            Reason.GALLERY_OR_VIDEO, GALLERY_OR_VIDEO,
            Reason.PRODUCT, PRODUCT,
            Reason.FORUM, FORUM,
            Reason.SERVICE, SERVICE,
            Reason.SOFT_ERROR, SOFT_ERROR,
            Reason.CONSENT_OR_CHALLENGE, CONSENT_OR_CHALLENGE));

    private Signs() {}

    private static boolean isArticleByJsonLd(Clues clues) {
        return clues.marks().types().stream().anyMatch(Signs::isArticle);
    }

    private static boolean isArticleByMicrodata(Clues clues) {
        return clues.marks().items().entrySet().stream()
                        .filter(item -> isArticle(item.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                == 1;
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report");
    }

    /** Whether the page names such a thing as its subject, and no article. */
    private static boolean isType(Clues clues, Set<String> types) {
        return clues.marks().hasType(types) && !isArticleByJsonLd(clues) && !isArticleByMicrodata(clues);
    }

    private static boolean hasAddressOfList(Clues clues) {
        return clues.address().hasPart(Vocabulary.LISTING_PARTS)
                || clues.address().endsIn(Vocabulary.LISTING_ENDS);
    }

    private static boolean isGalleryOrVideo(Clues clues) {
        return isType(clues, Vocabulary.GALLERY_TYPES)
                || (clues.shape().story().weight() < 700 && isType(clues, Vocabulary.VIDEO_TYPES));
    }

    private static boolean isThingByOpenGraph(Clues clues) {
        String type = clues.marks().openGraphType();
        return !type.isEmpty()
                && !type.equals("article")
                && !type.equals("website")
                && !type.equals("blog")
                && !type.startsWith("video");
    }

    private static boolean asksForConsent(Clues clues) {
        return clues.shape().consent() && clues.shape().story().weight() <= Refusals.LONGEST_STORY;
    }

    private static boolean isForumSoftware(Clues clues) {
        return Vocabulary.FORUM_SOFTWARE.stream().anyMatch(clues.marks().software()::contains);
    }
}
