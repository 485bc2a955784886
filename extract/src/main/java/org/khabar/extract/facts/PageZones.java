package org.khabar.extract.facts;

import com.ibm.icu.util.TimeZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.extract.Field.Precision;
import org.khabar.extract.Field.Time;

/**
 * The zone a page was published in, and a time's day there. A system that keeps its times in UTC tells a Friday evening of New York as a
 * Saturday; the reader is shown Friday.
 */
final class PageZones {
    /** Countries whose outlying zones hold few: CLDR's primary zones. */
    private static final Map<String, String> PRIMARY = Map.ofEntries(
            Map.entry("CL", "America/Santiago"),
            Map.entry("CN", "Asia/Shanghai"),
            Map.entry("DE", "Europe/Berlin"),
            Map.entry("EC", "America/Guayaquil"),
            Map.entry("ES", "Europe/Madrid"),
            Map.entry("MY", "Asia/Kuala_Lumpur"),
            Map.entry("NZ", "Pacific/Auckland"),
            Map.entry("PT", "Europe/Lisbon"),
            Map.entry("UA", "Europe/Kyiv"),
            Map.entry("UZ", "Asia/Tashkent"));

    /** National domains that the world uses. */
    private static final Set<String> WORLDWIDE =
            Set.of("TV", "IO", "ME", "CO", "FM", "AI", "CC", "LY", "TO", "GG", "SH", "LA", "WS", "IM", "NU", "TK");

    private static final Instant WINTER = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant SUMMER = Instant.parse("2024-07-01T00:00:00Z");

    private static final Duration LONGEST_DAY = Duration.ofHours(14);
    private static final Map<String, Optional<ZoneId>> BY_COUNTRY = new ConcurrentHashMap<>();

    private PageZones() {}

    /** Returns the zone of a national domain whose country has one time. */
    static Optional<ZoneId> ofHost(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        if (last.length() != 2) {
            return Optional.empty();
        }
        Optional<ZoneId> known = BY_COUNTRY.get(last);
        return known != null ? known : BY_COUNTRY.computeIfAbsent(last, PageZones::ofDomain);
    }

    private static Optional<ZoneId> ofDomain(String domain) {
        String upper = domain.toUpperCase(Locale.ROOT);
        String country = upper.equals("UK") ? "GB" : upper;
        if (WORLDWIDE.contains(country)) {
            return Optional.empty();
        }
        String primary = PRIMARY.get(country);
        if (primary != null) {
            return Optional.of(ZoneId.of(primary));
        }
        Set<String> zones = TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        List<ZoneId> known = zones.stream()
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of)
                .toList();
        long times = known.stream()
                .map(zone -> zone.getRules().getOffset(WINTER) + " "
                        + zone.getRules().getOffset(SUMMER))
                .distinct()
                .count();
        return times == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    /** Returns a time that tells no zone as one told in the page's. */
    static Time toldIn(ZoneId zone, Time time) {
        if (time.zone() != null || time.precision().compareTo(Precision.DAY) <= 0) {
            return time;
        }
        LocalDateTime local = LocalDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
        return new Time(local.atZone(zone).toInstant(), local.toLocalDate(), zone, time.precision(), time.raw());
    }

    /** Returns a time told in UTC with its day in the page's zone. */
    static Time dayIn(ZoneId zone, Time time) {
        return isUtc(time)
                ? new Time(
                        time.instant(),
                        time.instant().atZone(zone).toLocalDate(),
                        time.zone(),
                        time.precision(),
                        time.raw())
                : time;
    }

    /** Returns whether a time may be another day where the page was published: it is told in UTC or without a zone. */
    static boolean isOpen(Time time) {
        return time.precision().compareTo(Precision.DAY) > 0 && (time.zone() == null || isUtc(time));
    }

    /**
     * Returns whether a time in UTC is a midnight of the zone: the day that an editor chose, kept as an instant. What the page then shows may
     * be the day of UTC, the one before.
     */
    static boolean isChosenDay(ZoneId zone, Time time) {
        return isUtc(time)
                && time.precision().compareTo(Precision.DAY) > 0
                && time.instant().atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    static boolean isUtc(Time time) {
        return time.zone() instanceof ZoneOffset offset
                ? offset.getTotalSeconds() == 0
                : time.zone() != null && time.zone().getId().equals("UTC");
    }

    /**
     * Returns the time with the day that the reader is shown, where both can be one instant: a day apart at most, and by an offset there is. A
     * time that tells its zone gives way to a shown clock only.
     */
    static Time onDayShown(Time time, Time shown) {
        LocalDate day = shown.localDate();
        boolean neighbours = time.precision().compareTo(Precision.DAY) > 0
                && (isOpen(time) || shown.precision().compareTo(Precision.DAY) > 0)
                && Math.abs(day.toEpochDay() - time.localDate().toEpochDay()) == 1;
        return neighbours && canBeOne(time.instant(), shown)
                ? new Time(time.instant(), day, time.zone(), time.precision(), time.raw())
                : time;
    }

    private static boolean canBeOne(Instant instant, Time shown) {
        if (shown.zone() != null) {
            return Duration.between(instant, shown.instant()).abs().toMinutes() < 2;
        }
        Instant start = shown.localDate().atStartOfDay(ZoneOffset.UTC).toInstant();
        if (shown.precision() == Precision.DAY) {
            Duration before = Duration.between(instant, start);
            Duration after = Duration.between(start.plus(Duration.ofDays(1)), instant);
            return before.compareTo(LONGEST_DAY) <= 0 && after.compareTo(Duration.ofHours(11)) <= 0;
        }
        long minutes = Duration.between(instant, shown.instant()).toMinutes();
        long quarter = Math.floorMod(minutes, 15);
        return minutes >= -12 * 60 && minutes <= 14 * 60 && (quarter <= 1 || quarter >= 14);
    }
}
