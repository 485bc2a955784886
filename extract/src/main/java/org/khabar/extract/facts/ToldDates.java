package org.khabar.extract.facts;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.extract.Fact;
import org.khabar.extract.Field.Time;

/**
 * The publication as the page tells it to machines, held against what it shows to readers. The first place that agrees with the day shown wins,
 * else the first place of all: content management systems fill some of their tags from the last change or in another zone, and the reader's is
 * the one that an editor has seen. A shown date that the page itself names the publication stands against all of them.
 */
final class ToldDates {
    private ToldDates() {}

    @SafeVarargs
    @SuppressWarnings("varargs") // copied at once
    static Extractor<Time> publication(Extractor<Time>... places) {
        List<Extractor<Time>> ordered = List.of(places);
        return clues -> publication(ordered, clues);
    }

    private static List<Fact<Time>> publication(List<Extractor<Time>> places, Clues clues) {
        List<Fact<Time>> told = new ArrayList<>();
        Optional<Fact<Time>> named = Optional.empty();
        Optional<Time> shown = Optional.empty();
        for (Extractor<Time> place : places) {
            List<Fact<Time>> found = place.find(clues);
            if (told.isEmpty() && !found.isEmpty()) {
                named = ShownDates.namedPublication(clues);
                shown = named.map(Fact::value).or(() -> ShownDates.publication(clues));
            }
            for (Fact<Time> fact : found) {
                Time time = onItsDay(fact.value(), shown, clues);
                Fact<Time> dated = new Fact<>(time, fact.evidence());
                if (shown.isEmpty() || time.localDate().equals(shown.get().localDate())) {
                    told.addFirst(dated);
                    return told;
                }
                told.add(dated);
            }
        }
        if (!told.isEmpty()) {
            named.ifPresent(told::addFirst);
        }
        return told;
    }

    /** The same time on the day that the reader is shown, or else on that of the country; a day that an editor chose stays that day. */
    private static Time onItsDay(Time time, Optional<Time> shown, Clues clues) {
        Optional<ZoneId> zone = Dates.zone(clues);
        if (shown.isPresent() && !(zone.isPresent() && PageZones.isChosenDay(zone.get(), time))) {
            return PageZones.onDayShown(time, shown.get());
        }
        return zone.isPresent() && PageZones.isOpen(time) ? PageZones.dayIn(zone.get(), time) : time;
    }
}
