package org.khabar.extract.story;

import org.khabar.extract.story.LineRule.Rest;

/**
 * Phrases of lines that are furniture, as newspapers print them around their stories, gathered from such pages by language. Written as
 * {@link org.khabar.extract.text.PhraseTrie.Builder#add} reads them, a comma or a line's end between two; {@code …} at the end of one stands for
 * some more words. The first rule with a phrase that fits decides.
 */
final class LineWords {
    static final LineRule[] RULES = {
        new LineRule(Role.ADVERT, 80, Rest.LABEL, """
                advertisement[s], advertising, ad[s], ad feedback, sponsored [content], story continues below [this] ad[vertisement]
                article continues after (ad/advertisement), (scroll/continue) [down] to continue
                anzeige, werbung, publicité, publicidad, pubblicità, publicidade, reklama, annons, annonse, advertentie, реклама, διαφήμιση
                إعلان, تبلیغات, 広告, [侧栏]广告, [影音/贊助/工商]廣告, 광고, विज्ञापन"""),
        new LineRule(Role.SHARE, 80, Rest.LABEL, """
                share [this] [article/story/post/page], share [this] (article/story/post/page/on/via) …, tweet, pin, print [this], e[-]mail, save
                copy link, link copied[!], follow [us], follow [us] on …, facebook, twitter, whatsapp, linkedin, pinterest, reddit, telegram
                teilen, drucken, merken, compartir, imprimir, partager, imprimer, condividi, stampa, partilhar, compartilhar, e-post
                udostępnij, drukuj, поделиться, печать, распечатать, شارك, شارك …, مشاركة, طباعة, اشتراک گذاری, چاپ
                [好友/更多]分享, 分享到 …, 打印, シェア, 印刷, 공유, 인쇄"""),
        new LineRule(Role.COMMENTS, 80, Rest.LABEL, """
                [view/show/read/leave/post/add/hide/see all] [a/an/all/the] comment[s] [section], leave a (comment/reply)
                join the (conversation/discussion), kommentar[e], commentaire[s], comentarios, commenti, komentarze
                комментари(и/й), [كل] التعليقات, تعليقات, (أضف/اضافة/اكتب) تعليق[ا], نظرات, [发表/最新/参与/热门/文章]评论, 評論, コメント, 댓글"""),
        new LineRule(Role.TAGS, 80, Rest.LABEL, """
                tag[s], tagged [in/as], topic[s], keywords, filed under, more about, categories, category
                schlagworte, schlagwörter, themen, etiquetas, mots-clés, argomenti, tagi, теги, метки
                الكلمات (المفتاحية/الدلالية), الوسوم, كلمات دالة, برچسب[ ]ها, [词条]标签, 標籤, 关键词, 關鍵字, キーワード, 태그"""),
        new LineRule(Role.RELATED, 80, Rest.LABEL, """
                (related/more/recommended/popular/suggested/latest/top/trending) (article/stories/news/content/post/posts/video/videos/topic/topics/coverage/link/links/reading/articles)
                (related/more/recommended) (from/on/in/about) …, more on, related, more, recommended, trending [now], most (read/popular) [articles/stories/news/videos]
                (most popular/most read/trending/popular/latest) (in/on/from) …, watch in …, read (more/next/also)
                read more (from/on/in/about) …, more like this, also read, see also, must read[s], must watch, watch [now], video
                editor['][s]['] pick[s], top stories, latest [news] [stories/video/videos], you (may/might) [also] like, what to read next, up next, popular
                don't miss, in other news, more stories, more (stories/news/coverage) (from/on/in/about) …, more (news/coverage)
                keep reading, continue reading, suggested
                [lesen sie/erfahren sie/mehr] (mehr/alles) zum thema, lesen sie (auch/mehr), [zum] weiterlesen, schon gelesen, lust auf mehr,
                weitere [aktuelle/interessante] (artikel/beiträge/themen/meldungen/nachrichten/news)
                weitere [aktuelle/interessante] (artikel/beiträge/themen/meldungen/nachrichten/news) (aus/zu/zum/von) …
                mehr lesen, auch interessant, meistgelesen, das könnte sie auch interessieren
                [à] lire aussi, sur le même (sujet/thème), à découvrir [aussi/également], lire la suite, en savoir plus
                leer más, lee también, te puede interesar, noticias relacionadas, más noticias, más información
                leggi anche, leia (também/mais), lees (ook/meer), læs (også/mere), läs (också/mer), les også, lue (myös/lisää)
                czytaj (też/także/więcej/również), zobacz (też/także/również), więcej, čtěte také, přečtěte si
                читайте (также/ещё/еще), (новости/статьи) по теме, [материалы] по теме, похожие новости, читайте також
                διαβάστε (επίσης/ακόμα/ακόμη/περισσότερα), σχετικά [άρθρα]
                اقرأ (أيضا/المزيد/كذلك), طالع أيضا, قد يهمك [أيضا], قد يعجبك [أيضا], أخبار متعلقة, موضوعات متعلقة, مواضيع (ذات صلة/متعلقة), أخبار ذات صلة, موضوعات (ذات صلة/متعلقة), ذات صلة, شاهد أيضا
                بیشتر بخوانید, مطالب مرتبط, اخبار مرتبط, यह भी पढ़ें, ये भी पढ़ें, संबंधित खबरें
                相关(阅读/新闻/链接/报道/文章), 相關(新聞/報導/連結/文章), 延伸阅读, 延伸閱讀, 推荐阅读, 関連(記事/ニュース/リンク/キーワード)
                あわせて読みたい, 続きを読む, 관련[ ](기사/뉴스)"""),
        new LineRule(Role.RELATED, 160, Rest.COLON, """
                read (more/also/next), also read, see also, related [story/stories/article/articles], more [on this], more from …, watch [also]
                must(-/ )read, recommended, lesen sie (auch/hier/mehr), mehr dazu, siehe auch, à lire [aussi], lire aussi
                lee también, leer más, lea también, vea también, leggi anche, leia (também/mais), lees ook, læs også, läs (också/även/mer), les også
                lue myös, czytaj (też/także/również), zobacz (też/także/również), čtěte (také/též)
                читайте (также/ещё/еще/нас), смотрите также, читайте також, διαβάστε (επίσης/ακόμα/ακόμη/περισσότερα)
                اقرأ (أيضا/المزيد/كذلك), طالع أيضا, قد يهمك [أيضا], شاهد أيضا, للمزيد, بیشتر بخوانید, 延伸阅读, 延伸閱讀, 相关阅读, यह भी पढ़ें, ये भी पढ़ें"""),
        new LineRule(Role.MASTHEAD, 60, Rest.LABEL, ImprintWords.EDITORS),
        new LineRule(Role.MASTHEAD, 120, Rest.COLON, ImprintWords.EDITORS),
        new LineRule(Role.MASTHEAD, 80, Rest.NAME, ImprintWords.EDITORS),
        new LineRule(Role.MASTHEAD, 80, Rest.HOLDER, ImprintWords.OWNERS),
        new LineRule(Role.BYLINE, 110, Rest.COLON, """
                by, von, par, por, di, door, av, af, written by, reported by, text, texte, texto, autor[in], author, автор, текст
                كتب[ت], تحرير, بقلم, إعداد, (حاورته/حاوره/حاورها/حاورتها), حوار, تقرير, نویسنده, خبرنگار, گزارش, رپورٹ, رپورٹر, تحریر
                oleh, penulis, laporan, yazan, haber, लेखक, रिपोर्ट, מאת, 记者, 記者, 作者, 责任编辑, 責任編輯, 责编, 编辑, 編輯, 来源, 來源, 文
                source, quelle, fuente, fonte, źródło, источник, المصدر, منبع"""),
        new LineRule(Role.BYLINE, 60, Rest.NAMES, "by, von, par, por"),
        new LineRule(Role.BYLINE, 110, Rest.NAMES_AND_DATE, "by, von, par, por, di, door, av, af, autor[a], автор"),
        new LineRule(Role.BYLINE, 70, Rest.IDEOGRAPHS, "[本报/本報/本网]记者, [本报/本報/本网]記者, 通讯员, 通訊員"),
        new LineRule(Role.BYLINE, 18, Rest.SIGNATURE, "기자, 특파원"),
        new LineRule(Role.BYLINE, 80, Rest.ADDRESS, "기자, 특파원"),
        new LineRule(Role.DATE, 90, Rest.NUMBER, """
                [first/last/originally] (published/updated/posted/modified/created), veröffentlicht, aktualisiert, erstellt, stand
                publié, mis à jour, publicado, actualizado, pubblicato, aggiornato, gepubliceerd, opublikowano, aktualizacja, data, datum, date
                giriş [tarihi], güncelleme [tarihi], (yayınlanma/yayın) [tarihi], cập nhật, (diterbitkan/diperbarui), (publicerad/uppdaterad)
                (publiceret/opdateret/publisert/oppdatert), (julkaistu/päivitetty), bijgewerkt, atualizado, (publikováno/aktualizováno)
                (δημοσιεύτηκε/δημοσιεύθηκε/ενημερώθηκε), (प्रकाशित/अपडेटेड/अपडेट), (פורסם/עודכן), (เผยแพร่/อัปเดต)
                опубликовано, обновлено, дата, نشر [في/بتاريخ], تاريخ النشر, آخر تحديث, تحديث, تاریخ انتشار, زمان انتشار
                发布时间, 發布時間, 发表于, 时间, 更新[日時/时间], 公開, 配信, 投稿, 入力, 입력, 등록, 수정, 기사입력"""),
        new LineRule(Role.DATE, 45, Rest.DATE, ""),
        new LineRule(Role.CAPTION, 220, Rest.COLON, """
                [file/archive/archives] (photo[s]/photograph[s]/image[s]/picture[s]/pic) [by/credit/credits/source/courtesy/via]
                video, foto[s], bild[er], (titel/beitrags/symbol/archiv)(bild/foto), fot, zdjęcie, immagine, imagen, crédit[s], credit[s], φωτο[γραφία], фото
                (foto/bild/fot) (von/de/par), صورة, الصورة, تصوير, عکس, 图, 圖, 图片, 圖片, 资料图, 資料圖, 摄影, 攝影, 写真, 画像, 사진, चित्र, फोटो"""),
        new LineRule(Role.CAPTION, 20, Rest.NUMBER, "image, photo, picture, slide, bild, foto, صورة, фото, 图, 圖"),
        new LineRule(Role.NOTICE, 500, Rest.ANY, ImprintWords.RIGHTS),
        new LineRule(Role.NOTICE, 200, Rest.YEAR, "c"),
        new LineRule(Role.NOTICE, 200, Rest.NUMBER, ImprintWords.NUMBERS),
        new LineRule(Role.NOTICE, 200, Rest.WITHIN, ImprintWords.LICENCES),
        new LineRule(Role.NOTICE, 200, Rest.CONTACT, ImprintWords.ADDRESSES),
        new LineRule(Role.NOTICE, 80, Rest.MAIL, ""),
        new LineRule(Role.NOTICE, 40, Rest.LABEL, "(انتهای/پایان) (پیام/خبر)"),
        new LineRule(Role.NOTICE, 460, Rest.WITHIN, """
                have a tip, (receive/earn/get/make) [a/an] [small] [affiliate] (commission/compensation), affiliate (links/commission/program)
                sign[ing] up (for/to) (our/the/receive/get/a/an), subscrib(e/ing) to (our/the/my/receive/get/a/an)
                thank you for (subscribing/signing up), invalid email, something went wrong please try again, please try again later, get email updates
                your sign-up to provide, enter (a valid/your) email, waiting for your permission, accept [all/marketing/these/third-party] cookies
                cookies to load content, load content from this provider, (found/spotted/see) (an error/a typo), ctrl+enter, ctrl-enter, ctrl + enter
                to contact the (editor/reporter/author/editors/reporters), contact reporter, (story/article/piece/post) (originally/first) appeared
                flash player, (javascript/cookies) (must be/is/are) (enabled/disabled/required), (enable/activate) (javascript/cookies), your browser does not support, want to hear from you, if you (enjoyed/liked) (reading/this/our), subscribe now to, first-time subscribers
                (stories/news) updates download, download the [free/latest/mobile] (app/edition), read the full (edition/issue)
                our [free/daily/weekly] newsletter[s], (daily/weekly/free/email/morning) newsletter[s], (to/in) your inbox
                (can/may) be (reached/contacted) at, (reach/contact/email/e-mail) [the] (author/writer/reporter/him/her/them/us) (at/on/via)
                download (our/the) [free] app, all rights reserved, may not be (published/reproduced/broadcast/distributed)
                privacy policy, terms of (use/service), terms and conditions, (use/uses/accept/our) cookies, click here (to/for), tap here to
                have (a/any) [news] (tip/story/question)[s] (for us/to share/?), send [us] [your/a] (tip/letter/comment)[s]
                letter[s] to the editor, become a (member/subscriber/supporter), support (our/independent) journalism
                (buy/get/book) [your] tickets, log[ ]in (or/to), create an account, register (now/here/for free), already a (member/subscriber)
                newsletter (abonnieren/anmelden/bestellen), jetzt abonnieren, gefällt (dir/ihnen) (unser/dieser/der), video verfügbar bis, noch keine bewertungen
                (dieser/der) (artikel/beitrag) gefallen hat, si te ha gustado (este/esta), (article/papier) vous a plu, أعجبك (هذا/المقال/الموضوع)
                hier (können sie/geht es), datenschutzerklärung
                (externe/externen/empfohlener/empfohlene) (inhalt/inhalte/redaktioneller inhalt), ihr feedback zu diesem artikel
                contenu externe, contenido externo, znalazłeś błąd, zauważyłeś błąd, hittade du ett fel, fandt du en fejl
                alle rechte vorbehalten, melden sie sich, folgen sie uns, abonnez-vous, inscrivez-vous, suivez-nous
                suscr(i/í)b(ete/ase), s(i/í)g(ue/uenos/ueme) en, sigue a, reg(i/í)strate, iscriviti, seguici su, inscreva-se, siga o
                zapisz się, obserwuj nas, (zapraszamy/zachęcamy) [też/również] do subskrypcji, (korzystamy/korzysta) z (cookies/plików cookies), dołącz do nas
                подпис(ывайтесь/аться/ывайся), подпишитесь, нашли ошибку, выделите (ее/её/текст)
                заметили (ошибку/опечатку), заметите ошибку
                наш[его] telegram, telegram-канал, присоединяйтесь, ακολουθήστε, στο google news
                تابعوا[نا], اشترك[وا] [الآن] (في/ب), حمل[وا] [الآن] تطبيق, انضم[وا] إلى (قناتنا/قناة/صفحتنا/مجموعتنا/مجموعة), على (تليجرام/تلغرام/واتس[ ]اب), جميع الحقوق
                لا تعبر [بالضرورة] عن (رأي/آراء/وجهة نظر) (موقع/الموقع/الصحيفة/الجريدة/القناة/الشبكة), التعليقات قبل نشرها
                اضغط هنا, لمزيد من الأخبار, تابع آخر الأخبار, انقر هنا, رابط مختصر, نسخ الرابط
                کانال تلگرام, در تلگرام, عضو (شوید/کانال)
                扫描, 扫码, 二维码, 公众号, 点击(查看/进入/下载/关注), 免责声明, 转载请, 未经授权, 未經授權, 不得转载, 不得轉載, 下载(app/客户端), 下載app, 點我下載, (責任編輯/责任编辑)[ ](:/：), 無断転載, 会員登録
                구독, 무단[ ]전재, हमें फॉलो, व्हाट्सऐप, सब्सक्राइब"""),
        new LineRule(Role.NOTICE, 460, Rest.CHANNEL, "follow, like, find, join, connect with"),
    };

    private LineWords() {}
}
