package org.khabar.extract.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Field.Precision;
import org.khabar.extract.Field.Time;

/** Makes times: UTC is assumed where no zone is given. */
final class Times {
    private Times() {}

    static Time day(LocalDate day, Precision precision, String raw) {
        return new Time(day.atStartOfDay(ZoneOffset.UTC).toInstant(), day, null, precision, raw);
    }

    static Time at(LocalDateTime local, @Nullable ZoneId zone, Precision precision, String raw) {
        ZoneId known = zone == null ? ZoneOffset.UTC : zone;
        return new Time(local.atZone(known).toInstant(), local.toLocalDate(), zone, precision, raw);
    }
}
