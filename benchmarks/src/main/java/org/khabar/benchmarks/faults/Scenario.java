package org.khabar.benchmarks.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens to a run. */
enum Scenario {
    /** Nothing: what the others are held against. */
    UNDISTURBED("nothing happens"),
    /** The topology's process is killed again and again. */
    KILLS("khabar process is killed with kill -9"),
    /** The same, once, and its state stores are gone. */
    STATE("khabar process is killed and its state deleted"),
    /** The broker is killed, and is back after a while. */
    BROKER("the broker is killed with kill -9, away for 3 s"),
    /** Records that can't be read or are too large lie between the pages. */
    POISON("50 poison and oversized records");

    private static final int POISON_RECORDS = 50;
    private static final int BROKER_KILLS = 3;

    private final String words;

    Scenario(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Something that happens when so many of the records are read. */
    record Strike(double share, Blow blow) {}

    /** What is struck. */
    enum Blow {
        KILL,
        KILL_AND_DELETE_STATE,
        KILL_BROKER
    }

    /**
     * Returns what happens, in order.
     *
     * @param kills how often a process is killed
     */
    List<Strike> strikes(int kills) {
        return switch (this) {
            case UNDISTURBED, POISON -> List.of();
            case KILLS -> evenly(kills, Blow.KILL);
            case STATE -> evenly(1, Blow.KILL_AND_DELETE_STATE);
            case BROKER -> evenly(BROKER_KILLS, Blow.KILL_BROKER);
        };
    }

    private static List<Strike> evenly(int times, Blow blow) {
        List<Strike> strikes = new ArrayList<>();
        for (int i = 1; i <= times; i++) {
            strikes.add(new Strike((double) i / (times + 1), blow));
        }
        return strikes;
    }

    int poison() {
        return this == POISON ? POISON_RECORDS : 0;
    }

    static Optional<Scenario> of(String label) {
        return Stream.of(values()).filter(one -> one.label().equals(label)).findFirst();
    }
}
