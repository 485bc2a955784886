package org.khabar.extract.story;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.Map;
import org.khabar.extract.story.Hint.Trust;

/**
 * Words in class names and ids, as content management systems and newspapers use them all over the web (compare the lists of Readability and
 * of Trafilatura), in English and the larger languages of Europe. Two words written together stand for the pair.
 */
final class ClassWords {
    private static final Splitter WORD = Splitter.on(' ').omitEmptyStrings();
    private static final Map<String, Hint> WORDS = new HashMap<>();

    static {
        firm(Role.STORY, """
                articlebody articletext articlecontent articlecopy storybody storytext storycontent storycopy entrycontent postcontent postbody
                posttext newsbody newstext newscontent bodycopy bodytext maintext contentbody contentbodytext artikeltext artikelinhalt
                fliesstext cuerponoticia textonoticia corpoarticolo articolotesto newscon detailcontent textcontent articleparagraphs
                storyelement contenttext singlecontent""");
        loose(Role.LEAD, """
                articleteaser teasertext teaserintro articleintro introtext articlesummary lead lede intro standfirst vorspann chapo sapo subheadline dek deck excerpt strapline abstract bajada entradilla subtitle""");
        firm(Role.COMMENTS, """
                comments commentlist commentsarea commentarea disqus respond replies kommentare commentaires comentarios commenti livefyre
                viafoura talkback komentarze kommentarer leserkommentare leserbriefe pinglun usercomments commentbox fbcomments postcomments""");
        loose(Role.COMMENTS, "comment kommentar discussion reactions coral");
        firm(Role.RELATED, """
                relatedarticles relatedposts relatedcontent relatedstories relatedlinks relatednews recommendations mostread mostpopular
                mostviewed readalso readmore readnext morenews morestories morefrom seealso alsoread latestnews outbrain taboola
                recirc recirculation upnext nextpost prevnext toplist meistgelesen mehrzumthema zergnet contentrecommendation morelikethis
                youmaylike jprelatedposts yarpp otherarticles topstories teaserlist relatedstory relatedarticle popularposts recentposts""");
        loose(Role.RELATED, """
                related recommended recommendation recommend popular trending teaser teasers promo sidebar onward weitere verwandte
                aehnliche similar suggested suggestions crosslinks moreon storylinks linkbox rightcol rightcolumn rightrail rail leftcol
                leftcolumn aside widget widgets latest headlines tickers ticker more""");
        firm(Role.SHARE, """
                sharing sharebar sharebuttons sharetools sharethis addthis addtoany socialmedia socialshare sociallinks sharedaddy shariff
                articletools fontsize textsize printbutton bdshare socialicons socialbuttons sharelinks""");
        loose(Role.SHARE, """
                share social socials bookmarks tools toolbar print rating ratings vote likes follow followus""");
        firm(Role.NAVIGATION, """
                nav navi navbar navigation submenu mainmenu breadcrumb breadcrumbs crumb crumbs pager pagination paging pagenav navlinks
                postnavigation skiplink skiplinks tableofcontents brotkrumen sitemap topnav langswitch searchform""");
        loose(Role.NAVIGATION, "menu toc tabs search skip");
        firm(Role.TAGS, "taglist tagcloud posttags topiclist articletags entrytags catlinks etiquetas tagslist");
        loose(Role.TAGS, "tags tag keywords topics themen categories");
        firm(Role.NOTICE, """
                cookie cookies consent gdpr cookiebanner newsletter newslettersignup modal popup lightbox dialog tooltip mailchimp
                signin login register toast nojs noscript
                onetrust optanon didomi usercentrics cookiebot cybot qccmp truste iubenda klaro borlabs cmpbox cmplz consentmanager
                privacymanager cookieconsent cookienotice""");
        loose(Role.NOTICE, """
                overlay subscribe subscription subscriptions signup paywall regwall piano alert donate donation membership offer offers upsell abo
                mailing poll polls quiz umfrage sondage sondaggio encuesta anket notification notifications disclaimer disclosure placeholder""");
        firm(Role.ADVERT, """
                adbox adslot adcontainer adsbygoogle adwrapper advertisement advertisements adverts werbung publicidad publicite reklama
                reklame anzeige dfp gpt adunit admanager leaderboard mpu billboard skyscraper""");
        loose(
                Role.ADVERT,
                "ad ads adv advert advertising banner sponsor sponsored sponsors affiliate commercial shopping");
        firm(Role.CAPTION, """
                caption captions captiontext wpcaption imagecaption photocaption bildunterschrift imagecredit photocredit pieddephoto
                mediacaption thumbcaption videocaption""");
        loose(
                Role.CAPTION,
                "credit credits legend gallery slideshow slider carousel galleria fotostrecke bildergalerie thumbnail");
        firm(Role.AUTHOR, """
                authorbio authorbox authorinfo aboutauthor abouttheauthor authordescription authorprofile authorcard autorenbox""");
        loose(Role.AUTHOR, "bio biography vcard contributor contributors authors");
        firm(Role.BYLINE, "byline postedby postmeta entrymeta articlemeta");
        loose(
                Role.BYLINE,
                "author autor autoren auteur writer reporter meta metadata metainfo postinfo articleinfo dateline source signature");
        loose(
                Role.DATE,
                "date time datetime timestamp pubdate publishdate publisheddate postdate articledate datum fecha lastupdated updated published");
        firm(
                Role.MASTHEAD,
                "footer masthead siteheader sitefooter pagefooter pageheader colophon globalheader globalfooter imprint");
        loose(Role.MASTHEAD, "topbar foot branding copyright copyrights");
        firm(Role.HIDDEN, """
                visuallyhidden visuallyhide screenreadertext screenreaderonly sronly sronlytext screenreader offscreen dnone displaynone
                tooltiptext tooltipcontent popovercontent hovercard rolloverblock rollovercontent hovercontent""");
    }

    private ClassWords() {}

    static Hint of(String word) {
        return WORDS.getOrDefault(word, Hint.NONE);
    }

    private static void firm(Role role, String words) {
        put(new Hint(role, Trust.FIRM), words);
    }

    private static void loose(Role role, String words) {
        put(new Hint(role, Trust.LOOSE), words);
    }

    private static void put(Hint hint, String words) {
        for (String word : WORD.split(words.replace('\n', ' '))) {
            WORDS.putIfAbsent(word, hint);
        }
    }
}
