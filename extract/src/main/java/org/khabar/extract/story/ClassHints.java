package org.khabar.extract.story;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the class and id of an element say of it. Names are cut into words at hyphens, underscores and changes of case; a word, or two
 * words written together, is looked up in a table. The words are those that content management systems and newspapers use in class names
 * all over the web (compare the lists of Readability and Trafilatura). One instance serves one page: it remembers names already seen.
 */
final class ClassHints {
    private static final Splitter WORD = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final Map<String, Role> WORDS = new HashMap<>();

    static {
        put(
                Role.STORY,
                "articlebody articletext articlecontent articlecopy storybody storytext storycontent storycopy entrycontent postcontent postbody "
                        + "posttext newsbody newstext newscontent bodycopy bodytext maintext contentbody contentbodytext articlemain "
                        + "artikeltext artikelinhalt fliesstext cuerponoticia textonoticia corpoarticolo articolotesto richtext newscon detailcontent "
                        + "pagecontent textcontent articleparagraphs wysiwyg storyelement articledetail contenttext");
        put(
                Role.LEAD,
                "lead lede intro standfirst teasertext vorspann chapo sapo subheadline dek deck kicker summary excerpt strapline abstract bajada entradilla");
        put(
                Role.COMMENTS,
                "comments comment commentlist commentsarea commentarea disqus respond replies kommentare kommentar commentaires comentarios commenti "
                        + "livefyre viafoura coral talkback komentarze kommentarer leserkommentare leserbriefe pinglun discussion usercomments reactions opinie");
        put(
                Role.RELATED,
                "related relatedarticles relatedposts relatedcontent relatedstories recommended recommendation recommendations recommend mostread mostpopular "
                        + "mostviewed popular trending readalso readmore readnext morenews morestories morefrom seealso alsoread latestnews "
                        + "teaser teasers promo outbrain taboola recirc recirculation sidebar rail rightrail onward upnext nextpost prevnext toplist "
                        + "meistgelesen mehrzumthema weitere verwandte aehnliche similar suggested suggestions zergnet contentrecommendation "
                        + "morelikethis youmaylike crosslinks jprelatedposts yarpp moreon storylinks linkbox infobox factbox rightcol rightcolumn "
                        + "leftcol leftcolumn aside widget widgets latest headlines tickers ticker otherarticles topstories teaserlist");
        put(
                Role.SHARE,
                "share sharing sharebar sharebuttons sharetools sharethis addthis addtoany social socials socialmedia socialshare sociallinks sharedaddy "
                        + "bookmarks shariff tools toolbar articletools fontsize textsize print printbutton facebook twitter whatsapp rating ratings vote like likes follow followus bdshare");
        put(
                Role.NAVIGATION,
                "nav navi navbar navigation menu mainmenu submenu breadcrumb breadcrumbs crumb crumbs pager pagination paging pagenav navlinks "
                        + "postnavigation skiplink skip skiplinks toc tableofcontents tabs brotkrumen sitemap topnav langswitch searchform search");
        put(
                Role.TAGS,
                "tags tag taglist tagcloud posttags keywords topics topiclist articletags entrytags tagline themen etiquetas catlinks categories");
        put(
                Role.NOTICE,
                "cookie cookies consent gdpr cookiebanner newsletter newslettersignup subscribe subscription subscriptions signup signin login register paywall regwall piano "
                        + "modal popup overlay lightbox dialog alert toast donate donation membership offer offers upsell abo premiumbox mailchimp mailing notification notifications sprite tooltip");
        put(
                Role.ADVERT,
                "ad ads adv advert adverts advertisement advertising adbox adslot adcontainer adsbygoogle adwrapper banner sponsor sponsored sponsors dfp gpt "
                        + "anzeige werbung publicidad publicite reklama reklame affiliate commercial shopping adunit dianoads admanager leaderboard mpu billboard skyscraper");
        put(
                Role.CAPTION,
                "caption captions captiontext wpcaption imagecaption photocaption figcaption bildunterschrift bu credit credits imagecredit photocredit copyright "
                        + "legend pieddephoto mediacaption gallery slideshow slider carousel galleria fotostrecke bildergalerie thumbnail thumbcaption videocaption");
        put(
                Role.AUTHOR,
                "authorbio authorbox authorinfo aboutauthor aboutheauthor authordescription bio biography authorprofile authorcard authors autorenbox contributor contributors vcard abouttheauthor");
        put(
                Role.BYLINE,
                "byline author autor autoren auteur writer reporter postmeta entrymeta articlemeta meta metadata metainfo postinfo articleinfo postedby dateline source credits signature");
        put(
                Role.DATE,
                "date time datetime timestamp pubdate publishdate publisheddate postdate articledate datum fecha lastupdated updated published");
        put(
                Role.MASTHEAD,
                "footer masthead siteheader sitefooter pagefooter pageheader topbar colophon copyrights imprint globalheader globalfooter foot branding");
        put(Role.HIDDEN, "visuallyhidden screenreadertext sronly screenreader hidden hide accessibility offscreen");
    }

    /** Words that turn the next into a property of something else: {@code has-sidebar}, {@code no-comments}. */
    private static final Set<String> MODIFIERS = Set.of(
            "has",
            "have",
            "no",
            "not",
            "with",
            "without",
            "show",
            "is",
            "enable",
            "disable",
            "js",
            "single",
            "type",
            "category",
            "status",
            "format",
            "post");

    private final Map<String, Role> seen = new HashMap<>();

    private static void put(Role role, String words) {
        for (String word : WORD.split(words)) {
            WORDS.putIfAbsent(word, role);
        }
    }

    /** Returns what the names of an element say; furniture wins over story, the word that comes first over later ones. */
    Role of(Element element) {
        String classes = element.className();
        String id = element.id();
        if (classes.isEmpty() && id.isEmpty()) {
            return Role.PLAIN;
        }
        String names = classes.length() + id.length() > 300 ? "" : classes + " " + id;
        return seen.computeIfAbsent(names, ClassHints::read);
    }

    private static Role read(String names) {
        Role found = Role.PLAIN;
        for (String name : WORD.split(names)) {
            Role role = readName(name);
            if (role.isFurniture()) {
                return role;
            }
            if (role != Role.PLAIN && found == Role.PLAIN) {
                found = role;
            }
        }
        return found;
    }

    private static Role readName(String name) {
        List<String> words = words(name);
        Role found = Role.PLAIN;
        boolean modified = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!modified) {
                String two = i + 1 < words.size() ? word + words.get(i + 1) : word;
                Role role = WORDS.getOrDefault(two, WORDS.getOrDefault(word, Role.PLAIN));
                if (role.isFurniture()) {
                    return role;
                }
                if (role != Role.PLAIN) {
                    found = role;
                }
            }
            modified = MODIFIERS.contains(word);
        }
        return found;
    }

    /** Cuts a name into words: {@code articleBody__share-bar} gives article, body, share, bar. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length() || !Character.isLetter(name.charAt(i));
            boolean hump = !end
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (end || hump) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = hump ? i : i + 1;
            }
        }
        return words;
    }
}
