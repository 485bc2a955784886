package org.khabar.app.yaml;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of bytes, written with a binary unit: {@code 512KiB}, {@code 8MiB}, {@code 10GiB}, or {@code 100B}.
 *
 * @param bytes how many, not negative
 */
public record DataSize(long bytes) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,12}) ?(B|KiB|MiB|GiB|TiB)");

    /** Rejects a negative size. */
    public DataSize {
        if (bytes < 0) {
            throw new IllegalArgumentException("a size can't be negative");
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator
    public static DataSize parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a size: write a number and B, KiB, MiB, GiB or TiB");
        }
        try {
            return new DataSize(Math.multiplyExact(Long.parseLong(form.group(1)), unit(form.group(2))));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("\"" + text + "\" is more than any disk holds: write less", e);
        }
    }

    private static long unit(String name) {
        return 1L << (10 * "BKMGT".indexOf(name.charAt(0)));
    }

    /** Returns a size of so many mebibytes. */
    public static DataSize ofMebibytes(long mebibytes) {
        return new DataSize(Math.multiplyExact(mebibytes, 1L << 20));
    }

    /** Returns a size of so many gibibytes. */
    public static DataSize ofGibibytes(long gibibytes) {
        return new DataSize(Math.multiplyExact(gibibytes, 1L << 30));
    }

    /** Returns the written form, exact, in the largest unit that divides it. */
    @Override
    @JsonValue
    public String toString() {
        int power = bytes == 0 ? 0 : Math.min(4, Long.numberOfTrailingZeros(bytes) / 10);
        return (bytes >> (10 * power)) + unitName(power);
    }

    /** Returns the size for people: one decimal of the largest unit that it fills. */
    public String rounded() {
        int power = Math.min(4, (63 - Long.numberOfLeadingZeros(Math.max(1, bytes))) / 10);
        return power == 0
                ? toString()
                : String.format(Locale.ROOT, "%.1f %s", (double) bytes / (1L << (10 * power)), unitName(power));
    }

    private static String unitName(int power) {
        return power == 0 ? "B" : "BKMGT".charAt(power) + "iB";
    }
}
