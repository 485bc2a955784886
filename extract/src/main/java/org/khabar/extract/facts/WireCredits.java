package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.Story.Block;
import org.khabar.extract.page.LdNode;

/** Extractors of the news agencies a story is credited to: in the authors of the head, in bylines, before the first sentence, in a last short line. */
final class WireCredits {
    /** Agencies by their own names and the names the press gives them. Short names count only where they stand as credits do, in capitals. */
    private static final List<Agency> AGENCIES = List.of(
            new Agency("AFP", "\\bAFP\\b|Agence France[- ]Presse|فرانس برس|[أا] ?ف ?ب(?!\\p{L})|法新社"),
            new Agency("Reuters", "\\bReuters\\b|\\bREUTERS\\b|رويترز|路透社?|Рейтер"),
            new Agency("Associated Press", "\\bAP\\b|Associated Press|[أا]سوشيتد برس|[أا]سوشيتدبرس|美联社"),
            new Agency("dpa", "\\bdpa\\b|\\bDPA\\b|Deutsche Presse-Agentur|د ?ب ?[أا](?!\\p{L})"),
            new Agency("Xinhua", "\\bXinhua\\b|新华社|新華社|شينخوا"),
            new Agency("TASS", "\\bTASS\\b|\\bТАСС\\b|(?<!\\p{L})تاس(?!\\p{L})"),
            new Agency("Sputnik", "\\bSputnik\\b|سبوتنيك"),
            new Agency("RIA Novosti", "РИА Новости|\\bRIA Novosti\\b"),
            new Agency("Interfax", "\\bInterfax\\b|Интерфакс"),
            new Agency("EFE", "\\bEFE\\b|Agencia EFE"),
            new Agency("Europa Press", "Europa Press"),
            new Agency("ANSA", "\\bANSA\\b"),
            new Agency("APA", "\\bAPA\\b"),
            new Agency("Anadolu", "\\bAnadolu\\b|الأناضول|الاناضول"),
            new Agency("WAM", "\\bWAM\\b|(?<!\\p{L})وام(?!\\p{L})"),
            new Agency("SPA", "(?<!\\p{L})واس(?!\\p{L})"),
            new Agency("MENA", "[أا] ?ش ?[أا](?!\\p{L})|وكالة أنباء الشرق الأوسط"),
            new Agency("PTI", "\\bPTI\\b|Press Trust of India"),
            new Agency("ANI", "\\bANI\\b"),
            new Agency("Yonhap", "\\bYonhap\\b|연합뉴스"),
            new Agency("Kyodo", "\\bKyodo\\b|共同通信"),
            new Agency("Jiji", "時事通信"),
            new Agency("IRNA", "\\bIRNA\\b|ایرنا|إيرنا"),
            new Agency("Press Association", "Press Association|PA Media"),
            new Agency("Bloomberg", "\\bBloomberg\\b"));

    private static final int BEFORE_FIRST_SENTENCE = 70;
    private static final int SHORT_LINE = 60;

    /** How a story opens when it is an agency's: the place, the agency in brackets or before a dash. */
    private static final Pattern OPENING =
            Pattern.compile("^[^.!?]{0,50}?[(（][^)）]{2,40}[)）]|^[^.!?]{0,60}?\\s?[-–—:]\\s");

    private WireCredits() {}

    static List<Fact<List<String>>> head(Clues clues) {
        List<String> told = new ArrayList<>(clues.meta().all("author"));
        clues.article().ifPresent(article -> {
            for (String property : List.of("author", "creator", "sourceOrganization", "provider")) {
                article.objects(property).stream().map(LdNode::toString).forEach(told::add);
            }
        });
        return fact(told, Origin.JSON_LD, "author");
    }

    static List<Fact<List<String>>> visible(Clues clues) {
        List<String> told = new ArrayList<>(Authors.byLines(clues));
        List<Block> blocks = clues.story().blocks();
        if (!blocks.isEmpty()) {
            String first = blocks.getFirst().text();
            Matcher opening = OPENING.matcher(first.substring(0, Math.min(first.length(), BEFORE_FIRST_SENTENCE)));
            if (opening.find()) {
                told.add(opening.group());
            }
            String last = blocks.getLast().text();
            if (last.length() <= SHORT_LINE) {
                told.add(last);
            }
        }
        return fact(told, Origin.VISIBLE_TEXT, "credit");
    }

    private static List<Fact<List<String>>> fact(List<String> lines, Origin origin, String detail) {
        Set<String> names = new TreeSet<>();
        for (Agency agency : AGENCIES) {
            for (String line : lines) {
                if (line.length() < 300 && agency.pattern().matcher(line).find()) {
                    names.add(agency.name());
                }
            }
        }
        return names.isEmpty() ? List.of() : Found.one(List.copyOf(names), origin, detail, 0.8);
    }

    private record Agency(String name, Pattern pattern) {
        Agency(String name, String names) {
            this(name, Pattern.compile(names));
        }
    }
}
