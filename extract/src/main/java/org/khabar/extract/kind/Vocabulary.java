package org.khabar.extract.kind;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/** Words by which pages say what they are: types of schema.org, names that content management systems give to the body, parts of addresses. */
final class Vocabulary {
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.anyOf(",\n")).trimResults().omitEmptyStrings();

    // Types of schema.org 29 that are the subject of a page.
    static final Set<String> LISTING_TYPES = Set.of("CollectionPage", "ItemList", "SearchResultsPage", "Blog");
    static final Set<String> GALLERY_TYPES =
            Set.of("ImageGallery", "MediaGallery", "VideoGallery", "ImageObjectGallery");
    static final Set<String> VIDEO_TYPES = Set.of("VideoObject", "Movie", "TVEpisode", "TVSeries", "Clip");
    static final Set<String> SHOP_TYPES = Set.of("Product", "ProductGroup", "IndividualProduct", "OfferCatalog");
    static final Set<String> FORUM_TYPES = Set.of("DiscussionForumPosting", "QAPage");
    static final Set<String> SERVICE_TYPES = words("""
            LocalBusiness, ProfessionalService, HomeAndConstructionBusiness, MovingCompany, Store, Restaurant, Hotel, LodgingBusiness
            MedicalBusiness, FinancialProduct, Service, Course, JobPosting, SoftwareApplication, WebApplication, RealEstateListing
            ProfilePage, ContactPage, AboutPage, FAQPage, PodcastSeries, PodcastSeason""");

    // Names of the body: WordPress (get_body_class), Drupal, Joomla, Magento, Shopify, phpBB and what many write by
    // hand.
    static final Set<String> LISTING_NAMES = words("""
            home, homepage, home-page, page-home, frontpage, front-page, is-front, path-frontpage, archive, category, category-page
            page-category, tag, tag-page, tax, author, date, post-type-archive, section-front, search, search-results, search-no-results
            page-search""");
    static final Set<String> ARTICLE_NAMES = words("""
            single-post, single-article, single-news, single-format-standard, node-type-article, page-node-type-article, node--type-article
            node-type-news, page-node-type-news, article, article-page, article-single, page-article, story, news""");
    /** WordPress gives it to pages that are no posts, with their number behind. */
    static final String LASTING_NAME = "page-id-";

    static final Set<String> SHOP_NAMES = Set.of(
            "woocommerce",
            "woocommerce-page",
            "single-product",
            "tax-product_cat",
            "template-product",
            "template-collection",
            "catalog-product-view",
            "catalog-category-view");
    static final Set<String> FORUM_NAMES = Set.of("phpbb", "bbpress", "forum", "topic", "single-topic", "showthread");
    static final Set<String> ERROR_NAMES =
            Set.of("error404", "error-404", "page-404", "error-page", "not-found", "page-not-found");

    static final Set<String> WALL_NAMES =
            Set.of("consent-wall", "consent-page", "cookie-wall", "cookiewall", "login-page", "captcha-page");

    /** Software that makes forums, as it stands in the generator's name. */
    static final Set<String> FORUM_SOFTWARE = words("""
            xenforo, vbulletin, phpbb, discourse, mybb, invision, vanilla, flarum, nodebb, woltlab, simple machines""");

    // Parts of addresses.
    /** Stand before the name of what is listed. */
    static final Set<String> LISTING_PARTS = words("""
            category, categories, tag, tags, tagged, search, browse, topic, topics, page, author, authors, kategorie, kategorien, schlagwort
            thema, themen, suche, autor, categoria, etiqueta, tema, temas, buscar, rubrique, categorie, motcle, recherche, auteur, argomenti
            kategoria, temat, tagi, тег, теги, рубрика, категория, тема, تصنيف, قسم, وسم, كلمات-دلالية, موضوع, دسته, برچسب""");
    /** Stand alone for a list. */
    static final Set<String> LISTING_ENDS = words("""
            news, blog, archive, archives, sections, latest, headlines, articles, stories, videos, photos, nachrichten, aktuelles, archiv
            meldungen, noticias, actualidad, archivo, actualites, actualités, notizie, archivio, aktualnosci, новости, архив, أخبار, الأخبار
            ارشيف, أرشيف, اخبار""");

    static final Set<String> GALLERY_PARTS = words("""
            gallery, galleries, photos, photo, slideshow, pictures, images, galerie, galerien, bilder, fotostrecke, fotos, galeria, diaporama
            fotogalerie, fotogallery, фото, صور, البوم, video, videos, watch, mediathek, player, فيديو, видео""");
    static final Set<String> SHOP_PARTS = words("""
            product, products, shop, store, collections, item, dp, p, c, cat, produkt, produkte, producto, produit""");
    /** Last parts of addresses of shopping carts. */
    static final Set<String> CARTS = words("""
            cart, basket, checkout, bag, shopping-cart, shoppingcart, viewcart, warenkorb, panier, carrito, carrello, carrinho, koszyk
            winkelwagen, sepet, kosik, cos, korzina""");

    static final Set<String> SERVICE_PARTS = words("""
            service, services, solution, solutions, about, about-us, contact, contact-us, careers, jobs, pricing, programs, courses, training
            locations, privacy, terms, faq, leistungen, kontakt, impressum, datenschutz""");
    static final Set<String> FORUM_PARTS = words("""
            forum, forums, thread, threads, board, boards, discussion, discussions, t""");
    /** Begin the last part of a thread's address, by the software of forums. */
    static final List<String> FORUM_STARTS = List.of("viewtopic.", "showthread.", "viewthread.", "thread-", "topic-");

    static final Set<String> FORUM_LABELS =
            Set.of("forum", "forums", "board", "boards", "bbs", "discuss", "discussions");
    static final Set<String> COMMUNITY = Set.of("community", "communities", "groups", "questions");

    private Vocabulary() {}

    /** Returns the words of a table: a comma or a line's end stands between two. */
    static ImmutableSet<String> words(String table) {
        return ImmutableSet.copyOf(WORDS.split(table));
    }
}
