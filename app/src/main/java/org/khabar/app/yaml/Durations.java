package org.khabar.app.yaml;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How durations are written in settings: {@code 100ms}, {@code 30s}, {@code 15m}, {@code 6h}, {@code 30d}. */
public final class Durations {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}) ?(ms|s|m|h|d)");

    /** Units, largest first. */
    private static final List<Unit> UNITS = List.of(
            new Unit("d", Duration.ofDays(1)),
            new Unit("h", Duration.ofHours(1)),
            new Unit("m", Duration.ofMinutes(1)),
            new Unit("s", Duration.ofSeconds(1)),
            new Unit("ms", Duration.ofMillis(1)));

    private record Unit(String name, Duration length) {}

    private Durations() {}

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Duration parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a duration: write a number and ms, s, m, h or d");
        }
        long count = Long.parseLong(form.group(1));
        return UNITS.stream()
                .filter(unit -> unit.name().equals(form.group(2)))
                .map(unit -> unit.length().multipliedBy(count))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the written form, in the largest unit that divides the duration; exact to milliseconds. */
    public static String write(Duration duration) {
        if (duration.isZero()) {
            return "0s";
        }
        long millis = duration.toMillis();
        return UNITS.stream()
                .filter(unit -> millis % unit.length().toMillis() == 0)
                .findFirst()
                .map(unit -> millis / unit.length().toMillis() + unit.name())
                .orElseThrow();
    }

    /** Returns the module that reads and writes them in this form. */
    static SimpleModule module() {
        return new SimpleModule("durations")
                .addSerializer(Duration.class, new Writer())
                .addDeserializer(Duration.class, new Reader());
    }

    private static final class Writer extends StdScalarSerializer<Duration> {
        private static final long serialVersionUID = 1L;

        private Writer() {
            super(Duration.class);
        }

        @Override
        public void serialize(Duration value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(write(value));
        }
    }

    private static final class Reader extends StdScalarDeserializer<Duration> {
        private static final long serialVersionUID = 1L;

        private Reader() {
            super(Duration.class);
        }

        @Override
        public Duration deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return parse(in.getValueAsString(""));
        }
    }
}
