package org.khabar.extract.facts;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of bylines by what they do there, in the languages of the news. Gathered from newspapers' bylines and from the labels of the content
 * systems in use (WordPress, Drupal, Blogger, TYPO3, Arc, Escenic). All are lower case, without punctuation.
 */
final class BylineWords {
    /** What a byline begins with and no name does; the longest of a language first. */
    static final List<String> LEADS = phrases("""
            written and photographed by|written by|posted by|published by|reported by|reviewed by|story by|words by|text by|article by|analysis by|opinion by
            submitted by|contributed by|created by|view all posts by|all posts by|more posts by|posts by|more by|all articles by|articles by|by our|from our|author name|by-line|byline|by
            author of the article|authors|author|full name|view orcid profile|as told to
            geschrieben von|gespeichert von|eingetragen von|eingestellt von|verfasst von|erstellt von|veröffentlicht von|gepostet von|ein beitrag von|blog beitrag von|beitrag von|ein artikel von|alle artikel von|alle beiträge von|artikel von|text von|interview von
            ein kommentar von|kommentar von|zum profil von|autorenseite von|autorin autor|autor in|autorinnen|autorin|autoren|autor|verfasserin|verfasser|text und interview|text und fotos|text und bild|text und foto|von|vom
            écrit par|publié par|proposé par|rédigé par|auteurs|auteure|auteur|texte et photos|par
            escrito por|publicado por|redactado por|enviado por|escrit per|texto y fotos|autores|autora|por
            escrito por|postado por|autoria|di|a cura di|scritto da|pubblicato da|articolo di|autore|autrice
            geschreven door|gepubliceerd door|door|skrevet av|skriven av|skrevet af|av|af|kirjoittaja|teksti
            napisał|napisała|przez|autorzy|autorka|napsal|szerző|írta|yazar|yazan
            автор|авторы|автори|текст и фото|материал подготовил|подготовил|подготовила|συντάκτης|συντάκτρια|του|της|γράφει ο|γράφει η|γράφει
            كتب|كتبت|كتبه|كتبها|كتب/ت|إعداد|اعداد|بقلم|حاوره|حاورته|حاورها|أجرى الحوار|الكاتب|الكاتبة|كاتب المقال
            نویسنده|نوشته|نوشتهٔ|به قلم|خبرنگار|گزارشگر|مصنف|מאת|כתב|כתבה
            लेखक|लेखिका|द्वारा लिखित|द्वारा|लेखन|লিখেছেন|প্রতিবেদক|লেখক|ditulis oleh|dilaporkan oleh|oleh|penulis|bài và ảnh|tác giả|bởi|เขียนโดย|โดย|تحریر
            """);

    /** Words that lead to a name only where a colon or a stroke follows. */
    static final List<String> LEADS_WITH_COLON = phrases("""
            text|words|interview|redaktion|رپورٹ|texte|texto|testo|tekst|haber|текст|текст и фото|تقرير|متابعة|تغطية|تحرير|حوار|گزارش|रिपोर्ट|রিপোর্ট|bài
            """);

    /** What a line begins with that names no author, whatever follows. */
    static final List<String> REFUSED_LEADS = phrases("""
            by clicking|by submitting|by signing|by subscribing|by registering|by continuing|by entering|by providing|by using|privacy policy|terms of|editor in chief|editor-in-chief|chief editor|managing editor|editor|edited by|source|sources|story source|via|photo|photos|photo by|photograph|photographs by|photography by|image|images|image credit|credit|illustration by|illustration
            illustrations by|graphics by|video by|produced by|translated by|reviewed|fact checked by|medically reviewed by|last updated by|sponsored by|powered by|presented by|copyright|tags|tag|filed under|categories|category|materials provided by
            chefredakteur|chefredaktion|quelle|quellen|foto|fotos|bild|bilder|grafik|übersetzung|geprüft von|illustration von|fotos von|foto von|schlagwörter|kategorie|kategorien
            rédacteur en chef|directeur de la publication|crédit|crédits|photo de|fuente|fuentes|fonte|director|redactor jefe|editor jefe|fotografía|zdjęcie|źródło|bron|kilde|källa
            главный редактор|редактор|источник|фото|фотограф|джерело|кредит
            رئيس التحرير|رئيس مجلس الإدارة|رئيس مجلس الادارة|مدير التحرير|المشرف العام|المصدر|مصدر|تصوير|صورة|عدسة|ترجمة|مترجم|سردبیر|مدیر مسئول|منبع|عکس|عکاس
            """);

