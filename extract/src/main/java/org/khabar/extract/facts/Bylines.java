package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Story;
import org.khabar.extract.Story.Block;
import org.khabar.extract.facts.Landmarks.Kind;
import org.khabar.extract.facts.Landmarks.Mark;
import org.khabar.extract.facts.NameRules.Manner;
import org.khabar.extract.facts.Named.Sort;
import org.khabar.extract.story.StoryText;

/** The names that the page shows around its headline and story: in links to authors, in boxes named for them, in lines that begin as bylines. */
final class Bylines {
    private static final int LINE_DISTANCE = 80;
    private static final int LONGEST_LINE = 110;
    private static final int DATE_DISTANCE = 30;
    private static final int LONGEST_DATE_LINE = 70;
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_ASIDE = 8;
    private static final int EASTERN_LINE = 40;
    private static final int FIRST_BLOCKS = 3;

    /** In a shorter story a last line that looks like a name is something else. */
    private static final int FEWEST_BLOCKS = 3;

    private static final int LONGEST_SIGNATURE = 40;

    private final Clues clues;
    private final AuthorBoxes marked;
    private @Nullable List<Line> lines;
    private @Nullable List<String> led;
    private @Nullable List<Line> loose;
    private @Nullable List<Mark> nearLines;

    Bylines(Clues clues) {
        this.clues = clues;
        this.marked = new AuthorBoxes(clues);
    }

    /**
     * A line with the names in it.
     *
     * @param text as written
     * @param names in its order
     */
    record Line(String text, List<Named> names) {
        boolean has(Sort sort) {
            return names.stream().anyMatch(name -> name.sort() == sort);
        }
    }

    /**
     * A name and the address of the person's page.
     *
     * @param name the name
     * @param url as written, null where there is none
     */
    record Told(Named name, @Nullable String url) {}

    /** Lines that begin as bylines do, those near the headline first, then those beside the story, then the story's own ends. */
    List<Line> lines() {
        if (lines == null) {
            lines = findLines();
        }
        return lines;
    }

    private List<Line> findLines() {
        Set<String> texts = new LinkedHashSet<>(led());
        texts.addAll(beside());
        texts.addAll(ends());
        List<Line> found = new ArrayList<>();
        for (String text : texts) {
            if (text.length() <= LONGEST_LINE) {
                add(found, text.replace(Pieces.BETWEEN, " "), NameRules.byline(text, clues.site()));
            }
        }
        return found;
    }

    /** Lines near the headline that may begin as bylines do. */
    private List<String> led() {
        if (led == null) {
            led = new ArrayList<>();
            for (Mark mark : nearLines()) {
                Element element = mark.element();
                if (Lead.mayOpen(opening(element))) {
                    String own = element.ownText().strip();
                    Element parent = element.parent();
                    Element line = Lead.isAll(own) && parent != null ? parent : element;
                    led.add(line.childrenSize() > 0 ? String.join(Pieces.BETWEEN, Pieces.of(line)) : own);
                }
            }
        }
        return led;
    }

