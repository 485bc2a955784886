package org.khabar.extract.dates;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Zones as pages write them. Abbreviations mean what RFC 822 and the press mean by them, not every meaning they have on earth. */
final class ZoneNames {
    private static final Map<String, String> OFFSETS = new HashMap<>();
    private static final Map<String, ZoneId> REGIONS = new HashMap<>();

    static {
        String table =
                "z 0 gmt 0 utc 0 ut 0 wet 0 west 1 bst 1 cet 1 mez 1 met 1 cest 2 mesz 2 mest 2 eet 2 sast 2 cat 2 eest 3 msk 3 мск 3 eat 3"
                        + " trt 3 ast +3 gst 4 pkt 5 ist 5:30 npt 5:45 wib 7 ict 7 wita 8 sgt 8 hkt 8 pht 8 myt 8 awst 8 wit 9 jst 9 kst 9 aest 10 aedt 11 nzst 12 nzdt 13"
                        + " est -5 edt -4 et -5 cst -6 cdt -5 ct -6 mst -7 mdt -6 mt -7 pst -8 pdt -7 pt -8 akst -9 akdt -8 hst -10 brt -3 art -3";
        String[] words = table.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            OFFSETS.put(words[i], words[i + 1]);
        }
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/"))
                .forEach(id -> REGIONS.put(id.toLowerCase(Locale.ROOT), ZoneId.of(id)));
    }

    private ZoneNames() {}

    /** Returns the zone of a folded name, null where it is none. */
    static @Nullable ZoneId find(String name) {
        String offset = OFFSETS.get(name);
        return offset != null ? offset(offset) : REGIONS.get(name);
    }

    /** Returns the offset of digits such as +03, -0330 or +5:30, null where it is none. */
    static @Nullable ZoneOffset offset(String text) {
        boolean west = text.startsWith("-");
        String digits = text.replaceAll("[^0-9]", "");
        if (digits.isEmpty() || digits.length() > 4) {
            return null;
        }
        int hours = Integer.parseInt(digits.length() <= 2 ? digits : digits.substring(0, digits.length() - 2));
        int minutes = digits.length() <= 2 ? 0 : Integer.parseInt(digits.substring(digits.length() - 2));
        if (hours > 14 || minutes > 59) {
            return null;
        }
        try {
            return ZoneOffset.ofHoursMinutes(west ? -hours : hours, west ? -minutes : minutes);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
