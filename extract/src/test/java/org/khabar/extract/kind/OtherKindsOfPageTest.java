package org.khabar.extract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.extract.NotAnArticle;
import org.khabar.extract.NotAnArticle.Reason;
import org.khabar.extract.PageReading;

/** A page for each reason, and what the reason is. */
class OtherKindsOfPageTest {
    @Test
    void aFrontPageIsAListing() {
        PageReading reading = Pages.read(
                "https://post.example/",
                "<title>The Harbour Post</title><meta property='og:type' content='website'>",
                "<h1>The Harbour Post</h1>" + Pages.cards(24));

        assertReason(reading, Reason.LISTING);
    }

    @Test
    void aFrontPageWithALongLeadAndADateIsAListing() {
        PageReading reading = Pages.read(
                "https://post.example/",
                "<title>The Harbour Post</title><meta property='og:type' content='website'>",
                "<p class='date'>12 March 2026</p><h2><a href='/news/quay'>The quay will be rebuilt, the council says</a></h2>"
                        + Pages.paragraph(3) + Pages.cards(24));

        assertReason(reading, Reason.LISTING);
    }

    @Test
    void aSectionWithSummariesIsAListing() {
        String rows = IntStream.range(0, 12)
                .mapToObj(i -> "<div class='row'><h2><a href='/politics/story-" + i
                        + "'>A headline about politics and its number " + i + "</a></h2>" + Pages.paragraph(2)
                        + "</div>")
                .collect(Collectors.joining());
        PageReading reading = Pages.read(
                "https://post.example/politics/",
                "<title>Politics | The Harbour Post</title>",
                "<h1>Politics</h1>" + rows);

        assertReason(reading, Reason.LISTING);
    }

    @Test
    void anArabicSectionIsAListing() {
        String rows = IntStream.range(0, 20)
                .mapToObj(i -> "<div class='item'><a href='/news/" + (81_000 + i)
                        + "'>مجلس المدينة يناقش خطة إعادة بناء الرصيف في جلسته المقبلة</a><span>منذ " + (i + 2)
                        + " ساعات</span></div>")
                .collect(Collectors.joining());
        PageReading reading = Pages.read(
                "https://sahifa.example/قسم/سياسة",
                "<title>سياسة - الصحيفة</title><meta property='og:type' content='website'>",
                "<h1>سياسة</h1>" + rows);

        assertReason(reading, Reason.LISTING);
    }

    @Test
    void theArchiveOfATagIsAListingThoughEachTeaserIsDatedAndSigned() {
        PageReading reading = Pages.read(
                "https://post.example/tag/quay/",
                "<title>quay | The Harbour Post</title><meta property='og:type' content='website'>",
                "archive tag tag-quay tag-113",
                "<h1>Tag: quay</h1><p>Everything that we have written about the quay, its cranes, its warehouses and the people who work there.</p>"
                        + Pages.cards(10));

        assertReason(reading, Reason.LISTING);
    }

    @Test
    void resultsOfASearchAreAListing() {
        PageReading reading = Pages.read(
                "https://post.example/search?q=quay",
                "<title>Search results for quay</title><script type='application/ld+json'>{\"@type\":\"SearchResultsPage\"}</script>",
                "search search-results",
                "<h1>Results for quay</h1><p>We found 128 stories that have the word quay in their headline or in their text.</p>"
                        + Pages.cards(10));

        assertReason(reading, Reason.LISTING);
    }

    @Test
    void aGalleryIsOneThoughItsPicturesHaveCaptions() {
        String pictures = IntStream.range(0, 12)
                .mapToObj(i -> "<figure><img src='/" + i + ".jpg'><figcaption>The quay at dawn, seen from pier " + i
                        + ".</figcaption></figure>")
                .collect(Collectors.joining());
        PageReading reading = Pages.read(
                "https://post.example/gallery/quay",
                "<title>The quay in pictures</title><script type='application/ld+json'>{\"@type\":\"ImageGallery\"}</script>",
                "<h1>The quay in pictures</h1><p>Twelve pictures of the quay by our readers, taken between dawn and dusk.</p>"
                        + pictures);

        assertReason(reading, Reason.GALLERY_OR_VIDEO);
    }

    @Test
    void aVideoWithALineBelowIsAVideo() {
        PageReading reading = Pages.read(
                "https://post.example/video/the-quay-from-above",
                "<title>The quay from above</title><meta property='og:type' content='video.other'>"
                        + "<script type='application/ld+json'>{\"@type\":\"VideoObject\",\"name\":\"The quay from above\"}</script>",
                "<h1>The quay from above</h1><video src='/quay.mp4'></video><p>A flight over the quay, its cranes and its warehouses, early on a clear morning.</p>");

        assertReason(reading, Reason.GALLERY_OR_VIDEO);
    }