    /** Forms of address before a name; no part of it. Academic titles stay, as the page writes them. */
    static final Set<String> ADDRESSES = words(
            "mr|mrs|ms|miss|herr|frau|monsieur|madame|señor|señora|rechtsanwalt|rechtsanwältin|avv|господин|госпожа|الأستاذ|الأستاذة|المستشار|المهندس|الصحفي|الصحفية|الإعلامي|الإعلامية|الزميل|الزميلة|आदरणीय|श्री|श्रीमती");

    /** What a person is: no name by itself, and dropped beside one. */
    static final Set<String> ROLES = words(
            "reporter|reporters|editor|editors|writer|writers|correspondent|correspondents|contributor|contributors|contributing|journalist|journalists|columnist|columnists|author|authors|blogger|freelancer|freelance|producer|photographer"
                    + "|photojournalist|analyst|critic|intern|fellow|officer|chief|head|director|manager|president|ceo|cto|cfo|founder|co-founder|professor|publisher|anchor|moderator|administrator|admin|webmaster|user|guest|spokesperson|spokesman|red|redaktori|通讯员"
                    + "|redakteur|redakteurin|redakteure|volontär|volontärin|autor|autorin|autoren|korrespondent|korrespondentin|chefredakteur|chefredakteurin|journalistin|reporterin|ressortleiter|ressortleiterin|leiter|leiterin|geschäftsführer|gastautor|gastautorin|pressesprecher"
                    + "|rédacteur|rédactrice|journaliste|correspondant|correspondante|envoyé|spécial|auteur|redactor|redactora|periodista|corresponsal|colaborador|colaboradora|enviado|enviada|especial|giornalista|redattore|inviato|jornalista|repórter|colunista|dziennikarz|redaktor"
                    + "|редактор|корреспондент|журналист|обозреватель|автор|кореспондент|журналіст|muhabir|editör|yazar|δημοσιογράφος"
                    + "|مراسل|مراسلة|مراسلو|مراسلنا|محرر|محررة|المحرر|محررو|كاتب|كاتبة|صحفي|صحفية|صحافي|صحافية|مندوب|باحث|خبرنگار|سردبیر|نویسنده|روزنامهنگار|संवाददाता|रिपोर्टर|संपादक|लेखक");

    /** How compounds for roles end. */
    static final List<String> ROLE_ENDINGS = List.of(
            "redakteur",
            "redakteurin",
            "reporter",
            "reporterin",
            "korrespondent",
            "korrespondentin",
            "experte",
            "expertin",
            "-autor",
            "-autorin",
            "chefin",
            "leiterin");

    /** What stands before a role: "Senior Political Correspondent". */
    static final Set<String> ROLE_MODIFIERS = words(
            "senior|junior|assistant|associate|deputy|lead|chief|executive|managing|acting|special|staff|national|international|foreign|political|politics|business|economics|technology|tech|science|health|sports|sport|showbiz|entertainment|features|feature|news"
                    + "|digital|online|web|opinion|culture|education|environment|crime|legal|royal|city|local|political|assistant|consumer|money|travel|food|tv|us|uk|world|data|video|audience|social|media|night|weekend|breaking|of|the|our|and|in|für|de|für|vice|former|general|content|marketing");

