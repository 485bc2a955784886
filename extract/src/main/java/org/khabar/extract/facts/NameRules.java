package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.extract.text.TextHygiene;

/** Turns what stands in a byline into names, and leaves out what is none: agencies, desks, roles, the site, addresses. */
final class NameRules {
    /** What a byline begins with, by language. The word alone is no name. */
    private static final String LEAD =
            "(?:written |posted |published |reported |reviewed |edited |story |words |text |analysis |opinion |article |photos? |from |a )?by(?: our)?|von|vom|par|por|di|door|av|af|przez|autor(?:in|a|es|en)?|auteurs?|authors?|author name|текст|автор(?:ы)?|фото|كتب(?:ت)?(?:ه|ها)?|تحرير|إعداد|اعداد|بقلم|الكاتب(?:ة)?|المحرر|نویسنده|نوشته|گزارش|خبرنگار|by-line|erstellt von|interview:?|posted|publicado por|source|本报记者|记者|記者|作者|撰文|文/图|文／|文/|文|編輯|编辑|통신원|लेखक|द्वारा|द्वारा लिखित|مصنف|תאת|מאת|συντάκτης|του|της|redaktion|texte?|testo|texto|写|撰稿|报道|報導|來源|来源";

    private static final Pattern LEADING = Pattern.compile(
            "^(?:" + LEAD + ")\\s*(?:[:：/|\\-–—]\\s*|\\s+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STARTS_LINE = Pattern.compile(
            "^(?:(?:written |posted |story |reported |text |words )?by\\s*:?|von\\s|par\\s|por\\s|autor(?:in)?\\s*:|autore\\s*:|author\\s*:|auteur\\s*:|текст\\s*:|автор\\s*:|كتب(?:ت)?\\s*[:：/\\-–]?|تحرير\\s*[:：/\\-–]|إعداد\\s*[:：/\\-–]?|اعداد\\s*[:：/\\-–]|بقلم\\s*[:：/\\-–]?|نویسنده\\s*[:：]|خبرنگار\\s*[:：]|记者|記者|作者\\s*[:：]?|撰文\\s*[:：]?|लेखक\\s*[:：]|συντάκτης\\s*:|מאת\\s*:?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern KOREAN = Pattern.compile("([가-힣]{2,4})\\s*(?:선임|전문|수습|인턴)?기자");
    private static final Pattern CHINESE = Pattern.compile(
            "(?:记者|記者|作者|撰文|文)\\s*[:：/／|]?\\s*([\\p{IsHan}·]{2,4}(?:[\\s、，]+[\\p{IsHan}·]{2,4}){0,3})(?![\\p{IsHan}])");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:[,;|،؛、，•·\\n]|\\s[&/–—+]\\s|\\s-\\s|\\s(?:and|und|et|y|e|och|og|en|и|ja|i|με|και)\\s|(?<=\\p{IsArabic})\\sو\\s)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:[(\\[（].*|\\s(?:in|at|for|aus|à|en|from|of|für|pour|para|reports?|is a|is the|was|has|covers?|writes?|last|updated|published|posted|on)\\s.*|@\\S+.*|https?:\\S+|\\S+@\\S+.*|[0-9].*|[.,:;|/\\-–—]+)$",
            Pattern.CASE_INSENSITIVE);

    /** Words that make a line something else than a person's name. */
    private static final Pattern NO_NAME = Pattern.compile(
            "https?:|www\\.|[@#<>{}=_]|\\d|\\b(?:staff|last|date|posted|nachrichten|innlent|uppfært|publicado|publiziert|permalink|bewertung|fehler|stand|reporters?|admin|administrator|editors?|editorial|editor-in-chief|desk|team|news|newsroom|agency|agencies|agence|agentur|press|associated press|wire|redaktion|redaction|rédaction|redacción|redação|redazione|redakcja|редакция|webdesk|web desk|bureau|correspondents?|contributors?|writers?|journalists?|author|authors|guest|user|subscribe|share|follow|comments?|updated|published|minutes?|read|am|pm|est|edt|photo|video|image|getty|reuters|afp|dpa|ap|efe|ansa|tass|sputnik|xinhua|anadolu|bloomberg|inc|llc|ltd|gmbh|com|org|net|magazine|times|post|daily|online|television|tv|radio|media|network|menu|search|home|login|more|view|about|contact|twitter|facebook|email|print|undefined|null|none|unknown|default|anonymous|root|editorial board|view all posts|see all|full bio|bio|profile|biography|senior|chief|manager|director|published|copyright|all rights|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b"
                    + "|رئيس|التحرير|وكال[اةه]|فرانس برس|رويترز|أسوشيتد|سبوتنيك|الأناضول|شينخوا|صحيفة|جريدة|موقع|قناة|مراسل|محرر|غرفة|الأخبار|أخبار|خبرگزاری|سردبیر|سرویس|گروه|总编|编辑部|责任|主编|新华社|本报|通讯员|网站|편집|뉴스|नई दिल्ली|टीम|डेस्क|समाचार|редакц|новост|агентств",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NameRules() {}

    /** Returns whether a line begins as bylines do. */
    static boolean startsAsByline(String line) {
        return STARTS_LINE.matcher(line).find()
                || KOREAN.matcher(line).find()
                || (line.length() < 40 && CHINESE.matcher(line).find());
    }

    /** Returns the names in a byline, or none. */
    static List<String> names(String byline, SiteName site) {
        String line = TextHygiene.line(byline);
        if (line.length() > 300) {
            return List.of();
        }
        Matcher chinese = CHINESE.matcher(line);
        Matcher korean = KOREAN.matcher(line);
        Map<String, String> names = new LinkedHashMap<>();
        if (korean.find()) {
            line = korean.group(1);
        } else if (chinese.find()) {
            line = chinese.group(1).replaceAll("\\s+", "、");
        }
        for (String part : parts(line)) {
            String name = trim(part);
            if (isName(name) && !site.is(name)) {
                names.putIfAbsent(Words.fold(name), name);
            }
        }
        return new ArrayList<>(names.values());
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(lead(line), -1)) {
            parts.addAll(ArabicNames.split(part));
        }
        return parts;
    }

    private static String lead(String line) {
        String rest = line.strip();
        for (int i = 0; i < 2; i++) {
            Matcher matcher = LEADING.matcher(rest);
            if (!matcher.find()) {
                return rest;
            }
            rest = rest.substring(matcher.end());
        }
        return rest;
    }

    private static String trim(String part) {
        String name = lead(part).replaceAll("^[\\s\"'“”:.\\-–—|/]+", "");
        for (int i = 0; i < 3; i++) {
            String shorter = TAIL.matcher(name).replaceAll("");
            if (shorter.equals(name)) {
                break;
            }
            name = shorter;
        }
        return name.replaceAll("[\\s\"“”:|]+$", "").strip();
    }

    private static boolean isName(String name) {
        if (name.length() < 2 || name.length() > 60 || NO_NAME.matcher(name).find()) {
            return false;
        }
        int words = name.split("\\s+", -1).length;
        int first = name.codePointAt(0);
        boolean cased = Character.isUpperCase(first) || Character.isTitleCase(first);
        boolean caseless = !Character.isLowerCase(first) && Character.isLetter(first) && !cased;
        boolean particle = name.matches("^(?:de|von|van|al|el|bin|d'|la|le|di|da|ten|ter)\\b.*\\p{Lu}.*");
        if (!cased && !caseless && !particle) {
            return false;
        }
        return words <= 6
                && (name.length() > 2 || caseless)
                && name.toLowerCase(Locale.ROOT).chars().anyMatch(Character::isLetter);
    }
}