    @Test
    void somethingToBuyIsAProduct() {
        PageReading reading = Pages.read(
                "https://shop.example/products/oilskin-jacket",
                "<title>Oilskin jacket</title><meta property='og:type' content='product'>"
                        + "<script type='application/ld+json'>{\"@type\":\"Product\",\"name\":\"Oilskin jacket\"}</script>",
                "<a href='/cart'>Cart</a><h1>Oilskin jacket</h1><p>€ 129.00</p><form action='/cart/add'><button>Add to cart</button></form>"
                        + "<p>Add to cart</p><p>Our oilskin jacket keeps you dry in any weather, on deck and ashore, and it lasts for many years.</p>"
                        + "<p>It is made of waxed cotton, with two deep pockets, a high collar and a hood that folds away when it is not needed.</p>");

        assertReason(reading, Reason.PRODUCT);
    }

    @Test
    void aThreadIsAForumThoughItsFirstPostIsLongDatedAndSigned() {
        String posts = IntStream.range(0, 6)
                .mapToObj(i -> "<div class='post'><span>#" + (i + 1) + "</span><b>sailor" + i
                        + "</b><time datetime='2026-03-0" + (i + 1) + "T10:00:00Z'>" + (i + 1) + " March 2026</time>"
                        + Pages.paragraph(4) + "<p>Reply</p></div>")
                .collect(Collectors.joining());
        PageReading reading = Pages.read(
                "https://boats.example/threads/which-rope-for-the-mainsheet.20417/",
                "<title>Which rope for the mainsheet? | Boats</title><meta property='og:type' content='article'>",
                "<h1>Which rope for the mainsheet?</h1>" + posts);

        assertReason(reading, Reason.FORUM);
    }

    @Test
    void aDiscussionMarkedAsOneIsAForumWhateverItsAddress() {
        PageReading reading = Pages.read(
                "https://boats.example/20417/which-rope-for-the-mainsheet",
                "<title>Which rope for the mainsheet?</title><script type='application/ld+json'>{\"@type\":\"DiscussionForumPosting\","
                        + "\"headline\":\"Which rope for the mainsheet?\",\"datePublished\":\"2026-03-01\",\"author\":{\"@type\":\"Person\",\"name\":\"Ann Sailor\"}}</script>",
                "<h1>Which rope for the mainsheet?</h1>" + Pages.paragraph(6) + Pages.paragraph(5)
                        + Pages.paragraph(6));

        assertReason(reading, Reason.FORUM);
    }

    @Test
    void aFirmThatOffersItsWorkIsAService() {
        PageReading reading = Pages.read(
                "https://movers.example/services/moving/",
                "<title>Moving with Harbour Movers</title><meta property='og:type' content='website'>"
                        + "<script type='application/ld+json'>{\"@type\":\"LocalBusiness\",\"name\":\"Harbour Movers\"}</script>",
                "<h1>Moving with Harbour Movers</h1><p><a href='tel:+15550100'>Call now</a></p><p>Get a free quote</p><p>Contact us</p>"
                        + "<p>We move homes and offices in the whole county, and we have done so for more than thirty years.</p>"
                        + "<p>Our teams pack, carry, drive and unpack, so that you can sleep in your new home the very same night.</p>");

        assertReason(reading, Reason.SERVICE);
    }

    @ParameterizedTest
    @CsvSource({
        "SOFT_ERROR, Seite nicht gefunden - Hafenpost",
        "SOFT_ERROR, الصفحة غير موجودة | الصحيفة",
        "SOFT_ERROR, Oops! That page can’t be found. – The Harbour Post",
        "SOFT_ERROR, 404 | Страница не найдена",
        "SOFT_ERROR, ページが見つかりません",
        "CONSENT_OR_CHALLENGE, Just a moment...",
        "CONSENT_OR_CHALLENGE, Making sure you're not a bot!",
        "CONSENT_OR_CHALLENGE, تسجيل الدخول - الصحيفة",
        "CONSENT_OR_CHALLENGE, Before you continue",
    })
    void aTitleThatRefusesTheStoryIsBelieved(Reason reason, String title) {
        PageReading reading = Pages.read(
                "https://post.example/2026/03/12/the-quay-will-be-rebuilt.html",
                "<title>" + title + "</title>",
                "<h1>" + title + "</h1>" + Pages.paragraph(2));

        assertReason(reading, reason);
    }

    @Test
    void aShellNeedsScripts() {
        PageReading reading = Pages.read(
                "https://post.example/article/791661", "<script src='/app.js'></script>", "<div id='root'></div>");

        assertReason(reading, Reason.NEEDS_SCRIPTS);
    }

    @Test
    void aPictureAloneHasTooLittleText() {
        String crumbs = IntStream.range(0, 30)
                .mapToObj(i -> "<li>entry " + i + " of a list</li>")
                .collect(Collectors.joining());
        PageReading reading = Pages.read(
                "https://post.example/view.php?id=12",
                "<title>Picture 12</title>",
                "<img src='/12.jpg'><ul>" + crumbs + "</ul>");

        assertReason(reading, Reason.TOO_LITTLE_TEXT);
    }

    private static void assertReason(PageReading reading, Reason reason) {
        assertThat(reading)
                .isInstanceOfSatisfying(
                        NotAnArticle.class,
                        other -> assertThat(other.reason()).as(other.detail()).isEqualTo(reason));
    }
}