    /** The first words of an element, as they stand in the page. */
    private static String opening(Element element) {
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                return text.getWholeText();
            }
        }
        return "";
    }

    /** Lines that may credit an agency: short lines beside the story, and short lines near the headline that begin as bylines do. */
    List<String> credits() {
        List<String> credits = new ArrayList<>();
        for (String text : beside()) {
            if (text.length() <= LONGEST_LINE && credits.size() < MOST_ASIDE) {
                credits.add(text);
            }
        }
        led().stream()
                .filter(text -> text.length() <= LONGEST_LINE && Lead.leads(text))
                .forEach(credits::add);
        return credits;
    }

    /** A line "By" and the name in the next are one. */
    private List<String> beside() {
        List<String> joined = new ArrayList<>();
        String lead = "";
        for (String line : clues.story().lines(StoryText.LineKind.BYLINE)) {
            if (Lead.isAll(line)) {
                lead = line + " ";
            } else {
                joined.add(lead + line);
                lead = "";
            }
        }
        return joined;
    }

    /** Newspapers print the writer before the first sentence or after the last; Chinese ones below a line for the series. */
    private List<String> ends() {
        List<Block> blocks = clues.story().blocks();
        List<String> ends = new ArrayList<>();
        if (blocks.isEmpty()) {
            return ends;
        }
        String first = blocks.getFirst().text();
        String last = blocks.getLast().text();
        boolean eastern = EastAsianNames.concern(first);
        ends.add(eastern ? first.substring(0, Math.min(first.length(), EASTERN_LINE)) : first);
        for (Block block : eastern ? blocks.subList(1, Math.min(blocks.size(), FIRST_BLOCKS)) : List.<Block>of()) {
            if (block.text().length() <= EASTERN_LINE) {
                ends.add(block.text());
            }
        }
        ends.add(eastern ? last.substring(Math.max(0, last.length() - EASTERN_LINE)) : last);
        return ends;
    }

    /** A name that is all of the story's last line, or of its first in Chinese. */
    List<Line> signatures() {
        List<Block> blocks = clues.story().blocks();
        if (blocks.size() < FEWEST_BLOCKS) {
            return List.of();
        }
        String first = blocks.getFirst().text();
        String last = blocks.getLast().text();
        List<Line> found = new ArrayList<>();
        if (EastAsianNames.concern(last)) {
            EastAsianNames.signature(first)
                    .or(() -> EastAsianNames.signature(last))
                    .ifPresent(name -> found.add(new Line(name, List.of(new Named(name, Sort.WHOLE)))));
        } else if (last.length() <= LONGEST_SIGNATURE && blocks.getLast().kind() == Story.BlockKind.PARAGRAPH) {
            List<Named> names = NameRules.read(last, Manner.BOXED, clues.site());
            if (names.size() == 1
                    && names.getFirst().name().equals(last)
                    && Character.isUpperCase(last.codePointAt(0))) {
                found.add(new Line(last, names));
            }
        }
        return found;
    }

    /** A name that is all that stands beside a date, near the headline: "25.10.2022 - Jane Doe". */
    List<Line> besideDates() {
        List<Line> found = new ArrayList<>();
        for (Mark mark : nearLines()) {
            if (mark.index() > clues.headlineIndex() + DATE_DISTANCE) {
                break;
            }
            String text = opening(mark.element()).strip();
            if (text.length() > LONGEST_DATE_LINE
                    || text.isEmpty()
                    || !Character.isDigit(text.charAt(0))
                    || text.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
                continue;
            }
            List<Named> names = NameRules.read(text, Manner.BOXED, clues.site());
            if (names.size() == 1
                    && names.getFirst().sort() == Sort.WHOLE
                    && isDateOnly(text.replace(names.getFirst().name(), ""))) {
                found.add(new Line(text, names));
            }
        }
        return found;
    }

    private static boolean isDateOnly(String text) {
        for (String word : text.split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && !BylineWords.CALENDAR.contains(BylineWords.bare(word)) && !Lead.isAll(word)) {
                return false;
            }
        }
        return true;
    }

    /** Names in boxes that beside-the-story lines or marked boxes hold without any word such as "by". */
    List<Line> loose() {
        if (loose == null) {
            loose = findLoose();
        }
        return loose;
    }

    private List<Line> findLoose() {
        List<Line> found = new ArrayList<>();
        List<String> aside = clues.story().lines(StoryText.LineKind.BYLINE);
        for (String text : aside.subList(0, Math.min(aside.size(), MOST_ASIDE))) {
            List<Named> names =
                    text.length() > LONGEST_LINE ? List.of() : NameRules.read(text, Manner.BOXED, clues.site());
            if (!clues.headings().contains(Words.fold(text))
                    && !EastAsianNames.concern(text)
                    && names.stream()
                            .noneMatch(name ->
                                    name.name().chars().filter(c -> c == ' ').count() > 2)) {
                add(found, text, names);
            }
        }
        return found;
    }

    /** Boxes and links that the page marks as an author's. */
    AuthorBoxes marked() {
        return marked;
    }

    private static void add(List<Line> found, String text, List<Named> names) {
        if (!names.isEmpty()) {
            found.add(new Line(text, names));
        }
    }

    private List<Mark> nearLines() {
        if (nearLines == null) {
            nearLines = marked.near(Kind.LINE, LINE_DISTANCE);
        }
        return nearLines;
    }
}