    /** Offices and groups: with a name of their own they are an organisation, without one they are nobody. */
    static final Set<String> OFFICES = words(
            "staff|team|webteam|desk|webdesk|newsroom|newsdesk|bureau|editorial|editors|redaktion|onlineredaktion|online-redaktion|redaktionsteam|nachrichtenredaktion|redaktionsnetzwerk|newsteam|rédaction|redaction|redacción|redacao|redação|redazione|redakcja|redakce|redactie|redaksjonen|redaktionen|toimitus|szerkesztőség"
                    + "|reports|report|service|services|admin|web|board|office|contributors|writers|reporters|editorials|agencies|agency|wires|wire"
                    + "|редакция|редакція|редакции|haber|merkezi|تحريرية|التحرير|غرفة|فريق|قسم|هيئة|أسرة|المحررين|الأخبار|گروه|سرویس|تحریریه|टीम|डेस्क|ब्यूरो|समाचार");

    /** Words by which an organisation is known. */
    static final Set<String> ORGANISATIONS = words(
            "university|universität|université|universidad|università|college|institute|institut|instituto|ministry|ministerium|ministère|foundation|stiftung|fondation|fundación|association|verband|verein|bund|society|company|group|holding|corporation|inc|llc|ltd|gmbh|ag|se|ev|kg"
                    + "|center|centre|zentrum|landesanstalt|bundesamt|council|commission|committee|party|partei|fraktion|union|federation|government|department|agency|school|hospital|bank|museum|times|post|journal|gazette|herald|tribune|magazine|magazin|zeitung|tageblatt|tagblatt|volksblatt|anzeiger|rundschau|nachrichten|news|press|presse|media|medien|radio|tv|television|online|network|newspaper|daily|weekly|report"
                    + "|agency|blog|casa|grupo|agencia|agência|diario|periódico|prensa|гazeta|газета|агентство|новости|министерство|университет|институт|وكالة|وكالات|صحيفة|جريدة|موقع|قناة|شبكة|وزارة|جامعة|مؤسسة|مركز|بوابة|مجلة|إذاعة|تلفزيون|راديو|نت|خبرگزاری|روزنامه|دانشگاه|وزارت|एजेंसी|न्यूज");

    /** What institutions' names begin with; then "and" and "for" belong to the name. */
    static final Set<String> INSTITUTIONS = words(
            "university|universität|université|universidad|università|institute|institut|instituto|istituto|ministry|ministerium|ministère|ministerio|department|center|centre|landesanstalt|federation|association|foundation|verband|council|college|academy|akademie|museum");

    /** Sections of newspapers; as a whole name they are none. */
    static final Set<String> SECTIONS = words(
            "agencies|وكالات|news|sport|sports|politics|business|opinion|world|local|culture|technology|tech|science|health|lifestyle|entertainment|economy|national|international|nachrichten|politik|wirtschaft|kultur|panorama|wissen|lokales|aktuelles|regional|meinung|innlent|erlent|noticias|deportes|política|economía|cultura|actualité|actualités"
                    + "|politique|économie|monde|société|cronaca|politica|economia|esteri|notícias|polityka|gospodarka|новости|политика|экономика|спорт|общество|أخبار|سياسة|اقتصاد|رياضة|ثقافة|منوعات|محليات|عربي|دولي|عاجل|اخبار|سیاسی|ورزشی|اقتصادی|समाचार|खेल|राजनीति");

    /** Words of controls and notices; a text with one of them names nobody. */
    static final Set<String> CONTROLS = words(
            "read|reading|share|follow|subscribe|comment|comments|updated|update|published|posted|modified|minute|minutes|min|mins|ago|login|log|menu|search|home|more|view|views|show|hide|see|all|about|contact|twitter|facebook|instagram|linkedin|whatsapp|telegram|email|e-mail|print|permalink|getty|shutterstock|copyright|rights|reserved|click|here|join|conversation|letters|kontaktieren|design|programming|теги|материалам|megosztom|takip|aktualizacja|anónimo|anonym|courtesy"
                    + "|undefined|null|none|unknown|default|anonymous|root|test|example|bio|biography|profile|profil|userprofile|archive|newsletter|advertisement|sponsored|size|tagged|previous|next|save|listen|watch|photo|video|image|images|bild|foto|article|articles|posts|no-author|takeaways|contributions|social|links|date|time"
                    + "|kommentare|kommentar|veröffentlicht|aktualisiert|publiziert|artikel|beiträge|beitrag|teilen|drucken|merken|mehr|weiterlesen|lesezeit|minuten|uhr|bewertung|bewertungen|bewerten|stand|pressemitteilung|nachricht|wortlaut|abgelegt|anmelden|impressum|datenschutz|quelle|fehler|anzeige|thema|themen|hier|noch|keine|alle|über|schreiben"
                    + "|commentaires|partager|publié|imprimer|lire|suivre|abonnez|mis|jour|comentarios|compartir|publicado|guardar|reportar|seguir|regístrate|comentar|inicia|sesión|leer|ingrese|artículo|condividi|commenti|letto|pubblicato|leggi|compartilhe|comentários|udostępnij|komentarze|uppfært|комментарии|поделиться|опубликовано|читать|просмотров"
                    + "|تعليق|تعليقات|مشاركة|شارك|نشر|آخر|تحديث|اقرأ|المزيد|طباعة|متابعة|تابع|نظرات|انتشار|چاپ|اشتراک|फॉलो|शेयर|अपडेट");

