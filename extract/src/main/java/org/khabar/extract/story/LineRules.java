package org.khabar.extract.story;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that are furniture by their words, whatever box they stand in: labels, bylines, dates, credits, notices. The phrases are those that
 * newspapers print around their stories, gathered by language; the first rule that fits a line decides.
 */
final class LineRules {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** The whole line is a label, perhaps with a colon, a count or an arrow. */
    private static final String LABEL_END = "[\\s:：.…»>›→↓|0-9()\\-–]*$";

    private static final List<Rule> RULES = List.of(
            label(
                    Role.ADVERT,
                    "advertisements?|advertising|ads?|ad feedback|sponsored(?: content)?|story continues below(?: this)? ad(?:vertisement)?"
                            + "|article continues after (?:ad|advertisement)|(?:scroll|continue) (?:down )?to continue|anzeige|werbung|publicité|publicidad"
                            + "|pubblicità|publicidade|reklama|annons|annonse|advertentie|реклама|διαφήμιση|إعلان|اعلان|تبلیغات|広告|广告|廣告|광고|विज्ञापन"),
            label(
                    Role.SHARE,
                    "share(?: this)?(?: (?:article|story|post|page|on|via).{0,30})?|tweet|pin|print(?: this)?|e-?mail|save|copy link|link copied!?|follow(?: us)?(?: on .{0,30})?"
                            + "|teilen|drucken|merken|compartir|imprimir|partager|imprimer|condividi|stampa|partilhar|compartilhar|udostępnij|drukuj"
                            + "|поделиться|печать|распечатать|شارك(?: .{0,20})?|مشاركة|طباعة|اشتراک گذاری|چاپ|分享(?:到)?.{0,10}|打印|シェア|印刷|공유|인쇄|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|e-post"),
            label(
                    Role.COMMENTS,
                    "(?:view |show |read |leave |post |add |hide |see all )?(?:an? |all |the )?(?:[0-9,.]+ )?comments?(?: section)?|leave a (?:comment|reply)|join the (?:conversation|discussion)|kommentare?|commentaires?|comentarios|commenti"
                            + "|komentarze|комментари[ий]|التعليقات|تعليقات|أضف تعليق|نظرات|评论|評論|コメント|댓글"),
            label(
                    Role.TAGS,
                    "(?:tags?|tagged(?: in| as)?|topics?|keywords|filed under|more about|categories|category|schlagworte|schlagwörter|themen|etiquetas|mots-clés|argomenti|tagi|теги|метки"
                            + "|الكلمات (?:المفتاحية|الدلالية)|الوسوم|كلمات دالة|برچسب.?ها|标签|標籤|关键词|關鍵字|キーワード|태그)"),
            label(
                    Role.RELATED,
                    "(?:related|more|recommended|most read|most popular|trending(?: now)?|read (?:more|next|also)|see also|also read|must reads?|must watch|watch(?: now)?|video|editor'?s'? picks?|top stories|latest(?: news)?|you (?:may|might) (?:also )?like"
                            + "|what to read next|up next|popular|don't miss|in other news|more stories|more news|more coverage|keep reading|continue reading|suggested)(?: (?:articles?|stories|news|content|posts?|videos?|topics?|coverage|links?|reading|from .{1,40}|on .{1,40}|in .{1,40}|like this|about .{1,40}))?"
                            + "|mehr zum thema|lesen sie (?:auch|mehr)|weiterlesen|mehr lesen|auch interessant|meistgelesen|das könnte sie auch interessieren|lire aussi|à lire aussi|sur le même sujet|lire la suite|en savoir plus|leer más|lee también|te puede interesar|noticias relacionadas|más noticias|más información"
                            + "|leggi anche|leia também|leia mais|lees ook|lees meer|læs også|læs mere|läs också|läs mer|les også|lue myös|lue lisää|czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|čtěte také|přečtěte si|читайте (?:также|ещё|еще)|(?:новости|статьи) по теме|по теме|материалы по теме|похожие новости"
                            + "|читайте також|διαβάστε (?:επίσης|ακόμ[αη]|περισσότερα)|σχετικά(?: άρθρα)?|[اإ]قر[أا] (?:أيضا|ايضا|أيضًا|أيضاً|المزيد)|مواضيع (?:ذات صلة|متعلقة)|أخبار ذات صلة|موضوعات (?:ذات صلة|متعلقة)|ذات صلة|شاهد أيضا(?:ً)?|بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|相关(?:阅读|新闻|链接|报道|文章)|相關(?:新聞|報導|連結|文章)"
                            + "|延伸阅读|延伸閱讀|推荐阅读|関連(?:記事|ニュース|リンク|キーワード)|あわせて読みたい|続きを読む|관련\\s?(?:기사|뉴스)|यह भी पढ़ें|ये भी पढ़ें|संबंधित खबरें"),
            starts(
                    Role.RELATED,
                    160,
                    "(?:\\W{0,3})(?:read (?:more|also|next)|also read|see also|related(?: (?:story|stories|article|articles))?|more(?: on this| from [\\w ]{2,30})?|watch(?: also)?|must[- ]read|recommended|lesen sie (?:auch|hier|mehr)|mehr dazu|siehe auch|à lire(?: aussi)?|lire aussi|lee también|leer más|lea también|vea también"
                            + "|leggi anche|leia (?:também|mais)|lees ook|læs også|läs (?:också|även|mer)|les også|lue myös|czytaj (?:też|także|również)|zobacz (?:też|także|również)|čtěte (?:také|též)|читайте (?:также|ещё|еще|нас)|смотрите также|читайте також|διαβάστε (?:επίσης|ακόμ[αη]|περισσότερα)"
                            + "|[اإ]قر[أا] (?:أيضا|ايضا|أيضًا|أيضاً|المزيد)|شاهد أيضا(?:ً)?|للمزيد|بیشتر بخوانید|延伸阅读|延伸閱讀|相关阅读|यह भी पढ़ें|ये भी पढ़ें)\\s*[:：>»|\\-–].*"),
            starts(
                    Role.MASTHEAD,
                    120,
                    "(?:editor[- ]in[- ]chief|chief editor|managing editor|chefredakteur(?:in)?|directeur de la publication|главный редактор|رئيس التحرير|رئيس مجلس الإدارة|رئيس مجلس الادارة|المشرف العام|مدير التحرير|سردبیر|مدیر ?مسئول|صاحب امتیاز|总编辑?|編集長|발행인|편집인)\\s*[:：/].*"),
            starts(
                    Role.BYLINE,
                    110,
                    "(?:by|von|par|por|di|door|av|af|written by|reported by|text|texte|texto|autor(?:in)?|author|автор|текст|كتب(?:ت)?|تحرير|بقلم|إعداد|اعداد|نویسنده|خبرنگار|记者|記者|作者|责任编辑|責任編輯|责编|编辑|編輯|来源|來源|文|source|quelle|fuente|fonte|źródło|źródło|источник|المصدر|منبع)\\s*[:：|/]\\s*.*"),
            starts(
                    Role.BYLINE,
                    60,
                    "(?:by|von|par|por) \\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{L}[\\p{L}.'’-]*|and|und|et|y|&)){1,6}[, ]*$"),
            starts(
                    Role.DATE,
                    90,
                    "(?:first |last |originally )?(?:published|updated|posted|modified|created|veröffentlicht|aktualisiert|erstellt|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|opublikowano|aktualizacja|data|datum|date|опубликовано|обновлено|дата|نشر(?: في| بتاريخ)?|نُشر|تاريخ النشر|آخر تحديث|تحديث|تاریخ انتشار|زمان انتشار|发布时间|發布時間|发表于|时间|更新(?:日時|时间)?|公開|配信|投稿|入力|입력|등록|수정|기사입력)"
                            + "\\s*[:：]?[^.!?。]{0,14}[0-9٠-٩۰-۹].{0,60}"),
            starts(
                    Role.DATE,
                    45,
                    "(?:\\p{L}{2,12}\\.?,?\\s+)?(?:[0-9٠-٩۰-۹]{1,2}[./\\s-]{1,2}(?:[0-9٠-٩۰-۹]{1,2}|\\p{L}{3,12}\\.?)[./\\s,-]{1,2}[0-9٠-٩۰-۹]{4}|\\p{L}{3,9}\\.? [0-9]{1,2},? [0-9]{4}|[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?)"
                            + "[\\s,|•·–T-]*(?:(?:at|um|à|в|o|kl\\.?|godz\\.?|alle|الساعة|ساعت)?\\s*[0-9٠-٩۰-۹]{1,2}[:.h٫][0-9٠-٩۰-۹]{2}(?:[:.][0-9]{2})?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|uhr|ص|م|hrs|ist|gmt|utc|[ce]e?s?t|bst|edt)?)?\\s*$"),
            starts(
                    Role.CAPTION,
                    220,
                    "(?:\\()?(?:(?:file |archive? )?(?:photo(?:graph)?s?|image|images|picture|pictures|pic|video|foto|fotos|bild|bilder|fot|zdjęcie|immagine|imagen|crédit|crédits|credit|credits|φωτο(?:γραφία)?|фото|صورة|الصورة|تصوير|عکس|图|圖|图片|圖片|资料图|資料圖|摄影|攝影|写真|画像|사진|चित्र|फोटो)(?: (?:by|credit|credits|source|courtesy|von|de|par))?)\\s*[:：=/©|].*"),
            starts(
                    Role.NOTICE,
                    500,
                    "(?:©|\\(c\\)|copyright |all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|wszelkie prawa zastrzeżone|все права защищены|جميع الحقوق محفوظة|كافة الحقوق محفوظة|حقوق النشر|تمامی حقوق|版权所有|版權所有|転載禁止|無断転載|무단\\s?전재|저작권자).*"),
            contains(
                    Role.NOTICE,
                    460,
                    "(?:receive|earn|get|make) (?:an? )?(?:small )?(?:affiliate )?(?:commission|compensation)|affiliate (?:links|commission|program)|sign(?:ing)? up (?:for|to) (?:our|the|receive|get|an? )|subscri(?:be|bing) to (?:our|the|my|receive|get|an? )|our (?:free |daily |weekly )?newsletters?|(?:daily|weekly|free|email|morning) newsletter|to your inbox|in your inbox"
                            + "|(?:follow|like|find|join|connect with) (?:us|me|him|her|them|\\p{Lu}[\\p{L}.' -]{1,50}) (?:on|at|@) (?:our |x\\b|@?twitter|facebook|instagram|telegram|whatsapp|youtube|tiktok|linkedin|google news|snapchat|threads|social)|(?:can|may) be (?:reached|contacted) at|(?:reach|contact|email|e-mail) (?:the )?(?:author|writer|reporter|him|her|them|us) (?:at|on|via)|download (?:our|the) (?:free )?app|all rights reserved|may not be (?:published|reproduced|broadcast|distributed)"
                            + "|(?:privacy policy|terms of (?:use|service)|terms and conditions)|(?:uses?|accept|our) cookies|click here (?:to|for)|tap here to|have (?:a|any) (?:news )?(?:tip|story|question)s?(?: for us| to share|\\?)|send (?:us )?(?:your |a )?(?:tip|letter|comment)s?|letters? to the editor|become a (?:member|subscriber|supporter)|support (?:our|independent) journalism|(?:buy|get|book) (?:your )?tickets|log ?in (?:or|to)|create an account|register (?:now|here|for free)|already a (?:member|subscriber)"
                            + "|newsletter (?:abonnieren|anmelden|bestellen)|jetzt abonnieren|hier (?:können sie|geht es)|datenschutzerklärung|alle rechte vorbehalten|melden sie sich|folgen sie uns|abonnez-vous|inscrivez-vous|suivez-nous|suscr[ií]b(?:ete|ase)|s[ií]gu?enos en|sigue a|reg[ií]strate|iscriviti|seguici su|inscreva-se|siga o|zapisz się|obserwuj nas|dołącz do nas"
                            + "|подпис(?:ывайтесь|аться|ывайся)|подпишитесь|нашли ошибку|выделите (?:ее|её|текст)|наш(?:его)? telegram|telegram-канал|присоединяйтесь|ακολουθήστε|στο google news|تابعوا(?:نا)?|اشترك(?:وا)?(?: الآن)?(?: في| ب)|حمّ?ل(?:وا)? (?:الآن )?تطبيق|انضم(?:وا)? إلى|على (?:تليجرام|تلغرام|واتس ?اب)|جميع الحقوق|کانال تلگرام|در تلگرام|عضو (?:شوید|کانال)"
                            + "|扫描|扫码|二维码|公众号|点击(?:查看|进入|下载|关注)|免责声明|转载请|未经授权|責任編輯|责任编辑|無断転載|会員登録|구독|무단\\s?전재|हमें फॉलो|व्हाट्सऐप|सब्सक्राइब"));

    private LineRules() {}

    /** Returns what a line is by its words; {@link Role#PLAIN} when no rule fits. */
    static Role of(Passage passage) {
        for (Rule rule : RULES) {
            if (passage.weight() <= rule.maxWeight() && rule.fits(passage.text)) {
                return rule.role();
            }
        }
        return Role.PLAIN;
    }

    private static Rule label(Role role, String phrases) {
        return new Rule(role, 80, Pattern.compile("^\\W{0,3}(?:" + phrases + ")" + LABEL_END, FLAGS));
    }

    private static Rule starts(Role role, int maxWeight, String phrases) {
        return new Rule(role, maxWeight, Pattern.compile("^(?:" + phrases + ")", FLAGS | Pattern.DOTALL));
    }

    private static Rule contains(Role role, int maxWeight, String phrases) {
        return new Rule(role, maxWeight, Pattern.compile("(?:" + phrases + ")", FLAGS));
    }

    /**
     * One kind of line.
     *
     * @param role what it is
     * @param maxWeight longer lines are not looked at
     * @param pattern the phrases
     */
    private record Rule(Role role, int maxWeight, Pattern pattern) {
        boolean fits(String text) {
            return pattern.matcher(text).find();
        }
    }
}
