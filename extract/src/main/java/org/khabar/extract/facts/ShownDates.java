package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.Field.Time;
import org.khabar.extract.facts.Landmarks.Kind;
import org.khabar.extract.facts.Landmarks.Mark;
import org.khabar.extract.story.StoryText;

/** Extractors of the publication date that the reader sees. */
final class ShownDates {
    private static final int LONGEST_BOX = 220;
    /** A longer line is a sentence, and its date what it tells of. */
    private static final int LONGEST_LINE = 110;

    /** One that holds little but the date. */
    private static final int SHORT_LINE = 48;

    private static final int SHORTEST = 6;
    private static final int NAMED_DISTANCE = 150;
    private static final int NEXT_LINES = 25;

    private ShownDates() {}

    /** A time element that says it is the publication, or the one nearest to the headline. */
    static List<Fact<Time>> timeElement(Clues clues) {
        List<Fact<Time>> found = new ArrayList<>();
        for (Mark mark : nearest(clues, Kind.TIME, 150)) {
            Element time = mark.element();
            boolean change = isChange(time);
            Optional<Time> read = Dates.read(time.attr("datetime"), clues)
                    .map(told -> onItsDay(told, time, clues))
                    .or(() -> Dates.read(time.text(), clues));
            read.ifPresent(value -> found.add(
                    change ? found.size() : 0, Found.fact(value, Origin.VISIBLE_TEXT, "time", change ? 0.5 : 0.8)));
            if (!change && read.isPresent()) {
                break;
            }
        }
        return found;
    }

    /** A time told in UTC is shown on the reader's day. */
    private static Time onItsDay(Time told, Element time, Clues clues) {
        return PageZones.isOpen(told)
                ? Dates.exact(time.text(), clues)
                        .map(shown -> PageZones.onDayShown(told, shown))
                        .orElse(told)
                : told;
    }

    /** Tells by its class, its text and the words before it. */
    private static boolean isChange(Element time) {
        return DateNames.CHANGE
                .matcher(time.className() + ' ' + time.ownText() + ' ' + wordsBefore(time))
                .find();
    }

    /** The text just before an element, or that of the box around it. */
    private static String wordsBefore(Element element) {
        for (Node before = element.previousSibling(); before != null; before = before.previousSibling()) {
            String text = before instanceof TextNode words
                    ? words.text()
                    : before instanceof Element sibling ? sibling.ownText() : "";
            if (!text.isBlank()) {
                return text;
            }
        }
        Element parent = element.parent();
        return parent == null ? "" : parent.ownText();
    }

    /** A box named for the date near the headline. */
    static List<Fact<Time>> dateBox(Clues clues) {
        return first(clues, Kind.DATE_BOX, 120, "date box", 0.7);
    }

    /** A short line near the headline, or beside the story. */
    static List<Fact<Time>> line(Clues clues) {
        List<Fact<Time>> near = first(clues, Kind.LINE, 60, "line", 0.6);
        if (!near.isEmpty()
                && (near.getFirst().value().raw().length() <= SHORT_LINE
                        || DateNames.PUBLICATION
                                .matcher(near.getFirst().value().raw())
                                .find())) {
            return near;
        }
        for (String aside : clues.story().lines(StoryText.LineKind.DATE)) {
            Optional<Time> time = Dates.exact(aside, clues);
            if (time.isPresent()) {
                return Found.one(time.get(), Origin.VISIBLE_TEXT, "date line", 0.55);
            }
        }
        return near;
    }

    /** A box or line further from the headline, for pages whose headline is not known or stands apart. */
    static List<Fact<Time>> lineAnywhere(Clues clues) {
        List<Fact<Time>> box = first(clues, Kind.DATE_BOX, 600, "far date box", 0.4);
        return box.isEmpty() ? first(clues, Kind.LINE, 300, "far line", 0.3) : box;
    }

    /** The date of a change near the headline, for pages that show no other. */
    static List<Fact<Time>> change(Clues clues) {
        List<Fact<Time>> changes = new ArrayList<>();
        first(clues, Kind.DATE_BOX, 120, "changed", 0.3, changes);
        first(clues, Kind.LINE, 60, "changed", 0.3, changes);
        return changes;
    }

    /** The change that a line near the headline tells of, after its word: "Posted 3 May 2024, updated 4 May 2024". */
    static List<Fact<Time>> modified(Clues clues) {
        for (Kind kind : List.of(Kind.DATE_BOX, Kind.LINE)) {
            for (Mark mark : nearest(clues, kind, kind == Kind.LINE ? 60 : 120)) {
                String text = text(kind, mark.element());
                Matcher change = DateNames.CHANGE.matcher(text);
                if (text.length() <= LONGEST_LINE && Dates.hasDigit(text) && change.find()) {
                    Optional<Time> time = Dates.exact(text.substring(change.start()), clues);
                    if (time.isPresent()) {
                        return Found.one(time.get(), Origin.VISIBLE_TEXT, "changed", 0.6);
                    }
                }
            }
        }
        return List.of();
    }

