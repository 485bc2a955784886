package org.khabar.extract.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What class names and ids have been found to say, kept for the pages to come: a site writes the same names on all of its pages. What a name says
 * follows from the name alone, so that a reading is the same with or without what is kept.
 *
 * <p>Keeps at most {@value #MOST} names of at most {@value #LONGEST} characters, some two megabytes; when there are more, all are forgotten.
 * Safe for use by any number of threads.
 *
 * @param <T> what a name says
 */
public final class KnownNames<T> {
    private static final int MOST = 8_192;
    private static final int LONGEST = 200;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> reading;

    /** Keeps what this function reads from a name; it must follow from the name alone. */
    public KnownNames(Function<String, T> reading) {
        this.reading = reading;
    }

    /** Returns what a name says. */
    public T of(String name) {
        T says = known.get(name);
        if (says == null) {
            says = reading.apply(name);
            keep(name, says);
        }
        return says;
    }

    private void keep(String name, T says) {
        if (name.length() > LONGEST) {
            return;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(name, says);
    }
}
