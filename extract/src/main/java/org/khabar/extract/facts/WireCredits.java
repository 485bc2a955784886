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
    private static final int BEFORE_FIRST_SENTENCE = 70;
    private static final int SHORT_LINE = 60;

    /** "Agency" in languages that put it before the name. */
    private static final List<String> AGENCY_WORDS = List.of("وكالة ", "خبرگزاری ");

    private static final int LONGEST_NAME = 45;
    private static final String CLAUSE_END = ".,:;!?()«»\"،؛؟\n";

    /** How a story opens when it is an agency's: the place, the agency in brackets or before a dash. */
    private static final Pattern OPENING = Pattern.compile(
            "^[^.!?]{0,50}?[(（][^)）]{2,40}[)）]|^[^.!?:]{2,40}?\\s?[-–—/،]\\s?[^!?:]{2,25}:\\s|^[^.!?]{0,60}?\\s?[-–—:]\\s");

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
        List<String> told = new ArrayList<>(clues.bylines().credits());
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

    /** Agencies quoted in the text, where it calls them agencies: "ونقلت وكالة رويترز عن". */
    static List<Fact<List<String>>> quoted(Clues clues) {
        List<String> told = new ArrayList<>();
        for (Block block : clues.story().blocks()) {
            for (String word : AGENCY_WORDS) {
                for (int at = block.text().indexOf(word);
                        at >= 0;
                        at = block.text().indexOf(word, at + 1)) {
                    told.add(clause(block.text(), at));
                }
            }
        }
        return fact(told, Origin.VISIBLE_TEXT, "quoted");
    }

    private static String clause(String text, int from) {
        int end = from;
        while (end < text.length() && end < from + LONGEST_NAME && CLAUSE_END.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }

    private static List<Fact<List<String>>> fact(List<String> lines, Origin origin, String detail) {
        Set<String> names = new TreeSet<>();
        lines.forEach(line -> names.addAll(Agencies.in(line)));
        return names.isEmpty() ? List.of() : Found.one(List.copyOf(names), origin, detail, 0.8);
    }
}