    /** The publication as the reader sees it, to tell a machine's time the day by; never the date of a change. */
    static Optional<Time> publication(Clues clues) {
        for (Mark mark : nearest(clues, Kind.TIME, 150)) {
            Element element = mark.element();
            Optional<Time> shown = isChange(element)
                    ? Optional.empty()
                    : Dates.exact(element.attr("datetime"), clues)
                            .filter(time -> !PageZones.isUtc(time))
                            .or(() -> Dates.exact(element.text(), clues));
            if (shown.isPresent()) {
                return shown;
            }
        }
        return dateBox(clues).stream()
                .findFirst()
                .or(() -> first(clues, Kind.LINE, NEXT_LINES, "line", 0.6).stream()
                        .findFirst())
                .map(Fact::value);
    }

    /** The date near the headline in an element that is itself named for the publication, as in class="published-at". */
    static Optional<Fact<Time>> namedPublication(Clues clues) {
        if (clues.headline().isEmpty()) {
            return Optional.empty();
        }
        for (Kind kind : List.of(Kind.TIME, Kind.DATE_BOX)) {
            for (Mark mark : nearest(clues, kind, NAMED_DISTANCE)) {
                Element element = mark.element();
                if (!DateNames.isNamedPublication(element)) {
                    continue;
                }
                String text = element.text();
                Optional<Time> shown = text.length() > LONGEST_LINE || isChange(element) || tellsChange(element, text)
                        ? Optional.empty()
                        : Dates.exact(element.attr("datetime"), clues).or(() -> Dates.exact(text, clues));
                if (shown.isPresent()) {
                    return shown.map(time -> Found.fact(time, Origin.VISIBLE_TEXT, "named publication", 0.9));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Fact<Time>> first(Clues clues, Kind kind, int distance, String detail, double confidence) {
        return first(clues, kind, distance, detail, confidence, new ArrayList<>());
    }

    private static List<Fact<Time>> first(
            Clues clues, Kind kind, int distance, String detail, double confidence, List<Fact<Time>> changes) {
        for (Mark mark : nearest(clues, kind, distance)) {
            String text = text(kind, mark.element());
            if (text.length() > (kind == Kind.LINE ? LONGEST_LINE : LONGEST_BOX)
                    || DateNames.NOT_THE_ARTICLES.matcher(text).find()) {
                continue;
            }
            Optional<Time> time = text.length() < SHORTEST ? Optional.empty() : Dates.exact(text, clues);
            if (time.isEmpty() && kind == Kind.DATE_BOX) {
                time = attribute(mark.element(), clues);
            }
            if (time.isPresent() && !tellsChange(mark.element(), text)) {
                return Found.one(time.get(), Origin.VISIBLE_TEXT, detail, confidence);
            }
            time.ifPresent(change -> changes.add(Found.fact(change, Origin.VISIBLE_TEXT, detail, confidence)));
        }
        return List.of();
    }

    /** By its words, those before it where it says little, or its names where a script fills it; hAtom's plain "updated" is any date. */
    private static boolean tellsChange(Element element, String text) {
        return DateNames.CHANGE.matcher(text).find()
                || (text.length() <= SHORT_LINE && isLabelOfChange(wordsBefore(element)))
                || (text.length() < SHORTEST
                        && !element.hasClass("updated")
                        && DateNames.CHANGE.matcher(element.className()).find());
    }

    /** A line with a date of its own speaks of that date. */
    private static boolean isLabelOfChange(String before) {
        return !Dates.hasDigit(before) && DateNames.CHANGE.matcher(before).find();
    }

    private static String text(Kind kind, Element element) {
        return kind == Kind.LINE ? element.ownText() : element.text();
    }

    private static Optional<Time> attribute(Element element, Clues clues) {
        for (String name : DateNames.ATTRIBUTES) {
            String value = element.attr(name);
            if (value.length() >= SHORTEST && value.length() < 60 && Dates.hasDigit(value)) {
                Optional<Time> time = Dates.exact(value, clues);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    /** Embedded posts carry their own dates. */
    private static boolean isQuoted(Element element) {
        for (Element box = element; box != null; box = box.parent()) {
            if (box.normalName().equals("blockquote")) {
                return true;
            }
        }
        return false;
    }

    /** Marks after the headline first, near ones first; then those before. Without a headline all. */
    private static List<Mark> nearest(Clues clues, Kind kind, int distance) {
        int headline = clues.headlineIndex();
        return clues.landmarks().all(kind).stream()
                .filter(mark -> headline == 0 || Math.abs(mark.index() - headline) <= distance)
                .filter(mark -> !isQuoted(mark.element()) && !Mastheads.holds(mark, clues))
                .sorted(Comparator.comparingInt(mark ->
                        mark.index() >= headline ? mark.index() - headline : 2 * (headline - mark.index()) + 10))
                .limit(60)
                .toList();
    }
}