    /** Words between names. */
    static final Set<String> AND =
            words("and|und|et|y|e|och|og|en|и|і|ja|i|με|και|&|with|mit|avec|con|و|und|ve|és|a|और");

    /** Words after which no more of the name stands. */
    static final Set<String> STOPS = words(
            "in|at|for|aus|à|from|of|für|pour|para|is|was|has|covers|cover|writes|write|reports|last|updated|published|posted|on|am|um|vom|gespeichert|unter|under|via|per|vor|bei|im|als|who|est|es|das|dans|w|из|в|من|في|از|در|using|translated|special|redaktionsleiter|filed|leave|based|contributed|illustration|photos|photographs|photography|photo|fotos");

    /** Credits of others than the writer; what follows them in a line is theirs. */
    static final Set<String> OTHER_CREDITS = words(
            "illustration|illustrations|illustrationen|foto|fotos|photo|photos|photography|photographs|bild|bilder|grafik|graphics|fotografie|übersetzung|traduction|traducción|traduzione|тeкст|фото|تصوير|ترجمة|عکس");

    /** Words that begin a phrase of place or source; no name begins so in running text. */
    static final Set<String> REFUSED_FIRST = words("from|for|in|at|em|do|aus|nach|по|из");

    /** Particles with which the family name begins in lower case. */
    static final Set<String> PARTICLES = words(
            "de|del|della|di|da|do|dos|das|du|von|van|zu|zum|zur|der|den|ten|ter|vom|v|und|af|av|al|el|bin|ibn|ben|abu|la|le|les|lo|y|e|i|st|o|d|san|mac|dan|te|vander|op|ait|bint|ould|ap|na|mc");

    /** Months and days, whole and short, of the languages whose bylines have a date beside the name. */
    static final Set<String> CALENDAR = calendar("en de fr es it pt nl pl sv da nb ru uk tr ar fa");

    private BylineWords() {}

    private static Set<String> calendar(String languages) {
        Set<String> names = new HashSet<>(words("sept|mrz|uhr|pm|am|est|edt|gmt|utc|ist|pst|cet|bst|jan|feb|mar"));
        for (String language : languages.split(" ", -1)) {
            Locale locale = Locale.forLanguageTag(language);
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                for (Month month : Month.values()) {
                    names.add(bare(month.getDisplayName(style, locale)));
                }
                for (DayOfWeek day : DayOfWeek.values()) {
                    names.add(bare(day.getDisplayName(style, locale)));
                }
            }
        }
        return Set.copyOf(names);
    }

    /** Returns a word as the tables have it. */
    static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from)) && word.charAt(from) != '&') {
            from++;
        }
        while (to > from
                && !Character.isLetterOrDigit(word.charAt(to - 1))
                && !isMark(word.charAt(to - 1))
                && word.charAt(to - 1) != '&') {
            to--;
        }
        return word.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static Set<String> words(String list) {
        return new HashSet<>(List.of(list.split("\\|", -1)));
    }

    private static List<String> phrases(String table) {
        return List.of(table.strip().split("\\s*[|\\n]\\s*", -1)).stream()
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }
}
